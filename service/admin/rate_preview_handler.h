// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/audit_handler.h"
#include "service/admin/call.h"
#include "service/admin/services.h"

#include <QObject>

#include <memory>

namespace admin {

/// POST /rate-limiting/preview: reads the recorded calls of the last hours on the audit log's
/// thread, replays them on one of the pool's, and answers here.
class RatePreviewHandler
{
public:
    static constexpr qsizetype mostCalls = 50'000;

    RatePreviewHandler(const Services& services, AuditAccess audit)
        : m_services(services)
        , m_audit(audit)
    { }

    void preview(const CallPtr& call, const Reply& reply);

private:
    struct Job;

    void collect(const std::shared_ptr<Job>& job, const QString& cursor);
    void replay(const std::shared_ptr<Job>& job);

    const Services& m_services;
    AuditAccess m_audit;
    QObject m_context; ///< answers come on its thread, and not after its end
};

} // namespace admin
