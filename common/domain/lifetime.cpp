// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/lifetime.h"

#include <QDate>
#include <QTimeZone>

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumCount = 10'000;

/// ISO 8601 has four digits for the year; a later moment could be stored but neither shown nor read
/// back.
core::Timestamp lastMoment()
{
    return core::fromMilliseconds(
        QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch());
}

core::Timestamp addMonths(core::Timestamp start, int months)
{
    const QDateTime time = core::toDateTime(start);
    const QDate date = time.date().addMonths(months);
    if (!date.isValid())
        return lastMoment();
    return core::fromMilliseconds(QDateTime(date, time.time(), Qt::UTC).toMSecsSinceEpoch());
}

core::Timestamp moved(core::Timestamp start, int count, Lifetime::Unit unit)
{
    using namespace std::chrono;
    switch (unit) {
    case Lifetime::Unit::Seconds:
        return start + seconds(count);
    case Lifetime::Unit::Minutes:
        return start + minutes(count);
    case Lifetime::Unit::Hours:
        return start + hours(count);
    case Lifetime::Unit::Days:
        return start + days(count);
    case Lifetime::Unit::Weeks:
        return start + weeks(count);
    case Lifetime::Unit::Months:
        return addMonths(start, count);
    case Lifetime::Unit::Years:
        return addMonths(start, 12 * count);
    }
    return start;
}

} // namespace

core::Timestamp Lifetime::after(core::Timestamp start) const
{
    return std::min(moved(start, std::clamp(count, 0, maximumCount), unit),
                    std::max(start, lastMoment()));
}

QString toText(Lifetime::Unit unit)
{
    switch (unit) {
    case Lifetime::Unit::Seconds:
        return u"seconds"_s;
    case Lifetime::Unit::Minutes:
        return u"minutes"_s;
    case Lifetime::Unit::Hours:
        return u"hours"_s;
    case Lifetime::Unit::Days:
        return u"days"_s;
    case Lifetime::Unit::Weeks:
        return u"weeks"_s;
    case Lifetime::Unit::Months:
        return u"months"_s;
    case Lifetime::Unit::Years:
        return u"years"_s;
    }
    return {};
}

std::optional<Lifetime::Unit> lifetimeUnitFromText(const QString& text)
{
    using enum Lifetime::Unit;
    for (const Lifetime::Unit unit : {Seconds, Minutes, Hours, Days, Weeks, Months, Years})
        if (toText(unit) == text)
            return unit;
    return std::nullopt;
}

QString toText(const Lifetime& lifetime)
{
    QString unit = toText(lifetime.unit);
    if (lifetime.count == 1)
        unit.chop(1);
    return QString::number(lifetime.count) + u' ' + unit;
}

std::optional<core::Timestamp> ExpiryChoice::resolve(core::Timestamp now) const
{
    switch (kind) {
    case Kind::Never:
        return std::nullopt;
    case Kind::After:
        return lifetime.after(now);
    case Kind::At:
        return at;
    }
    return now;
}

QList<Lifetime> presetLifetimes(const std::optional<Lifetime>& maximum, core::Timestamp now)
{
    QList<Lifetime> choices;
    for (const Lifetime preset :
         {Lifetime{2, Lifetime::Unit::Years}, Lifetime{1, Lifetime::Unit::Years},
          Lifetime{6, Lifetime::Unit::Months}})
        if (!maximum || preset.after(now) <= maximum->after(now))
            choices.append(preset);
    return choices;
}

} // namespace domain
