// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/random.h"
#include "common/core/secret.h"
#include "service/store/session_table.h"

#include <string_view>

namespace directory {

/// How long a sign-in lasts.
struct SessionLimits
{
    std::chrono::minutes idle{60}; ///< without any request
    std::chrono::minutes absolute{24 * 60}; ///< in all
};

/// Sign-ins to the administration API. A session is a text of 256 random bits that only its holder
/// has; the store keeps an HMAC of it, so that a copy of the store signs nobody in. Main thread. No
/// transaction may be open.
class Sessions
{
public:
    /// "lkx_" and 43 characters. No token begins like that, so a session is never taken for one.
    static constexpr std::string_view prefix = "lkx_";

    Sessions(store::Database& database, const core::Clock& clock, core::RandomSource& random,
             core::Secret pepper, SessionLimits limits = {});

    [[nodiscard]] static bool looksLikeSession(std::string_view text);

    struct Created
    {
        core::Secret text;
        core::Timestamp expiresAt{}; ///< when nothing is asked with it meanwhile
    };
    [[nodiscard]] core::Result<Created> create(qint64 user, const QString& address);

    /// The session, if it still lasts; being asked for prolongs it. NotFound: unknown or over.
    [[nodiscard]] core::Result<store::Session> check(const core::Secret& text);

    /// Whether it still lasts; this prolongs nothing.
    [[nodiscard]] bool lasts(const core::Secret& text) const;

    [[nodiscard]] core::Status remove(const core::Secret& text);
    [[nodiscard]] core::Result<qint64> removeExpired();

private:
    [[nodiscard]] QByteArray digestOf(const core::Secret& text) const;

    store::Database& m_database;
    const core::Clock& m_clock;
    core::RandomSource& m_random;
    core::Secret m_pepper;
    SessionLimits m_limits;
};

} // namespace directory
