// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"
#include "service/store/audit_event.h"
#include "service/store/database.h"

#include <QByteArray>

#include <span>

namespace audit {

/// Records changes and sessions, in the caller's transaction: what is changed and its record are
/// stored together or not at all. Each call adds one link to the chain of audit_links.
///
/// Fill in: id (spool::DecisionIds of the control plane), at, kind, reason (Allowed, or why it was
/// refused), actor (who did it), onBehalfOf (whom it concerns, when that is another: RE-23), owner,
/// tokenId, address, target (the action, such as "token.revoke"), details (what it was before and
/// is now; never a secret).
class AuditEvents
{
public:
    /// \a key: of the chain, as for AuditWriter.
    explicit AuditEvents(core::Secret key) : m_key(std::move(key)) { }

    [[nodiscard]] core::Status record(store::Database& database,
                                      const store::AuditEvent& event) const;
    [[nodiscard]] core::Status record(store::Database& database,
                                      std::span<const store::AuditEvent> events) const;

private:
    core::Secret m_key;
};

/// The chain of audit_links.
namespace event_chain {

[[nodiscard]] QByteArray digest(const core::Secret& key, const QByteArray& before, qint64 batch,
                                std::span<const store::AuditEvent> events);
/// What MetaTable keeps under headKey, so that the last links can't be cut off.
inline constexpr QLatin1StringView headKey{"audit_head"};
[[nodiscard]] QByteArray head(const core::Secret& key, qint64 batch, const QByteArray& digest);

} // namespace event_chain
} // namespace audit
