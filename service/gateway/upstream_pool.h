// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/upstream.h"
#include "service/gateway/upstream_connection.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace gateway {

/// One worker's connections to one upstream that wait for the next request, the latest used first.
class UpstreamPool
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    UpstreamPool(UpstreamConnection::Executor executor, const domain::Upstream& upstream);
    UpstreamPool(const UpstreamPool&) = delete;
    UpstreamPool& operator=(const UpstreamPool&) = delete;
    ~UpstreamPool();

    /// Whether it was made for this upstream as it is configured now.
    [[nodiscard]] bool serves(const domain::Upstream& upstream) const;
    /// Whether it was made for an earlier configuration of this upstream.
    [[nodiscard]] bool precedes(const domain::Upstream& upstream) const;
    /// Empty when the base URL or the TLS files can't be used; problem() says why.
    [[nodiscard]] const std::optional<UpstreamAddress>& address() const { return m_address; }
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// An idle connection that is certainly open and silent, or null.
    UpstreamConnectionPtr take(TimePoint now);
    /// A connection that begins to connect; tells \a user.
    UpstreamConnectionPtr connect(UpstreamConnection::User& user);
    /// Keeps a connection whose last answer was read to its end.
    void put(const UpstreamConnectionPtr& connection, TimePoint now);
    /// Closes those that waited too long.
    void expire(TimePoint now);
    [[nodiscard]] std::size_t idle() const { return m_idle.size(); }
    /// Whether nobody wanted a connection for so long that the pool itself can go; its TLS files
    /// are read again when it is next needed.
    [[nodiscard]] bool isForgotten(TimePoint now) const;

private:
    /// An idle connection; whatever happens on it makes it unusable.
    struct Idle final : public UpstreamConnection::User
    {
        Idle(UpstreamPool& owner, UpstreamConnectionPtr which, TimePoint when)
            : pool(owner)
            , connection(std::move(which))
            , since(when)
        { }
        void upstreamConnected() override { }
        void upstreamWritten() override { }
        void upstreamReadable() override { pool.drop(*this); }
        void upstreamEnded(bool) override { pool.drop(*this); }
        void upstreamRefusesInput() override { pool.drop(*this); }

        UpstreamPool& pool;
        UpstreamConnectionPtr connection;
        TimePoint since;
    };
    void drop(const Idle& idle);

    UpstreamConnection::Executor m_executor;
    qint64 m_id;
    QString m_baseUrl;
    domain::Upstream::Tls m_tls;
    std::chrono::milliseconds m_idleTimeout;
    std::optional<UpstreamAddress> m_address;
    std::unique_ptr<net::TlsClient> m_tlsClient;
    QString m_problem;
    std::vector<std::unique_ptr<Idle>> m_idle;
    TimePoint m_lastUsed;
};

} // namespace gateway
