// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "service/auth/lockout.h"
#include "service/gateway/pipeline.h"
#include "service/net/listener.h"
#include "service/net/tls.h"
#include "service/net/workers.h"
#include "service/policy/rate_limiter.h"
#include "service/policy/token_hasher.h"
#include "service/runtime/config.h"
#include "service/spool/spool.h"

#include <deque>
#include <memory>
#include <vector>

namespace runtime {

/// The workers with everything that a request touches: one spool, one series of decision ids, one
/// set of counters and one pipeline per door for each of them. Made and told what to do by the
/// control thread.
class DataPlane
{
public:
    struct Parts
    {
        const Config& config;
        const core::Clock& clock;
        const policy::TokenHasher& hasher;
        gateway::PasswordCheck checkPassword;
        std::uint64_t lastDecision = 0; ///< the greatest id in the store
    };

    /// Opens the spools; a full disk shows here. \a parts.config and the rest outlive the object.
    static core::Result<std::unique_ptr<DataPlane>> create(Parts parts);
    ~DataPlane();
    DataPlane(const DataPlane&) = delete;
    DataPlane& operator=(const DataPlane&) = delete;

    [[nodiscard]] unsigned workerCount() const { return m_workers.count(); }
    [[nodiscard]] net::Workers& workers() { return m_workers; }
    [[nodiscard]] spool::Spool& spool(unsigned worker) { return *m_perWorker[worker].spool; }
    [[nodiscard]] spool::DecisionIds& ids(unsigned worker) { return *m_perWorker[worker].ids; }
    [[nodiscard]] const gateway::CallMetrics& metrics(unsigned worker) const
    {
        return *m_perWorker[worker].metrics;
    }
    [[nodiscard]] policy::RateLimiter& rates() { return m_rates; }
    [[nodiscard]] auth::Lockout& lockout() { return m_lockout; }

    /// The handlers of the administration door; before listen().
    void addAdminDoor(const net::Workers::HandlerFactory& factory)
    {
        m_workers.addDoor(net::Door::Admin, factory);
    }

    /// Binds the configured addresses, or takes those that the service manager passed.
    [[nodiscard]] core::Status listen();
    /// Where each door really listens.
    [[nodiscard]] const std::vector<net::SocketAddress>& addresses(net::Door door) const
    {
        return m_addresses[static_cast<std::size_t>(door)];
    }

    /// Whether the listener at that place of addresses() speaks TLS.
    [[nodiscard]] bool speaksTls(net::Door door, std::size_t place) const
    {
        return m_speaksTls[static_cast<std::size_t>(door)][place];
    }

    /// Gives every worker the policy and waits until each has confirmed that its next request is
    /// judged by it.
    net::Workers::Confirmation publish(const policy::SnapshotPtr& snapshot);

    /// Reads the certificates again.
    void reloadCertificates();

private:
    struct PerWorker
    {
        std::unique_ptr<spool::Spool> spool;
        std::unique_ptr<spool::DecisionIds> ids;
        std::unique_ptr<gateway::CallMetrics> metrics;
        std::vector<gateway::Pipeline*> pipelines; ///< owned by the worker
    };

    explicit DataPlane(Parts parts);
    [[nodiscard]] core::Status openSpools();
    void addDoors();
    [[nodiscard]] core::Status listenOn(net::Door door, const QList<ListenAddress>& addresses);
    [[nodiscard]] core::Status listenOn(net::Door door, const net::Listener& listener,
                                        const ListenAddress& settings);

    Parts m_parts;
    policy::RateLimiter m_rates;
    auth::Lockout m_lockout;
    std::deque<PerWorker> m_perWorker; ///< goes after the workers, which hold pointers into it
    net::Workers m_workers;
    std::vector<std::shared_ptr<net::TlsServer>> m_tls;
    std::vector<net::SocketAddress> m_addresses[3];
    std::vector<bool> m_speaksTls[3]; ///< beside each address
};

} // namespace runtime
