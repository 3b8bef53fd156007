// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/admin_change.h"
#include "service/admin/confirmations.h"
#include "service/admin/event_hub.h"
#include "service/admin/services.h"

namespace admin {

/// What there is to tell: turns committed changes, new audit records and the state of the service
/// into events. Control thread only.
///
/// - revision {"revision":n}: the policy changed. Everybody.
/// - token {"id","action":"token.revoke"}: a token changed. Whose it is, and administrators.
/// - audit {"stored":n}: records stored since the start. Administrators.
/// - status {"pending","enforcement",...}: as in GET /status. Administrators.
class EventSource
{
public:
    EventSource(const Services& services, const Confirmations& confirmations);
    EventSource(const EventSource&) = delete;
    EventSource& operator=(const EventSource&) = delete;

    [[nodiscard]] EventHub& hub() { return m_hub; }
    /// Once a second. \a recordsStored: by the audit writer, since the start. \a storing: whether
    /// it can.
    void tick(quint64 recordsStored, bool storing);

private:
    void committed(const AdminChange::Committed& change);
    [[nodiscard]] qint64 ownerOf(const store::AuditEvent& event) const;
    void tellStatus();
    [[nodiscard]] bool mayListen(const Caller& caller) const;

    const Services& m_services;
    const Confirmations& m_confirmations;
    EventHub m_hub;
    quint64 m_stored = 0;
    bool m_storing = true;
    QJsonObject m_status; ///< as last told
};

} // namespace admin
