// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/services.h"
#include "service/audit/log_verification.h"

#include <QObject>

namespace admin {

/// Whether the audit log is as it was written. What a check has found is kept until the service
/// ends, and not in the store: whoever can change the records there could change that too. That a
/// check was asked for and what came of it is recorded. Control thread only.
class VerificationHandler
{
public:
    /// \a verification may be null: nothing can be checked here (503). It is stopped before this
    /// goes.
    VerificationHandler(const Services& services, audit::LogVerification* verification)
        : m_services(services)
        , m_verification(verification)
    { }

    [[nodiscard]] AdminResponse get() const;
    AdminResponse start(const Call& call);
    [[nodiscard]] AdminResponse cancel() const;

private:
    struct Finished
    {
        core::Timestamp at{}; ///< what was recorded until then was checked
        core::Timestamp finishedAt{};
        QString by;
        audit::Verification found;
    };

    void finish(const QString& by, core::Timestamp at,
                const core::Result<audit::Verification>& result);
    [[nodiscard]] QJsonObject state() const;

    const Services& m_services;
    audit::LogVerification* m_verification;
    bool m_running = false; ///< until its result has come here: before, only an old one is known
    core::Timestamp m_startedAt{};
    std::optional<Finished> m_last;
    QString m_fault; ///< why the last check came to no result
    QObject m_context; ///< results come on its thread
};

} // namespace admin
