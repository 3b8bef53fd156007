// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/filter_words.h"

#include <QLocale>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

constexpr qsizetype mostNamed = 8; ///< values, in a sentence

bool isValue(const FilterWord& word, const QString& value)
{
    return std::ranges::any_of(word.values, [&](const FilterValue& known) {
        return known.value.compare(value, Qt::CaseInsensitive) == 0;
    });
}

bool isPossible(const FilterWord& word, const QString& value)
{
    if (value.isEmpty())
        return false;
    if (isValue(word, value))
        return true;
    return word.fits ? word.fits(value) : word.values.isEmpty();
}

QStringList partsOf(const FilterWord& word, const QString& value)
{
    return word.several ? value.split(u',') : QStringList{value};
}

/// Whether somebody who goes on typing may still come to a value.
bool mayBecome(const FilterWord& word, const QString& value)
{
    if (value.isEmpty() || word.fits)
        return true;
    return std::ranges::any_of(word.values, [&](const FilterValue& known) {
        return known.value.startsWith(value, Qt::CaseInsensitive)
            || known.meaning.startsWith(value, Qt::CaseInsensitive);
    });
}

/// Words of the filter in a sentence that runs from right to left keep their own direction.
QString inSentence(const QString& typed)
{
    return QLocale().textDirection() == Qt::RightToLeft ? u"\u2066%1\u2069"_s.arg(typed) : typed;
}

QString meaningOf(const FilterWord& word, const QString& value)
{
    QStringList meanings;
    for (const QString& part : partsOf(word, value)) {
        const auto known = std::ranges::find_if(word.values, [&](const FilterValue& one) {
            return one.value.compare(part, Qt::CaseInsensitive) == 0;
        });
        meanings.append(known == word.values.end() ? part : known->meaning);
    }
    return meanings.join(u", "_s);
}

} // namespace

const FilterWord* FilterWords::find(QStringView name) const
{
    const auto found = std::ranges::find_if(m_words, [&](const FilterWord& word) {
        return name.compare(word.name, Qt::CaseInsensitive) == 0;
    });
    return found == m_words.end() ? nullptr : &*found;
}

FilterText FilterWords::parse(const QString& typed) const
{
    QStringList names;
    for (const FilterWord& word : m_words)
        names.append(word.name);
    return FilterText::parse(typed, names);
}

QString FilterWords::written(const QString& field, const QString& value)
{
    const bool blank = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return field + u':' + (blank ? u'"' + value + u'"' : value);
}

/// Empty: there is none.
QString FilterWords::faultOf(const FilterWord& word, const QString& value) const
{
    const QString field = inSentence(word.name + u':');
    for (const QString& part : partsOf(word, value)) {
        if (isPossible(word, part))
            continue;
        QStringList named;
        for (const FilterValue& known : word.values.first(std::min(word.values.size(), mostNamed)))
            named.append(known.value);
        if (word.values.size() > mostNamed)
            named.append(u"…"_s);
        const QString right =
            inSentence(word.example.isEmpty() ? named.join(u", "_s) : word.example);
        if (part.isEmpty())
            return word.example.isEmpty() && named.isEmpty()
                ? tr("%1 needs a value.").arg(field)
                : tr("%1 needs a value, such as %2.").arg(field, right);
        return tr("%1 can't be “%2”. Possible: %3.").arg(field, inSentence(part), right);
    }
    return {};
}

FilterVerdict FilterWords::judge(const QString& typed, qsizetype cursor) const
{
    using Kind = FilterVerdict::Kind;
    QStringList meanings;
    QStringList rest;
    QStringList whole;
    QSet<QString> seen;
    QString fault;
    bool unfinished = false;
    QString textField;
    for (const TypedWord& word : typedWords(typed)) {
        const qsizetype colon = word.text.indexOf(u':');
        const FilterWord* field = colon > 0 ? find(QStringView(word.text).left(colon)) : nullptr;
        whole.append(typed.mid(word.from, word.to - word.from));
        if (!field) {
            rest.append(word.text);
            continue;
        }
        const QString value = word.text.mid(colon + 1);
        QString wrong = faultOf(*field, value);
        const bool here = cursor > word.from && cursor <= word.to;
        if (!wrong.isEmpty() && here && mayBecome(*field, partsOf(*field, value).last())) {
            unfinished = true;
            wrong.clear();
            whole.removeLast();
        }
        if (wrong.isEmpty() && seen.contains(field->name))
            wrong =
                tr("%1 stands there twice; only one can hold.").arg(inSentence(field->name + u':'));
        seen.insert(field->name);
        if (field->isText)
            textField = inSentence(field->name + u':');
        if (fault.isEmpty())
            fault = wrong;
        meanings.append(tr("%1: %2").arg(field->meaning, inSentence(meaningOf(*field, value))));
    }
    if (fault.isEmpty() && !textField.isEmpty() && !rest.isEmpty())
        fault = tr("%1 and “%2” ask for the same thing; take one of them.")
                    .arg(textField, inSentence(rest.join(u' ')));
    if (!fault.isEmpty())
        return {Kind::Wrong, fault, {}};
    if (unfinished)
        return {Kind::Unfinished, {}, whole.join(u' ')};
    if (meanings.isEmpty())
        return {};
    if (!rest.isEmpty())
        meanings.append(tr("Text: %1").arg(inSentence(rest.join(u' '))));
    return {Kind::Fine, meanings.join(u" · "_s), {}};
}

FilterProposal FilterWords::propose(const QString& typed, qsizetype cursor) const
{
    FilterProposal proposal{cursor, cursor, {}, {}, {}};
    QString begun;
    for (const TypedWord& word : typedWords(typed)) {
        if (cursor < word.from || cursor > word.to)
            continue;
        proposal.from = word.from;
        proposal.to = word.to;
        begun = typed.mid(word.from, cursor - word.from).remove(u'"');
    }
    const qsizetype colon = begun.indexOf(u':');
    const FilterWord* field = colon > 0 ? find(QStringView(begun).left(colon)) : nullptr;
    if (!field) {
        QSet<QString> there;
        for (const auto& [name, value] : parse(typed).fields)
            there.insert(name);
        for (const FilterWord& word : m_words) {
            if (word.name.startsWith(begun, Qt::CaseInsensitive) && !there.contains(word.name))
                proposal.entries.append({word.name + u':', word.meaning});
        }
        return proposal;
    }
    const QString value = begun.mid(colon + 1);
    const qsizetype comma = field->several ? value.lastIndexOf(u',') : -1;
    proposal.field = field->name;
    proposal.begun = value.mid(comma + 1);
    for (const FilterValue& known : field->values) {
        const bool fits = known.value.startsWith(proposal.begun, Qt::CaseInsensitive)
            || known.meaning.startsWith(proposal.begun, Qt::CaseInsensitive);
        if (fits && known.value.compare(proposal.begun, Qt::CaseInsensitive) != 0)
            proposal.entries.append(
                {written(field->name, value.left(comma + 1) + known.value), known.meaning});
    }
    return proposal;
}

} // namespace models
