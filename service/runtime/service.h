// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/control.h"
#include "service/admin/metrics.h"
#include "service/audit/audit_events.h"
#include "service/audit/audit_query.h"
#include "service/audit/audit_writer.h"
#include "service/runtime/control_plane.h"
#include "service/runtime/control_socket.h"
#include "service/runtime/data_plane.h"
#include "service/runtime/node_report.h"
#include "service/runtime/process.h"
#include "service/runtime/rate_file.h"

#include <QFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace runtime {

/// The running service: both planes, the audit log's writer and reader, and what ties them
/// together. The thread that makes it is the control thread.
class Service
{
public:
    /// \a config outlives the object.
    explicit Service(const Config& config);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    /// Everything up to listening; nothing is answered before.
    [[nodiscard]] core::Status start();
    /// Says on stdout and to systemd that requests are welcome.
    void announce() const;
    void reloadCertificates() { m_data->reloadCertificates(); }
    /// Finishes the requests in flight, stores every record, and lets go of the store.
    void stop();

private:
    [[nodiscard]] core::Status openAudit();
    [[nodiscard]] core::Status openPlanes(bool secureMode);
    void addAdminDoor();
    void beginTimers();
    [[nodiscard]] core::Result<admin::Published> publish(const policy::SnapshotPtr& snapshot);
    [[nodiscard]] core::Status record(std::span<const store::AuditEvent> events);
    void checkPassword(policy::UserNumber user, core::Secret password,
                       std::function<void(domain::Reason)> done);
    [[nodiscard]] admin::ProgramFacts facts() const;
    [[nodiscard]] QStringList addresses(net::Door door) const;
    /// Any thread.
    [[nodiscard]] admin::Measurements measure() const;

    const Config& m_config;
    const core::SystemClock m_clock;
    core::SystemRandom m_random;
    InstanceLock m_lock;
    std::vector<std::unique_ptr<QFile>> m_searched; ///< closed after the store, see ErasureProof
    OpenStore m_store;
    core::Timestamp m_startedAt{};
    std::uint64_t m_lastDecision = 0;
    std::unique_ptr<audit::AuditEvents> m_events;
    std::unique_ptr<audit::AuditWriter> m_writer;
    std::unique_ptr<audit::AuditQuery> m_query;
    std::unique_ptr<audit::LogVerification> m_verification;
    std::unique_ptr<spool::DecisionIds> m_ids; ///< of the control plane
    std::unique_ptr<policy::TokenHasher> m_hasher;
    std::unique_ptr<DataPlane> m_data;
    std::unique_ptr<RateFile> m_rateFile; ///< reads from the one before
    std::unique_ptr<ControlPlane> m_control;
    std::unique_ptr<ControlSocket> m_socket;
    std::unique_ptr<NodeReport> m_report; ///< null: nobody can share the store
    std::atomic<std::int64_t> m_revision{-1}; ///< -1: no policy yet; these four for measure()
    std::atomic<std::uint64_t> m_tokens{0};
    std::atomic<std::uint64_t> m_users{0};
    std::atomic<bool> m_secureMode{false};
    QTimer m_housekeeping;
    QTimer m_following;
    QTimer m_telling;
    std::unique_ptr<admin::Control> m_requests; ///< the workers' way to this thread; goes first
};

} // namespace runtime
