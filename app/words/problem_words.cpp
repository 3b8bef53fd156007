// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/problem_words.h"

#include "app/words/problem_table.h"

#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace words {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(words::Problem)
};

template <typename Table>
const Word* find(const Table& table, const QString& code)
{
    for (const Word& word : table) {
        if (code == word.code)
            return &word;
    }
    return nullptr;
}

/// The bound that the service's sentence names, where it was not sent as a number.
std::optional<qint64> numberIn(const QString& sentence)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QRegularExpressionMatch match = digits.match(sentence);
    return match.hasMatch() ? std::optional(match.captured().toLongLong()) : std::nullopt;
}

QString inWords(const Word& word, const QString& fromService, std::optional<qint64> bound)
{
    const QString translated = Texts::tr(word.text);
    const bool english = translated == QString::fromUtf8(word.text);
    if (english && !fromService.isEmpty())
        return fromService;
    switch (word.kind) {
    case Kind::Plain:
        return translated;
    case Kind::WithDetail:
        return fromService.isEmpty()
            ? translated
            : Texts::tr("%1 The service says: “%2”").arg(translated, fromService);
    case Kind::WithNumber:
        if (!bound)
            bound = numberIn(fromService);
        return bound ? translated.arg(QLocale().toString(*bound)) : fromService;
    }
    return fromService;
}

template <typename Table>
QStringList codesOf(const Table& table)
{
    QStringList codes;
    for (const Word& word : table)
        codes.append(QString(word.code));
    return codes;
}

} // namespace

QString sentence(const api::Problem& problem)
{
    const Word* word = find(problemTypes, problem.code);
    if (!problem.detail.isEmpty())
        return word ? inWords(*word, problem.detail, {}) : problem.detail;
    if (problem.errors.size() == 1)
        return sentence(problem.errors.front());
    return word ? inWords(*word, {}, {}) : api::titleOf(problem.code);
}

QString sentence(const domain::FieldProblem& problem)
{
    const Word* word = find(fieldCodes, problem.code);
    if (!word)
        word = find(problemTypes, problem.code);
    return word ? inWords(*word, problem.message, problem.maximum) : problem.message;
}

QString sentence(const QString& code, const QString& fromService)
{
    return sentence(domain::FieldProblem{{}, code, fromService, {}});
}

QStringList problemCodes()
{
    return codesOf(problemTypes);
}

QStringList fieldProblemCodes()
{
    return codesOf(fieldCodes);
}

} // namespace words
