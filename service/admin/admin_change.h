// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/problem.h"
#include "common/core/clock.h"
#include "common/domain/ip_address.h"
#include "service/admin/caller.h"
#include "service/policy/compile.h"
#include "service/spool/decision_id.h"
#include "service/store/audit_event.h"
#include "service/store/database.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>
#include <span>

namespace admin {

/// Every worker has taken a snapshot.
struct Published
{
    int workers = 0;
    qint64 microseconds = 0;
};
/// Gives a snapshot to every worker and returns when each has confirmed it. Unavailable: not every
/// worker did in time.
using Publisher = std::function<core::Result<Published>(const policy::SnapshotPtr&)>;

/// Adds events to the audit log within the open transaction.
using EventRecorder = std::function<core::Status(std::span<const store::AuditEvent>)>;

/// Builds the snapshot of what the store holds.
using PolicyLoader = std::function<core::Result<policy::SnapshotPtr>()>;

/// What an edit wants to become of the policy and the audit log.
struct ChangeDraft
{
    policy::Changes policy;
    QJsonObject what; ///< for the history of changes; never a secret
    QList<store::AuditEvent> events;

    /// A further audit event: "token.revoke" ... Actor, address, time and id are filled in later.
    store::AuditEvent& event(const QString& action);
};

/// One administrator's (or user's) change, from the open transaction to the last worker's
/// confirmation:
///
///     BEGIN; the edit's own revision checks and table writes; audit events; change row with the
///     next revision; compile; COMMIT; publish
///
/// What can't be compiled is never stored, nothing changes without its audit record, and the answer
/// comes when the change holds everywhere. Control thread only.
class AdminChange
{
public:
    struct Parts
    {
        store::Database& database;
        const core::Clock& clock;
        spool::DecisionIds& ids;
        EventRecorder recordEvents;
        PolicyLoader load;
        Publisher publish;
    };

    /// What has just been stored and, where it changes the policy, published.
    struct Committed
    {
        qint64 revision = 0; ///< of the policy; 0: it has not changed
        QList<store::AuditEvent> events;
    };
    using Listener = std::function<void(const Committed&)>;

    /// \a current: what the workers have now.
    AdminChange(Parts parts, policy::SnapshotPtr current);

    struct Outcome
    {
        std::optional<api::Problem> refused; ///< then nothing has changed
        qint64 revision = 0;
        Published effective;
    };

    /// Writes its tables and fills the draft, or answers why not. Runs inside the transaction.
    using Edit = std::function<std::optional<api::Problem>(ChangeDraft&)>;

    /// \a from: where the request came from. Refuses when the caller has lost the account or, where
    /// \a caller is an administrator, that role since the request was authenticated.
    [[nodiscard]] Outcome apply(const Caller& caller, const domain::IpAddress& from,
                                const Edit& edit);

    /// For what changes no policy but must not happen unrecorded: the edit's tables and events in
    /// one transaction.
    [[nodiscard]] std::optional<api::Problem>
    record(const Caller& caller, const domain::IpAddress& from, const Edit& edit);

    void setListener(Listener listener) { m_listener = std::move(listener); }

    [[nodiscard]] const policy::SnapshotPtr& current() const { return m_current; }

    /// Takes over what another node has changed, if anything. Status of publishing.
    [[nodiscard]] core::Status follow();

private:
    [[nodiscard]] std::optional<api::Problem> stillPermitted(const Caller& caller) const;
    [[nodiscard]] std::optional<api::Problem> catchUp();
    [[nodiscard]] core::Status recordEvents(ChangeDraft& draft, const Caller& caller,
                                            const domain::IpAddress& from);
    [[nodiscard]] core::Result<Published> publish(policy::SnapshotPtr snapshot);
    void afterUnknownCommit();
    void tell(const Committed& committed) const;

    Parts m_parts;
    policy::SnapshotPtr m_current;
    Listener m_listener;
};

/// {"workers":2,"ms":0.8}
[[nodiscard]] QJsonObject toJson(const Published& effective);

} // namespace admin
