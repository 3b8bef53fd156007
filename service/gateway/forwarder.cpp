// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/forwarder.h"

#include "service/gateway/forwarding.h"

#include <boost/asio/steady_timer.hpp>
#include <utility>

namespace gateway {

struct Forwarder::State : std::enable_shared_from_this<Forwarder::State>
{
    State(const UpstreamConnection::Executor& executor, const core::Clock& worldClock,
          std::chrono::milliseconds tick)
        : clock(worldClock)
        , timer(executor)
        , context(std::make_shared<ForwardingContext>(
              ForwardingContext{UpstreamPools(executor), worldClock.monotonic(), tick}))
    { }

    /// Ticks while there is anything to look after.
    void arm()
    {
        if (std::exchange(armed, true))
            return;
        context->now = clock.monotonic();
        wait();
    }
    void wait()
    {
        timer.expires_after(context->tick);
        timer.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
            const auto self = weak.lock();
            if (self && !error)
                self->look();
        });
    }
    void look()
    {
        context->now = clock.monotonic();
        for (auto it = active.begin(); it != active.end();) {
            const boost::intrusive_ptr<Forwarding> forwarding(&*it);
            ++it;
            forwarding->checkDeadline(context->now);
        }
        context->pools.expire(context->now);
        armed = !active.empty() || !context->pools.idle();
        if (armed)
            wait();
    }

    const core::Clock& clock;
    boost::asio::steady_timer timer;
    std::shared_ptr<ForwardingContext> context;
    boost::intrusive::list<Forwarding, boost::intrusive::constant_time_size<false>> active;
    bool armed = false;
};

Forwarder::Forwarder(const boost::asio::any_io_executor& executor, const core::Clock& clock,
                     std::chrono::milliseconds tick)
    : m_state(
        std::make_shared<State>(*executor.target<UpstreamConnection::Executor>(), clock, tick))
{ }

Forwarder::~Forwarder()
{
    auto& active = m_state->active;
    while (!active.empty())
        active.front().abandon();
}

void Forwarder::forward(const net::ExchangePtr& exchange, ForwardPlan plan,
                        std::function<void(domain::Reason)> failed,
                        std::function<void(const ForwardOutcome&)> done)
{
    m_state->arm();
    const boost::intrusive_ptr<Forwarding> forwarding(new Forwarding(
        m_state->context, exchange, std::move(plan), std::move(failed), std::move(done)));
    m_state->active.push_back(*forwarding);
    forwarding->start();
}

} // namespace gateway
