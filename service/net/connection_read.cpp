// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/connection.h"
#include "service/net/server_exchange.h"
#include "service/net/worker.h"

#include <utility>

namespace net {

namespace {

constexpr std::size_t headBuffer = 4 * 1024; ///< what a connection starts with
constexpr std::size_t bodyBuffer = 16 * 1024;
/// With less room behind the head it is not worth watching for what comes next.
constexpr std::size_t leastWatch = 256;

} // namespace

InputBuffer* Connection::bodyTarget()
{
    if (m_lent) // what somebody looks at may not move
        return m_body.space().empty() ? nullptr : &m_body;
    return m_body.makeRoom(bodyBuffer, bodyBuffer) ? &m_body : nullptr;
}

InputBuffer* Connection::readTarget()
{
    switch (m_state) {
    case State::ReadingHead:
        return m_head.makeRoom(headBuffer, m_worker.options().head.head) ? &m_head : nullptr;
    case State::Handling: {
        if (m_want != Want::Nothing)
            return bodyTarget();
        if (!m_decoder.finished())
            return nullptr; // back-pressure: nobody asked for the body's next bytes
        InputBuffer& watched = m_body.capacity() > 0 ? m_body : m_head;
        return watched.space().size() >= leastWatch ? &watched : nullptr;
    }
    case State::Draining:
    case State::Lingering:
        return bodyTarget();
    case State::Handshaking:
    case State::Closed:
        return nullptr;
    }
    return nullptr;
}

void Connection::armRead()
{
    if (m_awaiting || m_state == State::Handshaking || m_state == State::Closed)
        return;
    m_awaiting = true;
    m_stream.waitReadable([self = ConnectionPtr(this)] { self->onReadable(); });
}

void Connection::onReadable()
{
    m_awaiting = false;
    InputBuffer* const target = readTarget();
    if (!target) // whoever makes room or wants input goes on from here
        return;
    const auto outcome = m_stream.readNow(target->space());
    switch (outcome.status) {
    case Stream::Status::Done:
        return onRead(*target, outcome.bytes);
    case Stream::Status::WouldBlock:
        return armRead();
    case Stream::Status::Ended:
        return onInputEnd();
    case Stream::Status::Failed:
        return closeNow();
    }
}

void Connection::onRead(InputBuffer& target, std::size_t bytes)
{
    target.added(bytes);
    switch (m_state) {
    case State::ReadingHead:
        if (m_worker.round().isOpen())
            return m_worker.round().processLater(*this);
        return process();
    case State::Handling:
        pump();
        return armRead();
    case State::Draining:
        return drain();
    case State::Lingering:
        m_head.consume(m_head.bytes().size());
        m_body.consume(m_body.bytes().size());
        return armRead();
    case State::Handshaking:
    case State::Closed:
        return;
    }
}

void Connection::shrink()
{
    if (m_head.capacity() > headBuffer)
        m_head.release();
    m_body.release();
}

void Connection::onInputEnd()
{
    if (m_state != State::Handling)
        return close();
    if (m_want == Want::Raw)
        return deliverRaw({}, true);
    if (!m_final)
        return closeNow();
    m_mustClose = true; // the rest of the last answer can still reach the peer
}

void Connection::want(Want want)
{
    m_lent = false;
    m_want = want;
    if (m_expectContinue && source().empty()) {
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        const auto outcome = m_stream.writeNow(goOn);
        // So few bytes always fit when nothing was written before.
        if (outcome.status != Stream::Status::Done || outcome.bytes != goOn.size())
            return closeNow();
    }
    m_expectContinue = false;
    if (want != Want::Raw)
        setDeadline(m_worker.options().bodyTimeout);
    pump();
    armRead();
}

void Connection::readBody(std::size_t cap, std::function<void(Exchange::BodyOutcome)> done)
{
    m_wholeDone = std::move(done);
    m_cap = cap;
    if (m_decoder.left() > cap) {
        m_want = Want::WholeBody;
        return deliver({.complete = false, .tooLarge = true, .status = 413, .body = {}});
    }
    m_whole.clear();
    want(Want::WholeBody);
}

void Connection::readBodyPart(std::function<void(Exchange::BodyPart)> done)
{
    m_partDone = std::move(done);
    want(Want::BodyPart);
}

void Connection::readRaw(std::function<void(std::string_view, bool)> done)
{
    m_rawDone = std::move(done);
    m_mustClose = m_mustLinger = true;
    want(Want::Raw);
}

void Connection::pump()
{
    switch (m_want) {
    case Want::Nothing:
        return;
    case Want::WholeBody:
        return pumpWhole();
    case Want::BodyPart:
        return pumpPart();
    case Want::Raw:
        return pumpRaw();
    }
}

BodyDecoder::Part Connection::takePart()
{
    auto part = m_decoder.take(source());
    // The part behind the head may have been the end of a chunk's framing only.
    if (part.bytes.empty() && !part.last && !part.refused && !m_body.empty())
        part = m_decoder.take(m_body);
    return part;
}

void Connection::pumpWhole()
{
    while (true) {
        const auto part = takePart();
        if (part.refused) {
            m_mustClose = true;
            return failBody(400);
        }
        if (m_whole.size() + part.bytes.size() > m_cap)
            return deliver({.complete = false, .tooLarge = true, .status = 413, .body = {}});
        if (part.last && m_whole.empty()) { // it all came at once: no copy
            m_lent = true;
            return deliver({.complete = true, .tooLarge = false, .status = 0, .body = part.bytes});
        }
        m_whole.append(part.bytes);
        if (part.last)
            return deliver({.complete = true, .tooLarge = false, .status = 0, .body = m_whole});
        if (part.bytes.empty())
            return setDeadline(m_worker.options().bodyTimeout);
    }
}

void Connection::pumpPart()
{
    const auto part = takePart();
    if (part.refused) {
        m_mustClose = true;
        return failBody(400);
    }
    if (part.bytes.empty() && !part.last)
        return setDeadline(m_worker.options().bodyTimeout);
    m_lent = true;
    deliver(
        Exchange::BodyPart{.bytes = part.bytes, .last = part.last, .failed = false, .status = 0});
}

void Connection::pumpRaw()
{
    InputBuffer& input = source();
    if (input.empty())
        return;
    const auto bytes = input.bytes();
    input.consume(bytes.size());
    m_lent = true;
    deliverRaw(bytes, false);
}

template <typename Callback>
void Connection::deferForExchange(Callback callback)
{
    m_worker.defer([self = ConnectionPtr(this), epoch = m_epoch, callback = std::move(callback)] {
        if (self->m_epoch == epoch)
            callback();
    });
}

void Connection::deliver(Exchange::BodyOutcome outcome)
{
    m_want = Want::Nothing;
    m_deadline = TimePoint::max();
    deferForExchange([done = std::exchange(m_wholeDone, nullptr), outcome] { done(outcome); });
}

void Connection::deliver(Exchange::BodyPart part)
{
    m_want = Want::Nothing;
    m_deadline = TimePoint::max();
    deferForExchange([done = std::exchange(m_partDone, nullptr), part] { done(part); });
}

void Connection::deliverRaw(std::string_view bytes, bool ended)
{
    m_want = Want::Nothing;
    deferForExchange(
        [done = std::exchange(m_rawDone, nullptr), bytes, ended] { done(bytes, ended); });
}

void Connection::deliverSent(bool ok)
{
    if (m_sendDone)
        deferForExchange([done = std::exchange(m_sendDone, nullptr), ok] { done(ok); });
}

void Connection::failBody(int status)
{
    if (m_wholeDone)
        deliver({.complete = false, .tooLarge = false, .status = status, .body = {}});
    if (m_partDone)
        deliver(Exchange::BodyPart{.bytes = {}, .last = false, .failed = true, .status = status});
    if (m_rawDone)
        deliverRaw({}, true);
}

void Connection::drain()
{
    while (true) {
        const auto part = takePart();
        m_drained += part.bytes.size();
        if (part.refused || m_drained > m_worker.options().drainBody)
            return linger();
        if (part.last)
            return nextRequest();
        if (part.bytes.empty())
            return armRead();
    }
}

} // namespace net
