// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/worker.h"

#include <csignal>
#include <pthread.h>
#include <unistd.h>
#include <utility>

namespace net {

Worker::Worker(const Options& options, const core::Clock& clock, ConnectionLimits& limits)
    : m_options(options)
    , m_clock(clock)
    , m_limits(limits)
    , m_context(BOOST_ASIO_CONCURRENCY_HINT_UNSAFE_IO)
    , m_work(m_context.get_executor())
    , m_tick(m_context.get_executor())
    , m_drainTimer(m_context.get_executor())
    , m_round(*this)
    , m_now(clock.monotonic())
{
    Readiness::of(m_context.get_executor()).tell(m_round);
}

Worker::~Worker()
{
    // Connections of a worker that never ran or did not drain; handlers go before their sockets.
    closeConnections(false);
    for (auto& handler : m_handlers)
        handler.reset();
}

void Worker::addHandler(Door door, std::unique_ptr<Handler> handler)
{
    m_handlers[static_cast<std::size_t>(door)] = std::move(handler);
}

void Worker::listen(int descriptor, Door door, std::shared_ptr<const TlsServer> tls)
{
    m_acceptors.push_back(std::make_unique<Acceptor>(*this, descriptor, door, std::move(tls)));
}

void Worker::run()
{
    // Signals are the main thread's; OpenSSL writes without MSG_NOSIGNAL.
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);

    m_now = m_clock.monotonic();
    for (const auto& acceptor : m_acceptors)
        acceptor->start();
    armTick();
    m_context.run();
}

bool Worker::runsHere() const
{
    return const_cast<boost::asio::io_context&>(m_context).get_executor().running_in_this_thread();
}

void Worker::armTick()
{
    m_tick.expires_after(m_options.tick);
    m_tick.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        tick();
        armTick();
    });
}

template <typename Visit>
void Worker::forEachConnection(Visit visit)
{
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        const ConnectionPtr connection(&*it);
        ++it;
        visit(*connection);
    }
}

void Worker::tick()
{
    const auto now = readClock();
    for (const auto& acceptor : m_acceptors)
        acceptor->resume();
    forEachConnection([now](Connection& connection) { connection.checkDeadline(now); });
}

void Worker::accepted(Descriptor socket, const domain::IpAddress& peer, Door door,
                      const TlsServer* tls)
{
    auto place = m_limits.admit(peer);
    const bool admitted = static_cast<bool>(place);
    // A handshake is too much work for a refusal, and refusals are bounded too.
    if (!admitted && (tls || m_refusals >= m_options.maxRefusals))
        return;
    const ConnectionPtr connection(new Connection(*this, {peer, door, std::move(place)}));
    m_connections.push_back(*connection);
    if (!connection->open(std::move(socket))) {
        connection->closeNow();
    } else if (!admitted) {
        ++m_refusals;
        connection->refuseOverload();
    } else if (tls) {
        if (auto ssl = tls->newConnection())
            connection->begin(std::move(ssl));
        else
            connection->closeNow();
    } else {
        connection->begin({});
    }
}

void Worker::remove(Connection& connection)
{
    connection.unlink();
    if (connection.wasOverLimit())
        --m_refusals;
    if (m_draining)
        finishIfDrained();
}

void Worker::closeConnections(bool idleOnly)
{
    forEachConnection([idleOnly](Connection& connection) {
        if (!idleOnly || connection.isIdle())
            connection.closeNow();
    });
}

void Worker::drain(std::function<void()> drained)
{
    m_draining = true;
    m_drained = std::move(drained);
    for (const auto& acceptor : m_acceptors)
        acceptor->close();
    m_drainTimer.expires_after(m_options.drainIdle);
    m_drainTimer.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        closeConnections(true);
        m_drainTimer.expires_after(m_options.drainTimeout);
        m_drainTimer.async_wait([this](const boost::system::error_code& expired) {
            if (!expired)
                closeConnections(false);
        });
    });
    finishIfDrained();
}

void Worker::finishIfDrained()
{
    if (!m_connections.empty())
        return;
    // Not here: a connection of ours may be further up on the stack. And not next: what connections
    // have just told their exchanges comes first.
    post([this] { post([this] { finish(); }); });
}

void Worker::finish()
{
    m_finished = true;
    m_drainTimer.cancel();
    m_tick.cancel();
    for (auto& handler : m_handlers)
        handler.reset();
    m_work.reset();
    m_context.stop();
    if (const auto drained = std::exchange(m_drained, nullptr))
        drained();
}

} // namespace net
