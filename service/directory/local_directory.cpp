// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directory/local_directory.h"

#include "common/core/logging.h"
#include "service/store/session_table.h"
#include "service/store/transaction.h"
#include "service/store/user_table.h"

#include <utility>

namespace directory {

using domain::Reason;

/// No account has this number.
static constexpr qint64 nobody = 0;

LocalDirectory::LocalDirectory(store::Database& database, const core::Clock& clock,
                               const PasswordCost& cost, PasswordPool::Limits limits)
    : m_database(database)
    , m_clock(clock)
    , m_pool(cost, limits)
{ }

void LocalDirectory::signIn(const QString& nameOrEmail, core::Secret password,
                            const Lockout& lockout, std::function<void(const SignInResult&)> done)
{
    check(store::UserTable(m_database).findByLogin(nameOrEmail), std::move(password), lockout,
          std::move(done));
}

void LocalDirectory::signIn(qint64 user, core::Secret password, const Lockout& lockout,
                            std::function<void(const SignInResult&)> done)
{
    check(store::UserTable(m_database).find(user), std::move(password), lockout, std::move(done));
}

/// Every way through here that ends in a refusal for want of the right password asks the store as
/// often and runs one hash, so that the time of the answer doesn't tell whether there is such an
/// account.
void LocalDirectory::check(const core::Result<domain::User>& found, core::Secret password,
                           const Lockout& lockout, Answer done)
{
    using Code = core::Error::Code;
    core::Secret phc; // empty: nobody, or nobody with a password
    if (found) {
        if (found->lockedUntil && m_clock.now() < *found->lockedUntil)
            return later([done, user = *found] { done({Reason::AccountLocked, user}); });
        core::Result<core::Secret> stored = store::UserTable(m_database).passwordHash(found->id);
        if (!stored)
            return later([done] { done({Reason::PolicyUnavailable, {}}); });
        phc = *std::move(stored);
    } else if (found.error().code == Code::NotFound || found.error().code == Code::Conflict) {
        static_cast<void>(store::UserTable(m_database).passwordHash(nobody));
    } else {
        return later([done] { done({Reason::PolicyUnavailable, {}}); });
    }

    const auto answer = [this, found, phc, lockout, done](const PasswordCheck& checked) {
        done(finish(found, phc, checked));
        // After the answer, because a failure of nobody's writes nothing.
        if (found && !checked.right)
            noteFailure(found->id, lockout);
    };
    const core::Status queued =
        m_pool.verify(phc, std::move(password), [this, answer](PasswordCheck checked) {
            QMetaObject::invokeMethod(
                &m_thread, [answer, checked = std::move(checked)] { answer(checked); },
                Qt::QueuedConnection);
        });
    if (!queued)
        later([done] { done({Reason::Overloaded, {}}); });
}

SignInResult LocalDirectory::finish(const core::Result<domain::User>& found,
                                    const core::Secret& phc, const PasswordCheck& check)
{
    if (!found)
        return {found.error().code == core::Error::Code::Conflict ? Reason::UserAmbiguous
                                                                  : Reason::UserUnknown,
                {}};
    if (!check.right)
        return {Reason::PasswordWrong, *found};
    // What was true when the hash began may not be any more.
    store::UserTable table(m_database);
    const core::Result<domain::User> user = table.find(found->id);
    if (!user)
        return {user.error().code == core::Error::Code::NotFound ? Reason::UserUnknown
                                                                 : Reason::PolicyUnavailable,
                {}};
    if (const core::Result<core::Secret> now = table.passwordHash(user->id); !now || !(*now == phc))
        return {now ? Reason::PasswordWrong : Reason::PolicyUnavailable, *user};
    if (!user->enabled)
        return {Reason::UserDisabled, *user};
    if (user->lockedUntil && m_clock.now() < *user->lockedUntil)
        return {Reason::AccountLocked, *user};
    if (const core::Status noted = noteSuccess(*user, check); !noted)
        qCWarning(core::logAdmin) << "A sign-in could not be noted:" << noted.error().message;
    return {Reason::Allowed, *user};
}

void LocalDirectory::noteFailure(qint64 id, const Lockout& lockout)
{
    const core::Status noted = [&]() -> core::Status {
        core::Result<store::Transaction> transaction = store::Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        store::UserTable table(m_database);
        const core::Result<domain::User> user = table.find(id);
        if (!user)
            return user.error();
        std::optional<core::Timestamp> lockedUntil = user->lockedUntil;
        if (user->failedLogins + 1 >= lockout.failures)
            lockedUntil = m_clock.now() + std::chrono::seconds{lockout.forSeconds};
        if (const core::Result<int> counted = table.countFailedLogin(id, lockedUntil); !counted)
            return counted.error();
        return transaction->commit();
    }();
    if (!noted)
        qCWarning(core::logAdmin) << "A failed sign-in could not be counted:"
                                  << noted.error().message;
}

core::Status LocalDirectory::noteSuccess(const domain::User& user, const PasswordCheck& check)
{
    if (user.failedLogins == 0 && !user.lockedUntil && !check.rehashed)
        return core::Done{};
    core::Result<store::Transaction> transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    store::UserTable table(m_database);
    if (const core::Status cleared = table.clearFailedLogins(user.id); !cleared)
        return cleared;
    if (check.rehashed) {
        if (const core::Status stored = table.setPasswordHash(user.id, *check.rehashed); !stored)
            return stored;
    }
    return transaction->commit();
}

void LocalDirectory::hash(core::Secret password,
                          std::function<void(core::Result<core::Secret>)> done)
{
    const core::Status queued =
        m_pool.hash(std::move(password), [this, done](core::Result<core::Secret> phc) {
            QMetaObject::invokeMethod(
                &m_thread, [done, phc = std::move(phc)] { done(phc); }, Qt::QueuedConnection);
        });
    if (!queued)
        later([done, error = queued.error()] { done(error); });
}

core::Status LocalDirectory::storePassword(qint64 user, const core::Secret& phc)
{
    if (const core::Status stored = store::UserTable(m_database).setPasswordHash(user, phc);
        !stored)
        return stored;
    return endSessions(user);
}

core::Status LocalDirectory::endSessions(qint64 user)
{
    const core::Result<qint64> removed = store::SessionTable(m_database).removeOf(user);
    if (!removed)
        return removed.error();
    return core::Done{};
}

core::Status LocalDirectory::unlock(qint64 user)
{
    return store::UserTable(m_database).clearFailedLogins(user);
}

void LocalDirectory::later(std::function<void()> call)
{
    QMetaObject::invokeMethod(&m_thread, std::move(call), Qt::QueuedConnection);
}

} // namespace directory
