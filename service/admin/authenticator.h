// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "service/admin/admin_change.h"
#include "service/admin/caller.h"
#include "service/admin/messages.h"
#include "service/auth/lockout.h"
#include "service/directory/local_directory.h"
#include "service/directory/sessions.h"
#include "service/policy/token_hasher.h"

#include <functional>

namespace admin {

/// Who a request to the administration API speaks for.
struct Authenticated
{
    domain::Reason reason = domain::Reason::NotDecided; ///< Allowed, or why there is no caller
    Caller caller; ///< meaningful when allowed
    policy::StageMarks stages; ///< from the target on
    QString claimed; ///< the name that was given, for the audit record
    int retryAfterSeconds = 0; ///< for a lock
};

/// Establishes the caller: a session, a name with a password, or an API token whose owner may.
/// Failures count for the lockout, which the gateway shares. Control thread only.
class Authenticator
{
public:
    struct Parts
    {
        const AdminChange& changes; ///< for the current policy
        directory::Sessions& sessions;
        directory::LocalDirectory& directory;
        auth::Lockout& lockout;
        const policy::TokenHasher& hasher;
        const core::Clock& clock;
    };

    explicit Authenticator(Parts parts) : m_parts(parts) { }

    /// \a done may be called from within.
    void authenticate(const AdminRequest& request, std::function<void(const Authenticated&)> done);

    /// A name and a password, for POST /session and wherever the password is asked for again.
    void checkPassword(const QString& nameOrEmail, const core::Secret& password,
                       const domain::IpAddress& from,
                       std::function<void(const Authenticated&)> done);

private:
    [[nodiscard]] policy::StageMarks marksAtTheDoor(const domain::IpAddress& from) const;
    [[nodiscard]] std::optional<Authenticated> lockedOut(const domain::IpAddress& from,
                                                         const QString& user) const;
    [[nodiscard]] Authenticated bySession(const core::Secret& text, const domain::IpAddress& from);
    [[nodiscard]] Authenticated byToken(const AdminRequest& request);
    [[nodiscard]] domain::Reason tokenRefusal(const policy::TokenRecord& token,
                                              const AdminRequest& request) const;
    [[nodiscard]] bool namesOwner(const policy::TokenRecord& token, const QString& name) const;
    [[nodiscard]] Authenticated callerFor(qint64 user, Caller::Via via,
                                          const policy::StageMarks& marks) const;
    void failed(const domain::IpAddress& from, const QString& user);
    [[nodiscard]] Authenticated withKnownName(Authenticated who) const;

    Parts m_parts;
};

/// What the asker is told of a refusal. Unknown, wrong, expired, disabled and ambiguous look alike.
[[nodiscard]] AdminResponse refusalFor(const Authenticated& refused, bool signingIn);
/// The same where somebody who is signed in gives the password again: 403, because the session goes
/// on.
[[nodiscard]] AdminResponse confirmationRefusal(const Authenticated& refused);

} // namespace admin
