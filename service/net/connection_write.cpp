// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/connection.h"
#include "service/net/server_exchange.h"
#include "service/net/worker.h"

#include <utility>

namespace net {

bool Connection::canReuse() const
{
    if (m_worker.isDraining())
        return false;
    if (m_decoder.finished())
        return true;
    // A client that was not told to go on may send its body or not: its next bytes mean nothing.
    if (m_expectContinue)
        return false;
    return m_decoder.framing() != BodyDecoder::Framing::Length
        || m_decoder.left() <= m_worker.options().drainBody;
}

bool Connection::willKeepAlive()
{
    // What the client was told stays true.
    if (!m_mustClose && !canReuse())
        m_mustClose = true;
    return !m_mustClose;
}

void Connection::send()
{
    m_final = true;
    flushSoon();
}

/// The end of an answer goes out with those of the other connections that were ready.
void Connection::flushSoon()
{
    if (!m_worker.round().isOpen())
        return flush();
    if (std::exchange(m_flushPending, true))
        return;
    m_worker.round().flushLater(*this);
}

void Connection::flushPending()
{
    if (m_flushPending && m_state == State::Handling)
        flush();
}

void Connection::sendPart(std::function<void(bool)> done)
{
    m_sendDone = std::move(done);
    flush();
}

void Connection::finish(bool reusable)
{
    if (!reusable)
        m_mustClose = true;
    m_final = true;
    flushSoon();
}

void Connection::flush()
{
    m_flushPending = false;
    if (m_writing)
        return;
    while (m_written < m_out.size()) {
        const auto outcome = m_stream.writeNow(std::string_view(m_out).substr(m_written));
        switch (outcome.status) {
        case Stream::Status::Done:
            m_written += outcome.bytes;
            continue;
        case Stream::Status::WouldBlock:
            m_writing = true;
            setDeadline(m_worker.options().writeTimeout);
            m_stream.waitWritable([self = ConnectionPtr(this)] {
                self->m_writing = false;
                if (self->m_state == State::Handling)
                    self->flush();
            });
            return;
        case Stream::Status::Ended:
        case Stream::Status::Failed:
            return closeNow();
        }
    }
    onFlushed();
}

void Connection::onFlushed()
{
    m_out.clear();
    m_written = 0;
    if (m_final)
        return completeExchange();
    m_deadline = TimePoint::max();
    if (m_want != Want::Nothing)
        setDeadline(m_worker.options().bodyTimeout);
    deliverSent(true);
}

} // namespace net
