// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/forwarder.h"
#include "tests/gateway/scripted_upstream.h"
#include "tests/net/test_server.h"

namespace test {

/// A front that sends every request to one upstream.
class Front
{
public:
    explicit Front(const QString& baseUrl)
        : m_record(std::make_shared<policy::UpstreamRecord>())
        , m_server([this](const net::ExchangePtr& exchange) { handle(exchange); })
    {
        m_record->upstream.id = 1;
        m_record->upstream.baseUrl = baseUrl;
    }
    ~Front()
    {
        m_server.workers().runOnEach([this](unsigned) { m_forwarder.reset(); });
    }
    Client connect(int receiveBuffer = 0) { return m_server.connect(receiveBuffer); }
    Server& server() { return m_server; }
    WatchedClock& clock() { return m_server.clock(); }

    /// Before the first request, or between two.
    domain::Upstream& upstream() { return m_record->upstream; }
    void readBodiesFirst() { m_readsBodies = true; }

    [[nodiscard]] std::size_t outcomes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_outcomes.size();
    }
    /// The next outcome that was not taken yet.
    gateway::ForwardOutcome outcome()
    {
        const auto number = m_taken++;
        eventually([&] { return outcomes() > number; });
        const std::lock_guard lock(m_mutex);
        return m_outcomes.size() > number ? m_outcomes[number] : gateway::ForwardOutcome{-1, 0, {}};
    }

private:
    void handle(const net::ExchangePtr& exchange)
    {
        if (!m_forwarder)
            m_forwarder = std::make_unique<gateway::Forwarder>(
                exchange->executor(), m_server.clock(), std::chrono::milliseconds{2});
        gateway::ForwardPlan plan;
        plan.upstream = m_record.get();
        plan.target = exchange->request().target;
        plan.client = exchange->peer();
        plan.identity = {{"X-Forwarded-User", "alice"}};
        if (!m_readsBodies)
            return forward(exchange, std::move(plan));
        exchange->readBody(100'000, [this, exchange, plan](net::Exchange::BodyOutcome outcome) {
            auto read = plan;
            read.bodyRead = true;
            read.body = outcome.body;
            forward(exchange, std::move(read));
        });
    }
    void forward(const net::ExchangePtr& exchange, gateway::ForwardPlan plan)
    {
        m_forwarder->forward(
            exchange, std::move(plan),
            [exchange](domain::Reason reason) {
                const int status = reason == domain::Reason::UpstreamTimeout ? 504
                    : reason == domain::Reason::RequestTimeout               ? 408
                    : reason == domain::Reason::Malformed                    ? 400
                                                                             : 502;
                answer(exchange, status, domain::code(reason));
            },
            [this](const gateway::ForwardOutcome& outcome) {
                const std::lock_guard lock(m_mutex);
                m_outcomes.push_back(outcome);
            });
    }

    std::shared_ptr<policy::UpstreamRecord> m_record;
    std::unique_ptr<gateway::Forwarder> m_forwarder; ///< used on the worker's thread
    bool m_readsBodies = false;
    mutable std::mutex m_mutex;
    std::vector<gateway::ForwardOutcome> m_outcomes;
    std::size_t m_taken = 0;
    Server m_server;
};

/// Answers every request of a connection with the same bytes.
inline ScriptedUpstream::Script always(std::string answer, bool closes = false)
{
    return [answer = std::move(answer), closes](Client& peer, int) {
        while (!readRequest(peer).head.empty()) {
            peer.send(answer);
            if (closes)
                return;
        }
    };
}

inline constexpr auto* okAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

inline std::string post(const std::string& body)
{
    return "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size())
        + "\r\n\r\n" + body;
}

inline std::string pattern(std::size_t size)
{
    std::string text(size, ' ');
    for (std::size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>('a' + i % 23);
    return text;
}

} // namespace test
