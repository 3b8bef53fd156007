// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/domain/reason.h"
#include "common/domain/settings.h"
#include "common/domain/user.h"
#include "service/directory/password_pool.h"
#include "service/store/database.h"

#include <QObject>

#include <functional>

namespace directory {

/// Who a password belongs to, or why it is not accepted.
struct SignInResult
{
    /// Allowed, UserUnknown, UserAmbiguous, PasswordWrong, UserDisabled, AccountLocked, Overloaded
    /// or PolicyUnavailable (the store can't be read). What the asker is told must be the same for
    /// the first refusals.
    domain::Reason reason = domain::Reason::NotDecided;
    domain::User user; ///< meaningful when somebody of that name was found
};

/// The accounts of this installation and their passwords. Main thread; password work goes to the
/// pool and its answer comes back to the main thread. No transaction may be open when a sign-in is
/// asked for or answered.
class LocalDirectory
{
public:
    using Lockout = domain::RateSettings::Lockout;

    LocalDirectory(store::Database& database, const core::Clock& clock, const PasswordCost& cost,
                   PasswordPool::Limits limits);

    /// Checks a name or e-mail address (EX-19) with a password; counts failures and locks the
    /// account after \a lockout.failures of them in a row for \a lockout.forSeconds (RE-19).
    /// Success resets the count. An account that doesn't exist takes as long as one that does. \a
    /// done is called later, never from within; not at all when this object goes first.
    void signIn(const QString& nameOrEmail, core::Secret password, const Lockout& lockout,
                std::function<void(const SignInResult&)> done);

    /// The same for a user that is known by number: the gateway's Basic authentication.
    void signIn(qint64 user, core::Secret password, const Lockout& lockout,
                std::function<void(const SignInResult&)> done);

    /// Hashes a new password for storePassword(). Unavailable when too many wait.
    void hash(core::Secret password, std::function<void(core::Result<core::Secret>)> done);

    /// Keeps a hash and ends all sessions of the user. Needs an open transaction.
    [[nodiscard]] core::Status storePassword(qint64 user, const core::Secret& phc);
    /// Ends all sessions of the user. Needs an open transaction.
    [[nodiscard]] core::Status endSessions(qint64 user);
    /// Resets the failed-login count and the lock (RE-19). Needs an open transaction.
    [[nodiscard]] core::Status unlock(qint64 user);

private:
    using Answer = std::function<void(const SignInResult&)>;

    void check(const core::Result<domain::User>& found, core::Secret password,
               const Lockout& lockout, Answer done);
    [[nodiscard]] SignInResult finish(const core::Result<domain::User>& found,
                                      const core::Secret& phc, const PasswordCheck& check);
    void noteFailure(qint64 id, const Lockout& lockout);
    [[nodiscard]] core::Status noteSuccess(const domain::User& user, const PasswordCheck& check);
    void later(std::function<void()> call);

    store::Database& m_database;
    const core::Clock& m_clock;
    /// Answers are posted to it, so they come on its thread and not after its end.
    QObject m_thread;
    PasswordPool m_pool; ///< goes first: its threads know m_thread
};

} // namespace directory
