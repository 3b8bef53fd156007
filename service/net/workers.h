// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"
#include "service/net/connection_limits.h"
#include "service/net/exchange.h"
#include "service/net/listener.h"
#include "service/net/options.h"
#include "service/net/tls.h"

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace net {

class Worker;

/// The threads of the data plane. Each has an event loop of its own with its share of every
/// listener's connections and its own handler per door, so nothing is shared between requests of
/// two workers but what the handlers share themselves.
///
/// Set up (addDoor, listen), then start(), then stop(). Everything but post() and runOnEach()
/// belongs to the thread that made the object.
class Workers
{
public:
    /// Makes the handler of one worker; called on the thread that calls addDoor(). The handler is
    /// used and destroyed on its worker's thread.
    using HandlerFactory = std::function<std::unique_ptr<Handler>(
        unsigned worker, const boost::asio::any_io_executor& executor)>;

    Workers(const Options& options, const core::Clock& clock);
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    /// Stops.
    ~Workers();

    [[nodiscard]] unsigned count() const { return static_cast<unsigned>(m_workers.size()); }
    [[nodiscard]] ConnectionLimits& limits() { return m_limits; }
    [[nodiscard]] std::size_t openConnections() const { return m_limits.open(); }

    void addDoor(Door door, const HandlerFactory& factory);
    /// Every worker accepts from \a listener, which need not outlive the call, for a door that was
    /// added before. With \a tls every connection begins with a handshake.
    core::Status listen(const Listener& listener, Door door,
                        const std::shared_ptr<const TlsServer>& tls = nullptr);
    void start();

    /// Runs \a function on a worker's thread. Any thread; dropped when that worker has stopped.
    void post(unsigned worker, std::function<void()> function);

    struct Confirmation
    {
        unsigned confirmed = 0; ///< workers that have run it
        std::chrono::microseconds took{0};
    };
    /// Runs \a function(worker) on every worker's thread and waits until all have, but not longer
    /// than \a timeout; those that are late run it later. Any thread, also a worker's own. Before
    /// start() it runs here; workers that have drained are left out, their handlers are gone.
    Confirmation runOnEach(std::function<void(unsigned)> function,
                           std::chrono::milliseconds timeout = std::chrono::seconds{10});

    /// Begins to stop and returns: no new connections, requests in flight are finished with
    /// "Connection: close". \a drained is called on a worker's thread when the last is done.
    void drain(const std::function<void()>& drained = {});
    /// Drains and waits; at most Options::drainIdle and drainTimeout.
    void stop();

private:
    const Options m_options;
    const core::Clock& m_clock;
    ConnectionLimits m_limits;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<std::thread> m_threads;
    std::atomic<bool> m_started{false};
    bool m_draining = false;
};

} // namespace net
