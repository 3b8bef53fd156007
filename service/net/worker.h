// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "service/net/acceptor.h"
#include "service/net/connection.h"
#include "service/net/options.h"
#include "service/net/ready_round.h"

#include <array>
#include <atomic>
#include <boost/asio/defer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace net {

/// One thread's event loop with the connections, acceptors and handlers that belong to it. Only
/// post() may be called from other threads while run() runs.
class Worker
{
public:
    using Executor = boost::asio::io_context::executor_type;
    using TimePoint = std::chrono::steady_clock::time_point;

    Worker(const Options& options, const core::Clock& clock, ConnectionLimits& limits);
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker();

    // Before run().
    void addHandler(Door door, std::unique_ptr<Handler> handler);
    void listen(int descriptor, Door door, std::shared_ptr<const TlsServer> tls);

    /// The thread's body: returns when it has drained after drain().
    void run();
    [[nodiscard]] bool runsHere() const;
    /// Whether it has drained. Any thread.
    [[nodiscard]] bool hasFinished() const { return m_finished; }
    template <typename Function>
    void post(Function function)
    {
        boost::asio::post(m_context, std::move(function));
    }
    /// On the worker's thread: stops accepting, lets requests in flight end, closes the rest, drops
    /// the handlers, calls \a drained and makes run() return.
    void drain(std::function<void()> drained);

    // For acceptors and connections, on the worker's thread.
    [[nodiscard]] Executor executor() { return m_context.get_executor(); }
    template <typename Function>
    void defer(Function function)
    {
        boost::asio::defer(m_context, std::move(function));
    }
    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] Handler& handler(Door door)
    {
        return *m_handlers[static_cast<std::size_t>(door)];
    }
    /// The time of the latest tick or request.
    [[nodiscard]] TimePoint now() const { return m_now; }
    TimePoint readClock() { return m_now = m_clock.monotonic(); }
    [[nodiscard]] ReadyRound& round() { return m_round; }
    [[nodiscard]] bool isDraining() const { return m_draining; }
    void accepted(Descriptor socket, const domain::IpAddress& peer, Door door,
                  const TlsServer* tls);
    void remove(Connection& connection);

private:
    using Connections =
        boost::intrusive::list<Connection, boost::intrusive::constant_time_size<false>>;

    void armTick();
    void tick();
    template <typename Visit>
    void forEachConnection(Visit visit);
    void closeConnections(bool idleOnly);
    void finishIfDrained();
    void finish();

    const Options& m_options;
    const core::Clock& m_clock;
    ConnectionLimits& m_limits;
    boost::asio::io_context m_context;
    boost::asio::executor_work_guard<Executor> m_work;
    boost::asio::basic_waitable_timer<std::chrono::steady_clock,
                                      boost::asio::wait_traits<std::chrono::steady_clock>, Executor>
        m_tick;
    boost::asio::basic_waitable_timer<std::chrono::steady_clock,
                                      boost::asio::wait_traits<std::chrono::steady_clock>, Executor>
        m_drainTimer;
    std::array<std::unique_ptr<Handler>, 3> m_handlers;
    std::vector<std::unique_ptr<Acceptor>> m_acceptors;
    Connections m_connections;
    ReadyRound m_round;
    std::size_t m_refusals = 0; ///< connections that were over the limits
    TimePoint m_now;
    std::function<void()> m_drained;
    bool m_draining = false;
    std::atomic<bool> m_finished{false};
};

} // namespace net
