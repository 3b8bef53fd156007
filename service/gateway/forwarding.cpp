// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/forwarding.h"

#include "common/core/logging.h"
#include "service/gateway/request_head.h"

#include <utility>

namespace gateway {

namespace {

int statusOf(domain::Reason reason)
{
    if (reason == domain::Reason::UpstreamTimeout)
        return 504;
    if (reason == domain::Reason::RequestTimeout)
        return 408;
    return reason == domain::Reason::Malformed ? 400 : 502;
}

} // namespace

Forwarding::Forwarding(std::shared_ptr<ForwardingContext> context, net::ExchangePtr exchange,
                       ForwardPlan plan, Failed failed, Done done)
    : m_context(std::move(context))
    , m_exchange(std::move(exchange))
    , m_plan(std::move(plan))
    , m_failed(std::move(failed))
    , m_done(std::move(done))
{ }

void Forwarding::start()
{
    m_self = this;
    if (m_exchange->gone())
        return finish(0);
    m_exchange->onGone([self = m_self] { self->clientGone(); });
    m_pool = m_context->pools.poolFor(m_plan.upstream->upstream);
    if (!m_pool->address()) {
        qCWarning(core::logNet).noquote() << "Upstream" << m_plan.upstream->upstream.name
                                          << "can't be used:" << m_pool->problem();
        return fail(domain::Reason::UpstreamUnreachable);
    }
    m_upstream = m_pool->take(m_context->now);
    if (!m_upstream)
        return connect();
    m_pooled = true;
    m_upstream->setUser(this);
    sendRequest();
}

void Forwarding::connect()
{
    m_pooled = m_ended = m_refusesInput = false;
    m_phase = Phase::Connecting;
    setDeadline(timeouts().connect);
    m_upstream = m_pool->connect(*this);
}

void Forwarding::upstreamConnected()
{
    sendRequest();
}

void Forwarding::sendRequest()
{
    const auto& request = m_exchange->request();
    m_phase = Phase::AwaitingHead;
    setDeadline(timeouts().response);
    auto& out = m_upstream->output();
    writeRequestHead(out, request, *m_pool->address(), m_plan);
    if (m_plan.bodyRead)
        out.append(m_plan.body);
    m_uploading = !m_plan.bodyRead && request.framing != http::Framing::NoBody;
    if (m_upstream->flush() && m_uploading)
        askForBody();
    m_upstream->wantInput(UpstreamConnection::headLimits.head);
}

void Forwarding::askForBody()
{
    m_deadline = TimePoint::max(); // the connection looks after its client's pace
    m_exchange->readBodyPart([self = boost::intrusive_ptr(this)](
                                 const net::Exchange::BodyPart& part) { self->takeBody(part); });
}

void Forwarding::takeBody(const net::Exchange::BodyPart& part)
{
    if (m_phase == Phase::Over || !m_uploading)
        return;
    if (part.failed) {
        if (part.status == 0)
            return clientGone();
        if (m_phase == Phase::Streaming)
            return breakOff();
        return fail(part.status == 408 ? domain::Reason::RequestTimeout
                                       : domain::Reason::Malformed);
    }
    auto& out = m_upstream->output();
    if (m_exchange->request().framing == http::Framing::Chunked) {
        appendChunk(out, part.bytes);
        if (part.last)
            out.append("0\r\n\r\n");
    } else {
        out.append(part.bytes);
    }
    m_uploading = !part.last;
    setDeadline(m_phase == Phase::Streaming ? timeouts().idle : timeouts().response);
    if (m_upstream->flush() && m_uploading)
        askForBody();
}

void Forwarding::upstreamWritten()
{
    if (m_uploading)
        askForBody();
}

void Forwarding::upstreamRefusesInput()
{
    // An upstream that has heard enough may answer and close. Its answer is read if there is one.
    m_uploading = false;
    m_refusesInput = true;
    if (m_phase == Phase::AwaitingHead)
        setDeadline(timeouts().response);
}

bool Forwarding::canRepeat() const
{
    return m_phase == Phase::AwaitingHead && m_pooled && !m_heard
        && isRepeatable(m_exchange->request(), m_plan);
}

void Forwarding::upstreamEnded(bool orderly)
{
    m_ended = true;
    m_endedOrderly = orderly;
    switch (m_phase) {
    case Phase::Connecting:
        qCWarning(core::logNet).noquote()
            << "Upstream" << m_plan.upstream->upstream.name
            << "can't be reached:" << QString::fromStdString(m_upstream->failureText());
        return fail(domain::Reason::UpstreamUnreachable);
    case Phase::AwaitingHead:
        if (!canRepeat())
            return fail(domain::Reason::UpstreamUnreachable);
        // It closed an idle connection just when we used it.
        m_upstream->close();
        return connect();
    case Phase::Streaming:
        if (!m_sending)
            answerEnded();
        return;
    case Phase::Tunnelling:
    case Phase::Over:
        return;
    }
}

void Forwarding::checkDeadline(TimePoint now)
{
    if (now < m_deadline)
        return;
    m_deadline = TimePoint::max();
    switch (m_phase) {
    case Phase::Connecting:
    case Phase::AwaitingHead:
        return fail(domain::Reason::UpstreamTimeout);
    case Phase::Streaming:
        if (!m_sending) // the connection looks after slow readers
            breakOff();
        return;
    case Phase::Tunnelling:
        m_tunnel->cut();
        return finish(101);
    case Phase::Over:
        return;
    }
}

void Forwarding::setDeadline(int milliseconds)
{
    m_deadline = m_context->now + std::chrono::milliseconds(milliseconds) + m_context->tick;
}

void Forwarding::fail(domain::Reason reason)
{
    m_upstream ? m_upstream->close() : void();
    m_phase = Phase::Over;
    m_failed(reason);
    finish(statusOf(reason), reason);
}

void Forwarding::breakOff()
{
    m_upstream->close();
    m_phase = Phase::Over;
    m_exchange->abort();
    finish(m_status, domain::Reason::UpstreamUnreachable);
}

void Forwarding::clientGone()
{
    if (m_phase == Phase::Over)
        return;
    const bool answered = m_phase == Phase::Streaming || m_phase == Phase::Tunnelling;
    if (m_tunnel)
        m_tunnel->cut();
    if (m_upstream)
        m_upstream->close();
    finish(answered ? m_status : 0);
}

void Forwarding::finish(int status, domain::Reason failure)
{
    const auto self = std::exchange(m_self, nullptr);
    m_phase = Phase::Over;
    unlink();
    if (m_tunnel)
        m_bytes = m_tunnel->bytesToClient();
    const auto done = std::exchange(m_done, nullptr);
    m_failed = nullptr;
    done({status, m_bytes, failure});
}

void Forwarding::abandon()
{
    const auto self = std::exchange(m_self, nullptr);
    m_phase = Phase::Over;
    if (m_tunnel)
        m_tunnel->cut();
    if (m_upstream)
        m_upstream->close();
    m_exchange->abort();
    m_failed = nullptr;
    m_done = nullptr;
    unlink();
}

} // namespace gateway
