// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/problems.h"
#include "common/domain/settings.h"
#include "common/domain/token.h"
#include "common/domain/upstream.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What is right and wrong with what people enter. The service asks before it stores, the console
/// asks while one types: the same functions, so they cannot disagree. Each returns every problem it
/// finds; fields are named as the API names them, below \a field where a function takes one.
namespace domain {

// Names and texts. A name is checked as it is meant to be stored: blanks around it are a problem
// ("not_trimmed").

/// 1-64 characters, no control characters (MO-8).
[[nodiscard]] Problems validateTokenName(const QString& name,
                                         const QString& field = QStringLiteral("name"));
/// Up to 1 000 characters; line breaks are the only control characters.
[[nodiscard]] Problems validateDescription(const QString& text,
                                           const QString& field = QStringLiteral("description"));
/// 1-64 characters: letters, digits and . _ - @ +, the first a letter or digit.
[[nodiscard]] Problems validateUserName(const QString& name,
                                        const QString& field = QStringLiteral("name"));
/// Up to 128 characters, no control characters; may be empty.
[[nodiscard]] Problems validateDisplayName(const QString& name,
                                           const QString& field = QStringLiteral("displayName"));
/// One "@" with something on both sides, no blanks or control characters, up to 254 characters; may
/// be empty.
[[nodiscard]] Problems validateEmail(const QString& address,
                                     const QString& field = QStringLiteral("email"));
/// 1-64 characters, no control characters, no comma (group lists cross in a header).
[[nodiscard]] Problems validateGroupName(const QString& name,
                                         const QString& field = QStringLiteral("name"));
/// An HTTP field name that is no standard one.
[[nodiscard]] Problems validateKeyHeader(const QString& name,
                                         const QString& field = QStringLiteral("apiKeyHeader"));

// Times.

/// 1 ... 10 000 of a unit other than seconds. Fields: field.count, field.unit.
[[nodiscard]] Problems validateLifetime(const Lifetime& lifetime, const QString& field);
/// A choice for a new token. Equal to the maximum is fine, "never" is not while there is one
/// (MO-17): code "too_large" or "never_not_allowed", with the maximum in the choice's own unit
/// where that can be counted.
[[nodiscard]] Problems validateExpiry(const ExpiryChoice& choice,
                                      const std::optional<Lifetime>& maximum, core::Timestamp now,
                                      const QString& field = QStringLiteral("expires"));

// Lists.

/// A stored empty list would mean "nobody" to one reader and "everybody" to another: absent is the
/// way to say "no restriction". At most 1 000 entries.
[[nodiscard]] Problems validateTokenRanges(const QList<IpRange>& ranges,
                                           const QString& field = QStringLiteral("ipRanges"));
/// Syntax of every line, and at most 1 000 lines; whether the patterns compile is for the service.
/// Fields: "limits[2]".
[[nodiscard]] Problems validateLimits(const QStringList& lines,
                                      const QString& field = QStringLiteral("limits"));
/// Exempt, or one to eight windows. Fields: "rateLimit.windows[0].requests".
[[nodiscard]] Problems validateTokenRate(const TokenRate& rate,
                                         const QString& field = QStringLiteral("rateLimit"));
/// Bounds of each window, and what contradicts itself between them.
[[nodiscard]] Problems validateRateWindows(const QList<RateSettings::Window>& windows,
                                           const QString& field);
/// C5: switched on with nothing in it is neither "everybody" nor "nobody". Fields: "ip.allow".
[[nodiscard]] Problems validateIpRestriction(const IpRestriction& restriction,
                                             const QString& field = QStringLiteral("ip"));
/// Methods are names in upper case; paths are not empty. At most 1 000 rules.
[[nodiscard]] Problems validatePathRules(const QList<PathRule>& rules, const QString& field);

// Settings pages and upstreams.

[[nodiscard]] Problems validate(const TokenSettings& page);
[[nodiscard]] Problems validate(const RestrictionSettings& page);
[[nodiscard]] Problems validate(const PublicApiSettings& page);
[[nodiscard]] Problems validate(const GlobalSettings& page);
[[nodiscard]] Problems validate(const RateSettings& page);
[[nodiscard]] Problems validate(const ProxySettings& page);
[[nodiscard]] Problems validate(const AuditSettings& page);
/// All pages, and what contradicts itself between them: groups that may make tokens while users may
/// not is the code "setting_conflict" (MO-36).
[[nodiscard]] Problems validate(const Settings& settings);
/// Only what contradicts itself between pages.
[[nodiscard]] Problems validateTogether(const Settings& settings);

[[nodiscard]] Problems validate(const Upstream& upstream);

} // namespace domain
