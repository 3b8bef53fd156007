// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/moment.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(models::Moment)
};

QDateTime local(core::Timestamp moment)
{
    return core::toDateTime(moment).toLocalTime();
}

} // namespace

QString relative(core::Timestamp moment, core::Timestamp now)
{
    using namespace std::chrono;
    const auto age = std::max(floor<seconds>(now - moment), seconds{0});
    if (age < minutes{1})
        return Words::tr("%1 s ago").arg(age.count());
    if (age < hours{1})
        return Words::tr("%1 min ago").arg(floor<minutes>(age).count());
    if (age < days{1})
        return Words::tr("%1 h ago").arg(floor<hours>(age).count());
    const qint64 past = local(moment).date().daysTo(local(now).date());
    if (past <= 1)
        return Words::tr("yesterday");
    if (past < 7)
        return Words::tr("%n day(s) ago", nullptr, static_cast<int>(past));
    return shortDate(moment);
}

QString shortDate(core::Timestamp moment)
{
    return QLocale().toString(local(moment).date(), u"d MMM yyyy"_s);
}

QString exactLocal(core::Timestamp moment)
{
    return QLocale().toString(local(moment), u"ddd d MMMM yyyy, HH:mm"_s);
}

QString exactUtc(core::Timestamp moment)
{
    const QDateTime utc = core::toDateTime(moment);
    const bool sameDay = utc.date() == local(moment).date();
    return Words::tr("%1 UTC").arg(
        QLocale().toString(utc, sameDay ? u"HH:mm"_s : u"d MMM, HH:mm"_s));
}

QString exact(core::Timestamp moment)
{
    return exactLocal(moment) + u" · "_s + exactUtc(moment);
}

QString timeOfDay(core::Timestamp moment)
{
    return local(moment).toString(u"HH:mm:ss.zzz"_s);
}

QString ahead(core::Timestamp moment, core::Timestamp now)
{
    using namespace std::chrono;
    const auto left = std::max(floor<minutes>(moment - now), minutes{0});
    if (left < hours{1})
        return Words::tr("In %1 min").arg(left.count());
    if (left < days{2})
        return Words::tr("In %1 h").arg(floor<hours>(left).count());
    return Words::tr("In %n day(s)", nullptr, static_cast<int>(floor<days>(left).count()));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace models
