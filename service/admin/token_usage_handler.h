// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/audit_handler.h"
#include "service/admin/services.h"

namespace admin {

/// How much tokens were used, from the audit log: administrators ask about every token, users about
/// their own.
class TokenUsageHandler
{
public:
    TokenUsageHandler(const Services& services, AuditAccess audit)
        : m_services(services)
        , m_audit(audit)
    { }

    void get(const CallPtr& call, const Reply& reply);

private:
    const Services& m_services;
    AuditAccess m_audit;
    QObject m_context; ///< answers come on its thread, and not after its end
};

} // namespace admin
