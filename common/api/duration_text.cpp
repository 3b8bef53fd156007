// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/duration_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace api {
namespace {

struct Unit
{
    QLatin1StringView name;
    qint64 milliseconds;
};

constexpr std::array units{Unit{"d"_L1, 86'400'000}, Unit{"h"_L1, 3'600'000}, Unit{"m"_L1, 60'000},
                           Unit{"s"_L1, 1'000}, Unit{"ms"_L1, 1}};
constexpr qint64 longest = 10LL * 366 * 86'400'000;

} // namespace

std::optional<std::chrono::milliseconds> durationFromText(const QString& text)
{
    if (text == u"0")
        return std::chrono::milliseconds{0};
    qsizetype digits = 0;
    qint64 count = 0;
    for (; digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9'; ++digits) {
        count = count * 10 + (text[digits].unicode() - u'0');
        if (count > longest)
            return std::nullopt;
    }
    if (digits == 0)
        return std::nullopt;
    const QStringView unit = QStringView(text).mid(digits);
    for (const Unit& known : units) {
        if (unit == known.name && count <= longest / known.milliseconds)
            return std::chrono::milliseconds{count * known.milliseconds};
    }
    return std::nullopt;
}

QString toText(std::chrono::milliseconds duration)
{
    for (const Unit& unit : units) {
        if (duration.count() != 0 && duration.count() % unit.milliseconds == 0)
            return QString::number(duration.count() / unit.milliseconds) + unit.name;
    }
    return u"0s"_s;
}

} // namespace api
