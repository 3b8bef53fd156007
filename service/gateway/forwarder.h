// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/domain/reason.h"
#include "service/http/target.h"
#include "service/net/exchange.h"
#include "service/policy/decision.h"
#include "service/policy/snapshot.h"

#include <boost/container/static_vector.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

namespace gateway {

/// Everything the forwarder needs to send one judged request on. What it points to lives as long as
/// \a owner, which the forwarder keeps until it is done.
struct ForwardPlan
{
    /// Names and values; as many as there are identity fields and the decision id.
    using Fields =
        boost::container::static_vector<std::pair<std::string_view, std::string_view>, 6>;

    std::shared_ptr<const void> owner;
    const policy::UpstreamRecord* upstream = nullptr;
    std::string_view target; ///< canonical encoded path and query, credential removed
    domain::IpAddress client;
    bool clientTls = false;
    /// Bypass, foreign tokens, upstream passwords: Authorization goes on untouched.
    bool passAuthorization = false;
    std::string_view apiKeyHeader; ///< lower case; never goes on unless passAuthorization
    /// Set on the upstream request. Every reserved name (identity_headers.h) is removed from what
    /// the client sent first.
    Fields identity;
    /// Appended to the answer (decision id ...); replace what the upstream calls the same.
    Fields answerHeaders;
    policy::RateState rate; ///< told in the answer when there is a limit
    /// When a limit line needed it: the body as already read. Otherwise it is streamed.
    bool bodyRead = false;
    std::string_view body;
};

/// How forwarding ended.
struct ForwardOutcome
{
    int status = 0; ///< what the client got; 0: the connection broke before any answer
    std::uint64_t bytes = 0; ///< body bytes sent to the client
    /// UpstreamUnreachable, UpstreamTimeout, RequestTimeout or Malformed (the client's body), or
    /// NotDecided for none.
    domain::Reason failure = domain::Reason::NotDecided;
};

/// Sends requests to upstreams over pooled HTTP/1.1 connections and streams the answers back. One
/// per worker.
class Forwarder
{
public:
    /// \a executor is one of net::Workers'. \a tick is how often timeouts are looked at.
    Forwarder(const boost::asio::any_io_executor& executor, const core::Clock& clock,
              std::chrono::milliseconds tick = std::chrono::milliseconds{250});
    Forwarder(const Forwarder&) = delete;
    Forwarder& operator=(const Forwarder&) = delete;
    ~Forwarder();

    /// Answers \a exchange in every case (502/504 problem when the upstream fails before its head
    /// arrived, through \a failed, which writes the denial into exchange->answer() and sends it)
    /// and calls \a done once, last.
    void forward(const net::ExchangePtr& exchange, ForwardPlan plan,
                 std::function<void(domain::Reason)> failed,
                 std::function<void(const ForwardOutcome&)> done);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace gateway
