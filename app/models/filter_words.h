// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/filter_text.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

namespace models {

/// What may stand behind a field of a filter, and what that means.
struct FilterValue
{
    QString value;
    QString meaning;
};

/// A field of a filter: "state:expired".
struct FilterWord
{
    QString name; ///< as it is typed in every language, without the colon
    QString meaning; ///< "State", in the language of the console
    QList<FilterValue> values{}; ///< that are proposed, in this order
    /// What else may stand there; null: only the values, or anything where there are none.
    std::function<bool(const QString& value)> fits = nullptr;
    QString example{}; ///< of what fits(), in a sentence: "404, 4xx or 400-499"
    bool several = false; ///< values with commas between them
    bool isText = false; ///< the same thing that words without a field ask for
};

/// What a filter amounts to.
struct FilterVerdict
{
    enum class Kind
    {
        Plain, ///< no fields: whatever is typed is looked for
        Fine, ///< the text says what is asked for
        Unfinished, ///< somebody is about to write a value
        Wrong, ///< the text says what is wrong and what would be right
    };
    Kind kind = Kind::Plain;
    QString text;
    /// For Unfinished: what was typed without the word that is being written.
    QString whole{};
    friend bool operator==(const FilterVerdict&, const FilterVerdict&) = default;
};

/// What could be typed at one place of a filter.
struct FilterProposal
{
    /// From here to there stands what an entry replaces.
    qsizetype from = 0;
    qsizetype to = 0;
    QList<FilterValue> entries; ///< "owner:" with "Owner", or "state:expired" with "Expired"
    /// The field whose value is being typed, and as much of it as there is; empty: none.
    QString field;
    QString begun;
};

/// The fields that one filter knows: judges what was typed, and proposes how to go on.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(models::FilterWords)

public:
    explicit FilterWords(QList<FilterWord> words) : m_words(std::move(words)) { }

    [[nodiscard]] FilterText parse(const QString& typed) const;
    /// \a cursor: where somebody types just now; -1: nowhere.
    [[nodiscard]] FilterVerdict judge(const QString& typed, qsizetype cursor = -1) const;
    [[nodiscard]] FilterProposal propose(const QString& typed, qsizetype cursor) const;
    /// A value as it has to be written: with quotes where it has blanks.
    [[nodiscard]] static QString written(const QString& field, const QString& value);

private:
    [[nodiscard]] const FilterWord* find(QStringView name) const;
    [[nodiscard]] QString faultOf(const FilterWord& word, const QString& value) const;

    QList<FilterWord> m_words;
};

} // namespace models
