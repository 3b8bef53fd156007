// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/pending_change.h"
#include "service/admin/services.h"
#include "service/admin/settings_pages.h"

#include <chrono>
#include <functional>
#include <optional>

namespace admin {

/// Settings that hold for a while only, unless somebody who gets in under them says that they are
/// right (N12). One at a time; while one waits, nothing else of the settings changes, so that what
/// comes back always fits the rest. Whether one waits is read from the store, which survives a
/// restart and is the same for all nodes. Control thread only.
class Confirmations
{
public:
    static constexpr int shortest = 10; ///< seconds
    static constexpr int longest = 3600;

    /// Asks to call wake() after that time; nothing: not any more.
    using Alarm = std::function<void(std::optional<std::chrono::milliseconds>)>;

    explicit Confirmations(const Services& services) : m_services(services) { }

    void setAlarm(Alarm alarm) { m_alarm = std::move(alarm); }
    /// Rolls back what is due and sets the alarm for what is not; at start-up, when the alarm goes
    /// off, and after every change.
    void wake();

    [[nodiscard]] core::Result<std::optional<PendingChange>> pending() const;

    // Inside the transaction of a change of settings.
    /// 409 "confirmation_pending" while one waits.
    [[nodiscard]] std::optional<api::Problem> refuseWhilePending() const;
    [[nodiscard]] std::optional<api::Problem> begin(const PendingChange& pending);

    /// POST /settings/confirm {"revision":n}. That the request got here is the proof: it has passed
    /// the address restriction and the authentication of the policy that waits.
    [[nodiscard]] AdminResponse confirm(const Call& call);
    /// POST /settings/roll-back {"revision":n}: at once, not at the end of the time.
    [[nodiscard]] AdminResponse rollBack(const Call& call);

private:
    [[nodiscard]] bool isDue(const PendingChange& pending) const;
    [[nodiscard]] AdminChange::Outcome putBack(const Caller& caller, const domain::IpAddress& from,
                                               std::optional<qint64> revision,
                                               const QString& reason, qint64& newRevision);
    [[nodiscard]] std::optional<api::Problem> putPagesBack(const PendingChange& change,
                                                           const QString& reason,
                                                           ChangeDraft& draft,
                                                           qint64& newRevision) const;
    void rollBackInTime();
    void setAlarmFor(const PendingChange& pending);

    const Services& m_services;
    Alarm m_alarm;
    /// Of the change that the alarm is for: a wall clock that is set back gives nobody more time.
    std::optional<std::chrono::steady_clock::time_point> m_deadline;
    qint64 m_deadlineRevision = 0;
};

} // namespace admin
