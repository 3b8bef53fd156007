// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/audit_handler.h"
#include "service/admin/call.h"

#include <QObject>

namespace admin {

/// Checks "Limit to" lines without storing them: every problem with its line and column, what is
/// probably not meant (policy::lintLimits), whether a tried request would be let through by them,
/// and what they would have done to the calls that a token has made.
class LimitsHandler
{
public:
    explicit LimitsHandler(AuditAccess audit) : m_audit(audit) { }

    void check(const CallPtr& call, const Reply& reply);

private:
    AuditAccess m_audit;
    QObject m_context; ///< answers come on its thread, and not after its end
};

} // namespace admin
