// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace core {

/// A moment in UTC, to the millisecond. Every stored, compared or shown time is one of these:
/// unlike QDateTime it has no invalid value that sorts before every other.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Milliseconds since 1970, the form in which the store keeps times.
[[nodiscard]] inline qint64 toMilliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline Timestamp fromMilliseconds(qint64 milliseconds)
{
    return Timestamp{std::chrono::milliseconds{milliseconds}};
}

[[nodiscard]] inline QDateTime toDateTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC);
}

/// ISO 8601 in UTC with milliseconds and "Z" ("2027-01-05T08:41:00.000Z").
[[nodiscard]] inline QString toIsoText(Timestamp time)
{
    return toDateTime(time).toString(Qt::ISODateWithMs);
}

/// Reads ISO 8601 with a date, a time and a zone ("Z" or an offset); nothing else is a time here,
/// because a time without a zone would mean something else on every machine.
[[nodiscard]] std::optional<Timestamp> fromIsoText(const QString& text);

} // namespace core
