// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pseudo_locale.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace test {
namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aceinouyACEINOUY"_s;
    static const QString with = u"áçéíñóúýÁÇÉÍÑÓÚÝ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : with.at(at);
}

/// As many letters more as a wordy language has: in words of its own where the text has several.
QString padding(const QString& text)
{
    const qsizetype letters =
        std::ranges::count_if(text, [](QChar sign) { return sign.isLetter(); });
    const qsizetype more = (letters * 2 + 4) / 5;
    if (!text.contains(u' '))
        return QString(more, u'ö');
    QString words;
    for (qsizetype left = more; left > 0; left -= 6)
        words += u' ' + QString(std::min<qsizetype>(left, 6), u'ö');
    return words;
}

} // namespace

QString pseudo(const QString& text)
{
    static const QRegularExpression kept(u"%L?[1-9n]|<[^<> ][^<>]*>|&[a-z]+;"_s);
    QString result = u"«"_s;
    qsizetype at = 0;
    const auto accent = [&](qsizetype end) {
        for (; at < end; ++at)
            result += accented(text.at(at));
    };
    for (const QRegularExpressionMatch& match : kept.globalMatch(text)) {
        accent(match.capturedStart());
        result += match.captured();
        at = match.capturedEnd();
    }
    accent(text.size());
    return result + padding(text) + u'»';
}

QString PseudoLocale::translate(const char* context, const char* source, const char* comment,
                                int n) const
{
    Q_UNUSED(comment);
    Q_UNUSED(n);
    // Qt's own texts have contexts without a namespace, but for the one of plain tr().
    const QByteArray where(context);
    return where.contains("::") ? pseudo(QString::fromUtf8(source)) : QString();
}

} // namespace test
