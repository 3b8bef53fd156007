// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/answer_head.h"
#include "service/gateway/forwarder.h"
#include "service/gateway/tunnel.h"
#include "service/gateway/upstream_pools.h"
#include "service/http/response_parser.h"
#include "service/net/body_decoder.h"

#include <boost/intrusive/list.hpp>

namespace gateway {

/// What the forwardings of one worker share.
struct ForwardingContext
{
    UpstreamPools pools;
    UpstreamPool::TimePoint now; ///< at most one tick old
    std::chrono::milliseconds tick;
};

/// One request on its way to an upstream and its answer on the way back.
class Forwarding final
    : public UpstreamConnection::User,
      public boost::intrusive_ref_counter<Forwarding, boost::thread_unsafe_counter>,
      public boost::intrusive::list_base_hook<
          boost::intrusive::link_mode<boost::intrusive::auto_unlink>>
{
public:
    using TimePoint = UpstreamPool::TimePoint;
    using Failed = std::function<void(domain::Reason)>;
    using Done = std::function<void(const ForwardOutcome&)>;

    Forwarding(std::shared_ptr<ForwardingContext> context, net::ExchangePtr exchange,
               ForwardPlan plan, Failed failed, Done done);

    void start();
    void checkDeadline(TimePoint now);
    /// The forwarder goes: closes the upstream's connection and calls nobody any more.
    void abandon();

private:
    enum class Phase : std::uint8_t
    {
        Connecting,
        AwaitingHead,
        Streaming,
        Tunnelling,
        Over
    };

    void upstreamConnected() override;
    void upstreamReadable() override;
    void upstreamWritten() override;
    void upstreamEnded(bool orderly) override;
    void upstreamRefusesInput() override;

    // The way there.
    void connect();
    void sendRequest();
    void askForBody();
    void takeBody(const net::Exchange::BodyPart& part);
    [[nodiscard]] bool canRepeat() const;

    // The way back.
    void readHead();
    void beginAnswer(const http::Response& response);
    void beginTunnel(const http::Response& response);
    void pumpAnswer();
    void sendAnswer();
    void answerEnded();
    void completeAnswer();
    void giveBackUpstream();

    // Ends.
    void fail(domain::Reason reason);
    void breakOff();
    void clientGone();
    void finish(int status, domain::Reason failure = domain::Reason::NotDecided);

    void setDeadline(int milliseconds);
    [[nodiscard]] const domain::Upstream::Timeouts& timeouts() const
    {
        return m_plan.upstream->upstream.timeouts;
    }

    std::shared_ptr<ForwardingContext> m_context;
    net::ExchangePtr m_exchange;
    ForwardPlan m_plan;
    Failed m_failed;
    Done m_done;
    boost::intrusive_ptr<Forwarding> m_self; ///< until it is over

    std::shared_ptr<UpstreamPool> m_pool;
    UpstreamConnectionPtr m_upstream;
    boost::intrusive_ptr<Tunnel> m_tunnel;
    net::BodyDecoder m_decoder;
    AnswerFraming m_framing = AnswerFraming::AsIs;
    TimePoint m_deadline = TimePoint::max();
    std::uint64_t m_bytes = 0;
    int m_status = 0; ///< of the upstream's answer
    int m_interim = 0; ///< 1xx answers so far
    bool m_keepAlive = false; ///< the upstream lets its connection be used again
    Phase m_phase = Phase::Connecting;
    bool m_pooled = false; ///< the connection served others before
    bool m_heard = false; ///< it sent something for this request
    bool m_uploading = false; ///< the client's body is not sent to its end
    bool m_refusesInput = false;
    bool m_sending = false; ///< the client is taking part of the answer
    bool m_ended = false; ///< the upstream's connection ended
    bool m_endedOrderly = false;
};

} // namespace gateway
