// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/workers.h"
#include "tests/net/client.h"
#include "tests/support/fake_clock.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <span>

namespace test {

/// Waits until \a condition holds, ten seconds at most.
template <typename Condition>
bool eventually(Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::yield();
    }
    return true;
}

/// A count that a worker's thread raises and a test waits for.
class Signal
{
public:
    void raise() { ++m_count; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool reaches(int count) const
    {
        return eventually([&] { return m_count >= count; });
    }

private:
    std::atomic<int> m_count{0};
};

/// A clock that stands still until a test moves it, and counts how often it was looked at.
class WatchedClock final : public core::Clock
{
public:
    [[nodiscard]] core::Timestamp now() const override { return m_clock.now(); }
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override
    {
        ++m_looks;
        return m_clock.monotonic();
    }
    void advance(std::chrono::milliseconds by) { m_clock.advance(by); }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    FakeClock m_clock;
    mutable std::atomic<int> m_looks{0};
};

inline void answer(const net::ExchangePtr& exchange, int status, std::string_view body = {})
{
    http::ResponseWriter(exchange->answer())
        .status(status)
        .keepAlive(exchange->willKeepAlive())
        .body(body);
    exchange->send();
}

/// The data plane with a handler that is a function, on a port of its own.
class Server
{
public:
    using Handle = std::function<void(const net::ExchangePtr&)>;

    /// Options that suit tests: one worker, a quick tick, short drains.
    static net::Options quick()
    {
        net::Options options;
        options.workers = 1;
        options.tick = std::chrono::milliseconds{2};
        options.drainIdle = std::chrono::milliseconds{0};
        options.drainTimeout = std::chrono::milliseconds{5'000};
        return options;
    }

    explicit Server(Handle handle, const net::Options& options = quick(),
                    const std::shared_ptr<const net::TlsServer>& tls = nullptr)
        : m_listener(net::Listener::bind({domain::IpAddress::fromIpv4(0x7f000001), 0}).value())
        , m_workers(options, m_clock)
    {
        m_workers.addDoor(net::Door::Gateway,
                          [this, handle](unsigned, const boost::asio::any_io_executor&) {
                              return std::make_unique<FunctionHandler>(*this, handle);
                          });
        if (!m_workers.listen(m_listener, net::Door::Gateway, tls))
            std::abort();
        m_workers.start();
    }
    /// Moves time on, further than any timeout if need be.
    WatchedClock& clock() { return m_clock; }
    net::Workers& workers() { return m_workers; }
    /// Returns when the only worker has ticked at the present time and done what followed from it.
    void settle()
    {
        const int looks = m_clock.looks();
        eventually([&] { return m_clock.looks() >= looks + 3; });
        m_workers.runOnEach([](unsigned) {});
    }
    using Foresee = std::function<void(std::span<const http::Request* const>)>;
    /// What hears of requests that are ready at the same time, from now on.
    void onForesee(const Foresee& foresee)
    {
        m_workers.runOnEach([&](unsigned) { m_foresee = foresee; });
    }
    [[nodiscard]] const net::SocketAddress& address() const { return m_listener.address(); }
    [[nodiscard]] Client connect(int receiveBuffer = 0) const
    {
        return Client(address(), receiveBuffer);
    }

    struct Refusal
    {
        int status = 0;
        domain::Reason reason = domain::Reason::NotDecided;
    };
    [[nodiscard]] Refusal refusal() const
    {
        const std::lock_guard lock(m_mutex);
        return m_refusal;
    }

private:
    class FunctionHandler final : public net::Handler
    {
    public:
        FunctionHandler(Server& server, Handle handle)
            : m_server(server)
            , m_handle(std::move(handle))
        { }
        void foresee(std::span<const http::Request* const> requests) override
        {
            if (m_server.m_foresee)
                m_server.m_foresee(requests);
        }
        void handle(const net::ExchangePtr& exchange) override { m_handle(exchange); }
        void refuse(const net::ExchangePtr&, int status, std::uint16_t reason,
                    std::string& out) override
        {
            {
                const std::lock_guard lock(m_server.m_mutex);
                m_server.m_refusal = {status, static_cast<domain::Reason>(reason)};
            }
            http::ResponseWriter(out).status(status).keepAlive(false).body("refused");
        }

    private:
        Server& m_server;
        Handle m_handle;
    };

    WatchedClock m_clock;
    net::Listener m_listener;
    mutable std::mutex m_mutex;
    Refusal m_refusal;
    Foresee m_foresee; // the worker's
    net::Workers m_workers;
};

} // namespace test
