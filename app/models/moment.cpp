// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/moment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(models::Moment)
};

/// The date as the language writes it, without the day of the week: "5. Januar 2027". English is
/// written alike in every country.
QString datePattern()
{
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C)
        return u"d MMMM yyyy"_s;
    static const QRegularExpression weekday(u"^dddd[\\s,\u060c.]*|[\\s,\u060c.]*dddd$"_s);
    return QLocale().dateFormat(QLocale::LongFormat).remove(weekday);
}

QString withShortMonth(QString pattern)
{
    return pattern.replace(u"MMMM"_s, u"MMM"_s);
}

/// "30 Jan" of "30 Jan 2027".
QString withoutYear(QString pattern)
{
    static const QRegularExpression year(u"[\\s,]*(?:'[^']*'\\s*)?yyyy(?:年)?"_s);
    return pattern.remove(year).trimmed();
}

QString dateAndTime(const QDateTime& moment, const QString& datePattern,
                    const QString& timePattern = u"HH:mm"_s)
{
    return Words::tr("%1, %2", "a date and a time of day")
        .arg(QLocale().toString(moment, datePattern), QLocale().toString(moment, timePattern));
}

/// With the day of the week, short: "Tue 5 January 2027".
QString dayPattern()
{
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return u"ddd "_s + datePattern();
    const QString weekday = locale.language() == QLocale::Japanese ? u"(ddd)"_s : u"ddd"_s;
    return locale.dateFormat(QLocale::LongFormat).replace(u"dddd"_s, weekday);
}

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
        return Words::tr("%1 s ago").arg(number(age.count()));
    if (age < hours{1})
        return Words::tr("%1 min ago").arg(number(floor<minutes>(age).count()));
    if (age < days{1})
        return Words::tr("%1 h ago").arg(number(floor<hours>(age).count()));
    const qint64 past = local(moment).date().daysTo(local(now).date());
    if (past <= 1)
        return Words::tr("yesterday");
    if (past < 7)
        return Words::tr("%n day(s) ago", nullptr, static_cast<int>(past));
    return shortDate(moment);
}

QString shortDate(core::Timestamp moment)
{
    return QLocale().toString(local(moment).date(), withShortMonth(datePattern()));
}

QString exactLocal(core::Timestamp moment)
{
    return dateAndTime(local(moment), dayPattern());
}

QString shortLocal(core::Timestamp moment)
{
    return dateAndTime(local(moment), withShortMonth(datePattern()));
}

QString preciseLocal(core::Timestamp moment)
{
    return dateAndTime(local(moment), withShortMonth(datePattern()), u"HH:mm:ss"_s);
}

QString exactUtc(core::Timestamp moment)
{
    if (local(moment).offsetFromUtc() == 0)
        return {};
    const QDateTime utc = core::toDateTime(moment);
    const bool sameDay = utc.date() == local(moment).date();
    return Words::tr("%1 UTC").arg(
        sameDay ? QLocale().toString(utc, u"HH:mm"_s)
                : dateAndTime(utc, withoutYear(withShortMonth(datePattern()))));
}

QString exact(core::Timestamp moment)
{
    if (local(moment).offsetFromUtc() == 0)
        return Words::tr("%1 UTC").arg(exactLocal(moment));
    return exactLocal(moment) + u" · "_s + exactUtc(moment);
}

QString timeOfDay(core::Timestamp moment)
{
    return QLocale().toString(local(moment).time(), u"HH:mm:ss.zzz"_s);
}

QString ahead(core::Timestamp moment, core::Timestamp now)
{
    using namespace std::chrono;
    const auto left = std::max(floor<minutes>(moment - now), minutes{0});
    if (left < hours{1})
        return Words::tr("In %1 min").arg(number(left.count()));
    if (left < days{2})
        return Words::tr("In %1 h").arg(number(floor<hours>(left).count()));
    return Words::tr("In %n day(s)", nullptr, static_cast<int>(floor<days>(left).count()));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace models
