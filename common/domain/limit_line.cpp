// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/limit_line.h"

#include "common/domain/comparable.h"

#include <QRegularExpression>

#include <optional>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

using Atom = LimitLine::Atom;

/// Reads a line from left to right; the first error ends it, because what follows would be
/// guesswork.
class Reader
{
public:
    explicit Reader(const QString& text) : m_text(text) { }

    std::variant<LimitLine, LimitLineError> read();

private:
    bool readMethods();
    bool readUrl();
    bool readAtom();
    bool readName(Atom& atom);
    bool readOperator(Atom& atom);
    bool readValue(Atom& atom);
    bool checkTyped(const Atom& atom);

    bool skipClass();
    void skipEscape();
    [[nodiscard]] bool atAtom() const;

    bool fail(qsizetype at, const QString& code, const QString& message)
    {
        m_error = LimitLineError{static_cast<int>(at) + 1, code, message};
        return false;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return atEnd() ? QChar() : m_text.at(m_at); }
    [[nodiscard]] bool at(QStringView text) const
    {
        return QStringView(m_text).mid(m_at).startsWith(text);
    }
    void skipBlanks()
    {
        while (here() == u' ' || here() == u'\t')
            ++m_at;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    LimitLine m_line;
    LimitLineError m_error;
};

std::optional<Atom::Kind> kindFromText(QStringView text)
{
    for (const Atom::Kind kind : {Atom::Kind::QueryParam, Atom::Kind::JsonData, Atom::Kind::Header})
        if (text.compare(toText(kind), Qt::CaseInsensitive) == 0)
            return kind;
    return std::nullopt;
}

std::variant<LimitLine, LimitLineError> Reader::read()
{
    for (qsizetype i = 0; i < m_text.size(); ++i)
        if (const QChar c = m_text.at(i); c.category() == QChar::Other_Control && c != u'\t') {
            fail(i, u"control_character"_s, u"A limit line cannot contain control characters."_s);
            return m_error;
        }

    skipBlanks();
    if (!readMethods() || !readUrl())
        return m_error;
    while (!atEnd())
        if (!readAtom())
            return m_error;
    return m_line;
}

/// "[GET]", "[GET,POST]", "[GET][POST]". A path begins with "/", so no URL regex has reason to
/// begin with a class; one that did would most likely be a mistyped method list and let every
/// method through.
bool Reader::readMethods()
{
    while (here() == u'[' && !atAtom()) {
        const qsizetype open = m_at;
        const qsizetype close = m_text.indexOf(u']', open);
        if (close < 0)
            return fail(open, u"methods_unclosed"_s,
                        u"The method list that begins here has no \"]\"."_s);
        static const QRegularExpression word(u"\\A[A-Za-z]+(-[A-Za-z]+)*\\z"_s);
        qsizetype at = open + 1;
        for (const QString& part : m_text.mid(at, close - at).split(u',')) {
            const QString method = part.trimmed();
            if (!word.match(method).hasMatch())
                return fail(at, u"method_invalid"_s,
                            u"A limit line begins with methods, such as [GET] or [GET,POST], or "
                            u"with the URL's regular "
                            u"expression; a character class cannot stand first."_s);
            if (!m_line.methods.contains(method.toUpper()))
                m_line.methods.append(method.toUpper());
            at += part.size() + 1;
        }
        m_at = close + 1;
        skipBlanks();
    }
    return true;
}

bool Reader::readUrl()
{
    const qsizetype start = m_at;
    while (!atEnd() && !atAtom()) {
        if (here() == u'\\')
            skipEscape();
        else if (here() != u'[')
            ++m_at;
        else if (!skipClass())
            return false;
    }
    m_line.urlColumn = static_cast<int>(start) + 1;
    m_line.url = m_text.mid(start, m_at - start);
    if (atEnd())
        m_line.url = m_line.url.trimmed();
    if (m_line.url.isEmpty())
        return fail(start, u"url_missing"_s,
                    u"The URL's regular expression is missing; \".*\" stands for every URL."_s);
    return true;
}

/// Whether an atom begins here, in any mixture of upper and lower case: "[jsondata::" read as a
/// character class would match one letter of the path and restrict nothing.
bool Reader::atAtom() const
{
    if (here() != u'[')
        return false;
    const QStringView rest = QStringView(m_text).mid(m_at + 1);
    const qsizetype colons = rest.indexOf(u"::");
    return colons > 0 && kindFromText(rest.left(colons).trimmed());
}

/// Steps over an escape; \Q...\E is literal text in which brackets mean nothing.
void Reader::skipEscape()
{
    if (at(u"\\Q")) {
        const qsizetype end = m_text.indexOf(u"\\E"_s, m_at + 2);
        m_at = end < 0 ? m_text.size() : end + 2;
    } else {
        m_at = std::min(m_at + 2, m_text.size());
    }
}

/// Steps over a character class as RE2 reads it: "]" is literal at its beginning, "[:alpha:]"
/// nests, "\" escapes.
bool Reader::skipClass()
{
    const qsizetype open = m_at++;
    if (here() == u'^')
        ++m_at;
    const qsizetype first = m_at;
    while (!atEnd() && (here() != u']' || m_at == first)) {
        if (here() == u'\\') {
            m_at = std::min(m_at + 2, m_text.size());
        } else if (at(u"[:") && m_text.indexOf(u":]"_s, m_at + 2) > 0) {
            m_at = m_text.indexOf(u":]"_s, m_at + 2) + 2;
        } else if (at(u"::") || at(u"==")) {
            return fail(open, u"atom_unknown"_s,
                        u"This looks like a condition but is none: conditions are "
                        u"[QueryParam::name==regex], "
                        u"[JsonData::node==regex] and [Header::name==regex]."_s);
        } else {
            ++m_at;
        }
    }
    if (atEnd())
        return fail(open, u"class_unclosed"_s,
                    u"The character class that begins here has no \"]\"."_s);
    ++m_at;
    return true;
}

bool Reader::readAtom()
{
    skipBlanks();
    if (atEnd())
        return true;
    if (!atAtom())
        return fail(m_at, u"text_after_atom"_s,
                    u"Nothing but further conditions can follow a condition; the URL's regular "
                    u"expression stands "
                    u"before them."_s);
    Atom atom;
    atom.column = static_cast<int>(m_at) + 1;
    const qsizetype colons = m_text.indexOf(u"::"_s, m_at);
    atom.kind = *kindFromText(QStringView(m_text).mid(m_at + 1, colons - m_at - 1).trimmed());
    m_at = colons + 2;
    if (!readName(atom) || !readOperator(atom) || !readValue(atom) || !checkTyped(atom))
        return false;
    m_line.atoms.append(atom);
    return true;
}

/// Up to the operator. A name may hold balanced brackets, as parameters such as "filter[state]" do.
bool Reader::readName(Atom& atom)
{
    const qsizetype start = m_at;
    int depth = 0;
    while (!atEnd() && here() != u'=' && here() != u'<' && here() != u'>') {
        if (here() == u'[')
            ++depth;
        else if (here() == u']' && --depth < 0)
            break;
        ++m_at;
    }
    atom.name = m_text.mid(start, m_at - start).trimmed();
    if (atom.name.isEmpty())
        return fail(start, u"name_missing"_s, u"The condition does not say what it looks at."_s);
    static const QRegularExpression fieldName(u"\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"_s);
    if (atom.kind == Atom::Kind::Header && !fieldName.match(atom.name).hasMatch())
        return fail(start, u"name_invalid"_s,
                    u"\"%1\" is not the name of a header field."_s.arg(atom.name));
    static const QRegularExpression badEscape(u"~(?![01])"_s);
    if (atom.kind == Atom::Kind::JsonData && atom.name.startsWith(u'/')
        && atom.name.contains(badEscape))
        return fail(start, u"name_invalid"_s,
                    u"In a JSON pointer \"~\" is written \"~0\" and \"/\" within a name \"~1\"."_s);
    if (atom.kind == Atom::Kind::JsonData && !atom.name.startsWith(u'/')
        && atom.name.split(u'.').contains(QString()))
        return fail(start, u"name_invalid"_s,
                    u"\"%1\" has an empty part; a member whose name is empty or contains dots can "
                    u"be written as a "
                    u"JSON pointer."_s.arg(atom.name));
    return true;
}

bool Reader::readOperator(Atom& atom)
{
    using enum Atom::Operator;
    for (const Atom::Operator operation : {Matches, AtLeast, AtMost, Above, Below}) {
        const QString text = toText(operation);
        if (!at(text))
            continue;
        atom.operation = operation;
        m_at += text.size();
        return true;
    }
    return fail(m_at, u"operator_missing"_s,
                u"The name must be followed by \"==\" and a regular expression, or by >=, <=, > or "
                u"< and a number or "
                u"date."_s);
}

bool Reader::readValue(Atom& atom)
{
    const qsizetype start = m_at;
    while (!atEnd() && here() != u']') {
        if (here() == u'\\')
            skipEscape();
        else if (here() != u'[')
            ++m_at;
        else if (atAtom())
            break; // the "]" of this one is missing
        else if (!skipClass())
            return false;
    }
    if (here() != u']')
        return fail(atom.column - 1, u"atom_unclosed"_s,
                    u"The condition that begins here has no \"]\"."_s);
    atom.valueColumn = static_cast<int>(start) + 1;
    atom.value = m_text.mid(start, m_at - start);
    ++m_at;
    return true;
}

bool Reader::checkTyped(const Atom& atom)
{
    if (atom.operation == Atom::Operator::Matches)
        return true;
    if (Comparable::parse(atom.value.toStdString()))
        return true;
    return fail(
        atom.valueColumn - 1, u"value_not_comparable"_s,
        u"\"%1\" compares numbers such as 10 or 2.5, dates such as 2018-01-31, and moments such as "
        u"2018-01-31T12:00:00Z."_s.arg(toText(atom.operation)));
}

} // namespace

std::variant<LimitLine, LimitLineError> LimitLine::parse(const QString& line)
{
    return Reader(line).read();
}

QString LimitLine::Atom::toString() const
{
    return u'[' + toText(kind) + u"::"_s + name + toText(operation) + value + u']';
}

QString LimitLine::toString() const
{
    QString text;
    if (!methods.isEmpty())
        text += u'[' + methods.join(u',') + u']';
    text += url;
    for (const Atom& atom : atoms)
        text += atom.toString();
    return text;
}

bool operator==(const LimitLine& a, const LimitLine& b)
{
    return a.toString() == b.toString();
}

QStringList splitLimitTo(const QString& text)
{
    static const QRegularExpression separator(u"\\r?\\n|\\r|\\\\n|<br\\s*/?>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList lines;
    for (const QString& line : text.split(separator))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    return lines;
}

QString toText(LimitLine::Atom::Kind kind)
{
    switch (kind) {
    case LimitLine::Atom::Kind::QueryParam:
        return u"QueryParam"_s;
    case LimitLine::Atom::Kind::JsonData:
        return u"JsonData"_s;
    case LimitLine::Atom::Kind::Header:
        return u"Header"_s;
    }
    return {};
}

QString toText(LimitLine::Atom::Operator operation)
{
    switch (operation) {
    case LimitLine::Atom::Operator::Matches:
        return u"=="_s;
    case LimitLine::Atom::Operator::AtLeast:
        return u">="_s;
    case LimitLine::Atom::Operator::AtMost:
        return u"<="_s;
    case LimitLine::Atom::Operator::Above:
        return u">"_s;
    case LimitLine::Atom::Operator::Below:
        return u"<"_s;
    }
    return {};
}

} // namespace domain
