// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/upstream_connection.h"
#include "service/net/exchange.h"

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>
#include <cstdint>
#include <functional>

namespace gateway {

/// Carries bytes both ways between a client and an upstream after both agreed to change protocol,
/// until either of them ends. Takes no more from one side than the other has taken.
class Tunnel final : public UpstreamConnection::User,
                     public boost::intrusive_ref_counter<Tunnel, boost::thread_unsafe_counter>
{
public:
    /// \a active is called whenever bytes moved, \a ended once, when both sides are closed. Neither
    /// is called after cut().
    Tunnel(net::ExchangePtr exchange, UpstreamConnectionPtr upstream, std::function<void()> active,
           std::function<void()> ended);

    /// Sends what the exchange's answer holds (the 101) and goes on from there.
    void start();
    /// Ends both sides at once and silently.
    void cut();
    [[nodiscard]] std::uint64_t bytesToClient() const { return m_bytesToClient; }

private:
    void upstreamConnected() override { }
    void upstreamReadable() override { toClient(); }
    void upstreamWritten() override { fromClient(); }
    void upstreamEnded(bool orderly) override;
    void upstreamRefusesInput() override { end(); }

    void fromClient();
    void toClient();
    void send();
    void end();

    net::ExchangePtr m_exchange;
    UpstreamConnectionPtr m_upstream;
    std::function<void()> m_active;
    std::function<void()> m_ended;
    std::uint64_t m_bytesToClient = 0;
    bool m_sending = false;
    bool m_upstreamEnded = false;
    bool m_over = false;
};

} // namespace gateway
