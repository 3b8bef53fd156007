// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/upstream_pool.h"

#include <algorithm>

namespace gateway {

namespace {

/// Idle connections of one worker to one upstream.
constexpr std::size_t mostIdle = 64;
/// Upstreams close idle connections by themselves, often after as little time; one that is closed
/// while a request is on its way costs that request.
constexpr std::chrono::milliseconds longestIdle{60'000};
constexpr std::chrono::minutes longestUnused{10};
constexpr std::size_t idleBuffer = 4 * 1024;

} // namespace

UpstreamPool::UpstreamPool(UpstreamConnection::Executor executor, const domain::Upstream& upstream)
    : m_executor(std::move(executor))
    , m_id(upstream.id)
    , m_baseUrl(upstream.baseUrl)
    , m_tls(upstream.tls)
    , m_idleTimeout(std::min(longestIdle, std::chrono::milliseconds(upstream.timeouts.idle)))
    , m_address(UpstreamAddress::parse(upstream.baseUrl.toStdString()))
{
    if (!m_address) {
        m_problem = QStringLiteral("its base URL can't be used");
        return;
    }
    if (!m_address->tls)
        return;
    auto client =
        net::TlsClient::create({m_tls.verify, m_tls.caFile.toStdString(),
                                m_tls.certificateFile.toStdString(), m_tls.keyFile.toStdString()});
    if (client) {
        m_tlsClient = std::move(client).value();
    } else {
        m_problem = client.error().message;
        m_address.reset();
    }
}

UpstreamPool::~UpstreamPool()
{
    for (const auto& idle : m_idle)
        idle->connection->close();
}

bool UpstreamPool::serves(const domain::Upstream& upstream) const
{
    return m_id == upstream.id && m_baseUrl == upstream.baseUrl && m_tls == upstream.tls;
}

bool UpstreamPool::precedes(const domain::Upstream& upstream) const
{
    return m_id == upstream.id && !serves(upstream);
}

UpstreamConnectionPtr UpstreamPool::take(TimePoint now)
{
    m_lastUsed = now;
    while (!m_idle.empty()) {
        auto connection = m_idle.back()->connection;
        m_idle.pop_back();
        connection->setUser(nullptr);
        if (connection->isSilent())
            return connection;
        connection->close();
    }
    return {};
}

UpstreamConnectionPtr UpstreamPool::connect(UpstreamConnection::User& user)
{
    UpstreamConnectionPtr connection(new UpstreamConnection(m_executor));
    connection->setUser(&user);
    connection->connect(*m_address, m_tlsClient.get());
    return connection;
}

bool UpstreamPool::isForgotten(TimePoint now) const
{
    return m_idle.empty() && m_lastUsed + longestUnused <= now;
}

void UpstreamPool::put(const UpstreamConnectionPtr& connection, TimePoint now)
{
    if (m_idle.size() >= mostIdle) {
        m_idle.front()->connection->close();
        m_idle.erase(m_idle.begin());
    }
    m_idle.push_back(std::make_unique<Idle>(*this, connection, now));
    connection->setUser(m_idle.back().get());
    connection->shrinkInput(idleBuffer);
    if (!connection->wantInput(idleBuffer))
        drop(*m_idle.back());
}

void UpstreamPool::drop(const Idle& idle)
{
    const auto entry = std::find_if(m_idle.begin(), m_idle.end(),
                                    [&](const auto& one) { return one.get() == &idle; });
    const auto connection = idle.connection;
    m_idle.erase(entry);
    connection->close();
}

void UpstreamPool::expire(TimePoint now)
{
    while (!m_idle.empty() && m_idle.front()->since + m_idleTimeout <= now)
        drop(*m_idle.front());
}

} // namespace gateway
