// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace domain {

/// Why a limit line could not be read.
struct LimitLineError
{
    int column = 1; ///< 1-based, in UTF-16 units as editors count
    QString code; ///< stable, snake_case: "url_missing", "atom_unclosed" ...
    QString message; ///< A whole sentence: what is wrong and what would be right.

    friend bool operator==(const LimitLineError&, const LimitLineError&) = default;
};

/// One line of a token's "Limit to" list (EX-24 ... EX-41), taken apart:
///
///     [method,method]url-regex[QueryParam::name==regex][JsonData::node==regex][Header::name==regex]
///
/// The method list may be left out (every method) or repeated ("[GET][POST]"). Atoms stand at the
/// end of the line. Beside "==" an atom may compare with ">=", "<=", ">" or "<", on numbers or ISO
/// dates. Brackets of a character class are not atoms. Whether the regular expressions are right is
/// for the service to say, which has the engine.
struct LimitLine
{
    struct Atom
    {
        enum class Kind
        {
            QueryParam,
            JsonData,
            Header
        };
        enum class Operator
        {
            Matches,
            AtLeast,
            AtMost,
            Above,
            Below
        };

        Kind kind = Kind::QueryParam;
        QString name; ///< parameter, JSON node or header field, as written
        Operator operation = Operator::Matches;
        QString value; ///< a regular expression for Matches, else a number or date
        int column = 1; ///< of the atom's "["
        int valueColumn = 1;

        /// "[QueryParam::name==regex]"
        [[nodiscard]] QString toString() const;
    };

    QStringList methods; ///< upper case, each once; empty: every method
    QString url; ///< a regular expression
    int urlColumn = 1;
    QList<Atom> atoms;

    /// Reads one line. Blanks around it do not count.
    [[nodiscard]] static std::variant<LimitLine, LimitLineError> parse(const QString& line);

    /// The line in its usual form; parse() reads it back to an equal value.
    [[nodiscard]] QString toString() const;

    /// Equal but for where things stand.
    friend bool operator==(const LimitLine& a, const LimitLine& b);
};

/// The lines of a list as it is imported: separated by newlines, by a written-out "\n", or by
/// "<br>" in any of its spellings. Blank lines go.
[[nodiscard]] QStringList splitLimitTo(const QString& text);

/// "QueryParam", "==" ..., as a line writes them.
[[nodiscard]] QString toText(LimitLine::Atom::Kind kind);
[[nodiscard]] QString toText(LimitLine::Atom::Operator operation);

} // namespace domain
