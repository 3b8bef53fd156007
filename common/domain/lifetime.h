// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// A length of calendar time, as people choose it: 90 days, 3 months (MO-11, RE-5, C7). Seconds are
/// for rates only (MO-38): validation refuses them for tokens.
struct Lifetime
{
    enum class Unit
    {
        Seconds,
        Minutes,
        Hours,
        Days,
        Weeks,
        Months,
        Years
    };

    int count = 0; ///< 1 ... 10 000; what lies outside 0 ... 10 000 counts as the bound
    Unit unit = Unit::Days;

    /// Calendar arithmetic in UTC; the day is clipped to the month's last (31 January + 1 month =
    /// 28 or 29 February). Never later than the end of the year 9999.
    [[nodiscard]] core::Timestamp after(core::Timestamp start) const;

    friend bool operator==(const Lifetime&, const Lifetime&) = default;
};

/// "seconds" ... "years", as the API writes them.
[[nodiscard]] QString toText(Lifetime::Unit unit);
[[nodiscard]] std::optional<Lifetime::Unit> lifetimeUnitFromText(const QString& text);
/// "90 days", "1 year".
[[nodiscard]] QString toText(const Lifetime& lifetime);

/// What a person asks for when a token is made: a length, a moment, or never (MO-10).
struct ExpiryChoice
{
    enum class Kind
    {
        Never,
        After,
        At
    };

    Kind kind = Kind::Never;
    Lifetime lifetime; ///< for After
    core::Timestamp at{}; ///< for At

    /// Absent means never.
    [[nodiscard]] std::optional<core::Timestamp> resolve(core::Timestamp now) const;
};

/// The choices within a maximum, longest first (RE-6): of 6 months, 1 year, 2 years and "never",
/// those that \a maximum allows. Absent maximum: all, and never is allowed.
[[nodiscard]] QList<Lifetime> presetLifetimes(const std::optional<Lifetime>& maximum,
                                              core::Timestamp now);

} // namespace domain
