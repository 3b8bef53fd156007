// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/connection.h"

#include "service/net/server_exchange.h"
#include "service/net/worker.h"

#include <utility>

namespace net {

namespace {

/// An answer buffer that grew larger than this is not kept for the next request.
constexpr std::size_t mostKept = 32 * 1024;

/// RFC 9110, 15.5. Whatever has no status of its own is a bad request.
int statusOf(domain::Reason reason)
{
    if (reason == domain::Reason::BodyTooLarge)
        return 413;
    if (reason == domain::Reason::TargetTooLong)
        return 414;
    if (reason == domain::Reason::HeadersTooLarge)
        return 431;
    if (reason == domain::Reason::RequestTimeout)
        return 408;
    if (reason == domain::Reason::Overloaded)
        return 503;
    return 400;
}

BodyDecoder::Framing framingOf(const http::Request& request)
{
    switch (request.framing) {
    case http::Framing::NoBody:
        return BodyDecoder::Framing::NoBody;
    case http::Framing::Length:
        return BodyDecoder::Framing::Length;
    case http::Framing::Chunked:
        return BodyDecoder::Framing::Chunked;
    }
    return BodyDecoder::Framing::NoBody;
}

} // namespace

Connection::Connection(Worker& worker, Origin origin)
    : m_worker(worker)
    , m_self(this)
    , m_stream(worker.executor())
    , m_origin(std::move(origin))
    , m_handler(worker.handler(m_origin.door))
    , m_parser(worker.options().head)
{ }

Connection::~Connection() = default;

void Connection::begin(SslPtr ssl)
{
    if (ssl) {
        m_stream.secure(std::move(ssl));
        m_state = State::Handshaking;
        setDeadline(m_worker.options().handshakeTimeout);
        return handshake();
    }
    setDeadline(m_worker.options().firstHeadTimeout);
    armRead();
}

void Connection::handshake()
{
    const auto status = m_stream.handshakeNow();
    if (status == Stream::Status::WouldBlock) {
        m_stream.waitForHandshake([self = ConnectionPtr(this)] {
            if (self->m_state == State::Handshaking)
                self->handshake();
        });
        return;
    }
    if (status != Stream::Status::Done)
        return close();
    m_state = State::ReadingHead;
    setDeadline(m_worker.options().firstHeadTimeout);
    armRead();
}

void Connection::setDeadline(std::chrono::milliseconds timeout)
{
    // The worker's time may be one tick old.
    m_deadline = m_worker.now() + timeout + m_worker.options().tick;
}

bool Connection::isIdle() const
{
    return m_state == State::ReadingHead && m_head.empty();
}

void Connection::process()
{
    if (m_processing)
        return;
    m_processing = true;
    while (m_state == State::ReadingHead && !m_head.empty() && takeHead()) { }
    m_processing = false;
    armRead();
}

void Connection::prepareExchange()
{
    if (!m_exchange || m_exchange.use_count() > 1) {
        m_exchange = std::make_shared<ServerExchange>(m_stream.executor(), m_origin.door,
                                                      m_stream.isTls(), m_origin.peer);
    }
}

bool Connection::takeHead()
{
    const auto bytes = m_head.bytes();
    const auto limit = m_worker.options().head.head;
    // A head can only become complete by a line end; without this a client that sends single bytes
    // would have us read everything again for each.
    if (m_scanned > 0 && bytes.size() < limit
        && bytes.find('\n', m_scanned) == std::string_view::npos) {
        m_scanned = bytes.size();
        return false;
    }
    prepareExchange();
    const auto result = m_parser.parseHead(bytes, m_exchange->parsedRequest());
    switch (result.status) {
    case http::HeadResult::Status::Refused:
        refuse(result.reason);
        return true;
    case http::HeadResult::Status::NeedMore:
        if (bytes.size() >= limit) {
            refuse(domain::Reason::HeadersTooLarge);
            return true;
        }
        if (m_scanned == 0)
            setDeadline(m_worker.options().headTimeout);
        m_scanned = bytes.size();
        return false;
    case http::HeadResult::Status::Complete:
        handle(result.length);
        return true;
    }
    return false;
}

void Connection::handle(std::size_t headLength)
{
    m_head.consume(headLength);
    m_scanned = 0;
    m_state = State::Handling;
    m_deadline = TimePoint::max();
    const auto& request = m_exchange->request();
    m_decoder.start(framingOf(request), request.contentLength);
    m_expectContinue = request.expectContinue && !m_decoder.finished();
    m_mustClose = !request.keepAlive;
    ReadyRound& round = m_worker.round();
    m_exchange->begin(ConnectionPtr(this), round.isOpen() ? m_worker.now() : m_worker.readClock());
    if (!round.isOpen())
        return m_handler.handle(m_exchange);
    m_handlePending = true;
    round.handleLater(*this);
}

const http::Request* Connection::pending() const
{
    return m_handlePending && m_state == State::Handling ? &m_exchange->request() : nullptr;
}

void Connection::handlePending()
{
    if (std::exchange(m_handlePending, false) && m_state == State::Handling)
        m_handler.handle(m_exchange);
}

void Connection::refuse(domain::Reason reason)
{
    prepareExchange();
    m_state = State::Handling;
    m_deadline = TimePoint::max();
    m_mustClose = m_mustLinger = true;
    m_decoder.start(BodyDecoder::Framing::NoBody);
    m_exchange->parsedRequest() = {};
    m_exchange->begin(ConnectionPtr(this), m_worker.readClock());
    m_out.clear();
    m_handler.refuse(m_exchange, statusOf(reason), static_cast<std::uint16_t>(reason), m_out);
    m_final = true;
    flush();
}

void Connection::refuseOverload()
{
    m_overLimit = true;
    refuse(domain::Reason::Overloaded);
    armRead();
}

void Connection::completeExchange()
{
    // Somebody may still hold the exchange; then the next request gets a new one.
    m_exchange->end();
    ++m_epoch;
    m_final = m_lent = false;
    m_want = Want::Nothing;
    m_wholeDone = nullptr;
    m_partDone = nullptr;
    m_rawDone = nullptr;
    m_sendDone = nullptr;
    m_deadline = TimePoint::max();
    if (!m_mustClose && !canReuse())
        m_mustClose = true;
    if (!m_mustClose && !m_decoder.finished()) {
        m_state = State::Draining;
        m_drained = 0;
        setDeadline(m_worker.options().bodyTimeout);
        return drain();
    }
    if (!m_mustClose)
        return nextRequest();
    // Closing with unread bytes would make the system send a reset, which can overtake the answer.
    if (m_decoder.finished() && m_head.empty() && m_body.empty() && !m_mustLinger) {
        m_stream.shutdownSend();
        return close();
    }
    linger();
}

void Connection::nextRequest()
{
    m_state = State::ReadingHead;
    if (!m_body.empty()) {
        m_head.append(m_body.bytes());
        m_body.consume(m_body.bytes().size());
    }
    m_body.release();
    if (m_whole.capacity() > 0)
        m_whole = {};
    if (m_out.capacity() > mostKept)
        m_out = {};
    const auto& options = m_worker.options();
    setDeadline(m_head.empty() ? options.idleTimeout : options.headTimeout);
    process();
}

void Connection::linger()
{
    m_state = State::Lingering;
    m_stream.shutdownSend();
    setDeadline(m_worker.options().lingerTimeout);
    armRead();
}

void Connection::close()
{
    m_state = State::Closed;
    m_stream.close();
    m_origin.place = {};
    m_worker.remove(*this);
    // Callers further up on the stack are still at work here.
    m_worker.defer([self = std::move(m_self)] {});
}

void Connection::closeNow()
{
    if (m_state == State::Closed)
        return;
    const bool inFlight = m_state == State::Handling;
    close();
    if (!inFlight)
        return;
    const auto exchange = std::move(m_exchange);
    auto gone = exchange->cutOff();
    failBody(0);
    deliverSent(false);
    if (gone)
        m_worker.defer(std::move(gone));
}

void Connection::abort()
{
    m_stream.reset();
    ++m_epoch;
    const auto exchange = std::move(m_exchange);
    exchange->end();
    m_wholeDone = nullptr;
    m_partDone = nullptr;
    m_rawDone = nullptr;
    m_sendDone = nullptr;
    close();
}

void Connection::checkDeadline(TimePoint now)
{
    if (now < m_deadline) {
        if (isIdle())
            shrink();
        return;
    }
    m_deadline = TimePoint::max();
    switch (m_state) {
    case State::ReadingHead:
        if (m_head.empty())
            return close();
        refuse(domain::Reason::RequestTimeout);
        return armRead();
    case State::Handling:
        if (m_writing)
            return closeNow();
        m_mustClose = true;
        return failBody(408);
    case State::Handshaking:
    case State::Draining:
    case State::Lingering:
        return close();
    case State::Closed:
        return;
    }
}

} // namespace net
