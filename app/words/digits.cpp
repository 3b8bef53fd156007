// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/digits.h"

#include <algorithm>

namespace words {
namespace {

constexpr char16_t arabicZero = u'\u0660';
constexpr char16_t arabicPoint = u'\u066b';

bool isArabicNumeral(QChar sign)
{
    const char16_t code = sign.unicode();
    return (code >= arabicZero && code < arabicZero + 10) || code == arabicPoint;
}

} // namespace

QString inDigitsOf(const QLocale& locale, QString text)
{
    if (std::ranges::none_of(text, isArabicNumeral))
        return text;
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1 || zero.front() == arabicZero)
        return text; // nobody whose digits lie outside the first plane speaks to the console
    const QString point = locale.decimalPoint();
    QString written;
    written.reserve(text.size());
    for (const QChar sign : std::as_const(text)) {
        if (!isArabicNumeral(sign))
            written += sign;
        else if (sign == arabicPoint)
            written += point;
        else
            written += QChar(zero.front().unicode() + (sign.unicode() - arabicZero));
    }
    return written;
}

} // namespace words
