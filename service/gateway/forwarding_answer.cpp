// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/forwarding.h"

#include <utility>

namespace gateway {

namespace {

constexpr std::size_t bodyBuffer = 64 * 1024;
/// An upstream that keeps saying "not yet" is not going to answer.
constexpr int mostInterim = 16;

net::BodyDecoder::Framing framingOf(http::ResponseFraming framing)
{
    switch (framing) {
    case http::ResponseFraming::NoBody:
        return net::BodyDecoder::Framing::NoBody;
    case http::ResponseFraming::Length:
        return net::BodyDecoder::Framing::Length;
    case http::ResponseFraming::Chunked:
        return net::BodyDecoder::Framing::Chunked;
    case http::ResponseFraming::UntilClose:
        return net::BodyDecoder::Framing::UntilEnd;
    }
    return net::BodyDecoder::Framing::NoBody;
}

} // namespace

void Forwarding::upstreamReadable()
{
    m_heard = true;
    if (m_phase == Phase::AwaitingHead)
        readHead();
    else if (m_phase == Phase::Streaming)
        pumpAnswer();
}

void Forwarding::readHead()
{
    const bool toHead = m_exchange->request().method == http::Method::Head;
    auto& input = m_upstream->input();
    while (true) {
        auto& response = m_upstream->response();
        const auto result = m_upstream->parser().parseHead(input.bytes(), toHead, response);
        switch (result.status) {
        case http::HeadResult::Status::Refused:
            return fail(domain::Reason::UpstreamUnreachable);
        case http::HeadResult::Status::NeedMore:
            if (!m_upstream->wantInput(UpstreamConnection::headLimits.head))
                fail(domain::Reason::UpstreamUnreachable);
            return;
        case http::HeadResult::Status::Complete:
            break;
        }
        input.consume(result.length);
        if (response.status >= 200)
            return beginAnswer(response);
        if (response.status == 101)
            return beginTunnel(response);
        if (++m_interim > mostInterim)
            return fail(domain::Reason::UpstreamUnreachable);
    }
}

void Forwarding::beginAnswer(const http::Response& response)
{
    m_phase = Phase::Streaming;
    m_status = response.status;
    m_keepAlive = response.keepAlive;
    m_framing = answerFraming(response, m_exchange->request());
    m_decoder.start(framingOf(response.framing), response.contentLength);
    writeAnswerHead(m_exchange->answer(), response, m_framing, m_plan, m_exchange->willKeepAlive());
    pumpAnswer();
}

void Forwarding::beginTunnel(const http::Response& response)
{
    const auto protocol = response.headers.only("Upgrade");
    // Nobody may change the protocol who was not asked to, or to something else.
    if (!m_exchange->request().upgrade || m_uploading || !protocol
        || !http::equalsIgnoreCase(*protocol, "websocket"))
        return fail(domain::Reason::UpstreamUnreachable);
    m_phase = Phase::Tunnelling;
    m_status = response.status;
    writeAnswerHead(m_exchange->answer(), response, AnswerFraming::AsIs, m_plan, true);
    setDeadline(timeouts().idle);
    m_tunnel = new Tunnel(
        m_exchange, m_upstream, [this] { setDeadline(timeouts().idle); },
        [this] { finish(m_status); });
    m_tunnel->start();
}

void Forwarding::pumpAnswer()
{
    if (m_sending)
        return;
    const auto part = m_decoder.take(m_upstream->input());
    if (part.refused)
        return breakOff();
    m_bytes += part.bytes.size();
    auto& out = m_exchange->answer();
    if (m_framing == AnswerFraming::Chunked)
        appendChunk(out, part.bytes);
    else
        out.append(part.bytes);
    if (part.last)
        return completeAnswer();
    if (!out.empty())
        sendAnswer();
    else if (m_ended)
        return answerEnded();
    setDeadline(timeouts().idle);
    if (!m_ended)
        m_upstream->wantInput(bodyBuffer);
}

void Forwarding::sendAnswer()
{
    m_sending = true;
    m_exchange->sendPart([self = boost::intrusive_ptr(this)](bool ok) {
        if (self->m_phase == Phase::Over)
            return;
        self->m_sending = false;
        if (ok)
            self->pumpAnswer();
        else
            self->clientGone();
    });
}

void Forwarding::answerEnded()
{
    if (!m_upstream->input().empty())
        return pumpAnswer();
    // Anything else was cut off, and the client must see that it was.
    if (m_decoder.endsWithConnection() && m_endedOrderly)
        completeAnswer();
    else
        breakOff();
}

void Forwarding::completeAnswer()
{
    if (m_framing == AnswerFraming::Chunked)
        m_exchange->answer().append("0\r\n\r\n");
    giveBackUpstream();
    m_phase = Phase::Over;
    m_exchange->finish(m_framing != AnswerFraming::UntilClose);
    finish(m_status);
}

void Forwarding::giveBackUpstream()
{
    // What comes behind an answer belongs to nobody and must not meet the next request.
    const bool clean = m_upstream->input().empty() && !m_ended && m_upstream->isIdle();
    m_upstream->setUser(nullptr);
    if (m_keepAlive && clean && !m_uploading && !m_refusesInput)
        m_pool->put(m_upstream, m_context->now);
    else
        m_upstream->close();
}

} // namespace gateway
