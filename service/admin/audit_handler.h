// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/audit/audit_query.h"
#include "service/audit/log_verification.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace admin {

/// Where the audit log is asked.
struct AuditAccess
{
    audit::AuditQuery* query = nullptr; ///< null: nowhere (503)
    audit::LogVerification* verification = nullptr; ///< likewise
};

/// Reading the audit log.
class AuditHandler
{
public:
    explicit AuditHandler(AuditAccess audit) : m_audit(audit) { }

    void list(const CallPtr& call, const Reply& reply);
    using TraceOf = std::function<QJsonObject(const store::AuditEvent&)>;
    /// \a traceOf explains a call; control thread.
    void get(const CallPtr& call, const Reply& reply, const TraceOf& traceOf);
    void exportRows(const CallPtr& call, const Reply& reply);
    void statistics(const CallPtr& call, const Reply& reply);

private:
    AuditAccess m_audit;
    QObject m_context; ///< answers come on its thread, and not after its end
};

} // namespace admin
