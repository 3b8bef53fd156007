// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/audit/audit_query.h"

#include <QObject>

namespace admin {

/// Where the audit log is asked.
struct AuditAccess
{
    audit::AuditQuery* query = nullptr; ///< null: nowhere (503)
};

/// Reading the audit log.
class AuditHandler
{
public:
    explicit AuditHandler(AuditAccess audit) : m_audit(audit) { }

    void list(const CallPtr& call, const Reply& reply);
    void get(const CallPtr& call, const Reply& reply);
    void exportRows(const CallPtr& call, const Reply& reply);
    void statistics(const CallPtr& call, const Reply& reply);

private:
    AuditAccess m_audit;
    QObject m_context; ///< answers come on its thread, and not after its end
};

} // namespace admin
