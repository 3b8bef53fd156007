// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dialogs {
namespace {

const QStringList& methods()
{
    static const QStringList all{u"get"_s,   u"head"_s,   u"post"_s,   u"put"_s,
                                 u"patch"_s, u"delete"_s, u"options"_s};
    return all;
}

QStringList starting(const QStringList& words, const QString& typed)
{
    QStringList fitting;
    for (const QString& word : words)
        if (word.size() > typed.size() && word.startsWith(typed, Qt::CaseInsensitive))
            fitting.append(word);
    return fitting;
}

/// As a regular expression that admits just this path.
QString escaped(const QString& path)
{
    QString text;
    for (const QChar c : path) {
        if (u".+*?()[]{}|^$\\"_s.contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

} // namespace

LimitWords limitWordsFor(const QString& before, const QStringList& paths)
{
    // "[get,po": a method after those that stand there.
    static const QRegularExpression inMethods(u"^\\s*\\[([A-Za-z]+\\s*,\\s*)*([A-Za-z]*)$"_s);
    if (const auto match = inMethods.match(before); match.hasMatch()) {
        const QString typed = match.captured(2);
        QStringList words;
        for (const QString& word : methods())
            if (!match.captured().contains(word + u',', Qt::CaseInsensitive))
                words.append(word + u']');
        return {starting(words, typed), typed.size()};
    }
    // "[QueryParam::name": an operator.
    static const QRegularExpression inName(
        u"\\[(?:QueryParam|JsonData|Header)::[^=<>\\[\\]]+([=<>]?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = inName.match(before); match.hasMatch())
        return {starting({u"=="_s, u">="_s, u"<="_s, u">"_s, u"<"_s}, match.captured(1)),
                match.captured(1).size()};
    // "[Que": a condition.
    static const QRegularExpression inAtom(u"\\S(\\[[A-Za-z]*:{0,2})$"_s);
    if (const auto match = inAtom.match(before); match.hasMatch())
        return {starting({u"[QueryParam::"_s, u"[JsonData::"_s, u"[Header::"_s}, match.captured(1)),
                match.captured(1).size()};
    static const QRegularExpression head(u"^\\s*(\\[[A-Za-z, ]+\\]\\s*)*"_s);
    const qsizetype begin = head.match(before).capturedLength();
    const QString url = before.mid(begin);
    if (url.contains(u"::"_s))
        return {};
    QStringList words;
    if (begin == 0 && url.trimmed().isEmpty())
        for (const QString& word : methods())
            words.append(u'[' + word + u']');
    QStringList known;
    for (const QString& path : paths)
        known.append(escaped(path));
    known = starting(known, url.trimmed());
    if (!known.isEmpty() || url.trimmed().isEmpty())
        return {words + known + QStringList{u".*"_s}, url.trimmed().size()};
    return {{u".*"_s, u"[0-9]+"_s, u"[^/]+"_s, u"(/.*)?"_s, u"[QueryParam::"_s, u"[JsonData::"_s,
             u"[Header::"_s},
            0};
}

} // namespace dialogs
