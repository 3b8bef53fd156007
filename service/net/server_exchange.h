// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/connection.h"
#include "service/net/exchange.h"

#include <boost/smart_ptr/intrusive_ptr.hpp>

namespace net {

/// The exchange of one request on a Connection. The connection uses one object again for its next
/// request when nobody else kept it; one that somebody kept is cut off and does nothing any more.
class ServerExchange final : public Exchange
{
public:
    ServerExchange(const boost::asio::any_io_executor& executor, Door door, bool tls,
                   const domain::IpAddress& peer);
    ~ServerExchange() override;

    [[nodiscard]] const http::Request& request() const override { return m_request; }
    [[nodiscard]] Door door() const override { return m_door; }
    [[nodiscard]] bool isTls() const override { return m_tls; }
    [[nodiscard]] const domain::IpAddress& peer() const override { return m_peer; }
    [[nodiscard]] std::chrono::steady_clock::time_point startedAt() const override
    {
        return m_startedAt;
    }
    [[nodiscard]] bool gone() const override { return m_gone; }
    [[nodiscard]] boost::asio::any_io_executor executor() const override { return m_executor; }

    void onGone(std::function<void()> gone) override;
    void readBody(std::size_t cap, std::function<void(BodyOutcome)> done) override;
    void readBodyPart(std::function<void(BodyPart)> done) override;
    std::string& answer() override;
    [[nodiscard]] bool willKeepAlive() const override;
    void send() override;
    void sendPart(std::function<void(bool)> done) override;
    void finish(bool reusable) override;
    void abort() override;
    void readRaw(std::function<void(std::string_view, bool)> done) override;

    // For the connection.
    [[nodiscard]] http::Request& parsedRequest() { return m_request; }
    void begin(boost::intrusive_ptr<Connection> connection,
               std::chrono::steady_clock::time_point startedAt);
    /// The answer is complete.
    void end();
    /// The peer went away. The connection's buffers stay, because the request's views point there.
    /// Returns what wants to hear of it.
    std::function<void()> cutOff();

private:
    http::Request m_request;
    boost::intrusive_ptr<Connection> m_connection; ///< between begin() and end()
    std::chrono::steady_clock::time_point m_startedAt;
    boost::asio::any_io_executor m_executor;
    std::function<void()> m_onGone;
    std::string m_unsent; ///< takes what is written too late
    domain::IpAddress m_peer;
    Door m_door;
    bool m_tls;
    bool m_gone = true;
};

} // namespace net
