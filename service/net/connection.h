// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/request_parser.h"
#include "service/net/body_decoder.h"
#include "service/net/connection_limits.h"
#include "service/net/exchange.h"
#include "service/net/input_buffer.h"
#include "service/net/stream.h"

#include <boost/intrusive/list.hpp>
#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace net {

class ServerExchange;
class Worker;

/// One accepted connection: reads a request, gives it to the door's handler, writes the answer,
/// and goes on to the next. Belongs to one worker. It is kept alive by its pending operations and
/// by an exchange that somebody still holds.
///
/// Bytes are read into two buffers. The head is read into one, where the request's views point, so
/// nothing there moves until the answer is complete; what arrives behind the head is used from
/// there first. Further bytes of a body go to the other, which is used over and over.
class Connection final
    : public boost::intrusive_ref_counter<Connection, boost::thread_unsafe_counter>,
      public boost::intrusive::list_base_hook<
          boost::intrusive::link_mode<boost::intrusive::auto_unlink>>
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    struct Origin
    {
        domain::IpAddress peer;
        Door door = Door::Gateway;
        ConnectionLimits::Place place; ///< empty: over the limits
    };

    Connection(Worker& worker, Origin origin);
    ~Connection();

    /// Takes an accepted socket. False: the system refuses, and the connection is only to be
    /// closed.
    [[nodiscard]] bool open(Descriptor socket) { return m_stream.open(std::move(socket)); }
    /// Starts reading, after a TLS handshake when \a ssl is given.
    void begin(SslPtr ssl);
    /// Refuses at once, because there are too many; plain connections only.
    void refuseOverload();

    // What the worker does for all connections of a round (ReadyRound).
    /// Goes on with what was read.
    void process();
    /// The request that waits to be handled, if one still does, and its door.
    [[nodiscard]] const http::Request* pending() const;
    [[nodiscard]] Door door() const { return m_origin.door; }
    void handlePending();
    void flushPending();

    /// Called once per tick.
    void checkDeadline(TimePoint now);
    /// Whether it waits for a request of which nothing has arrived.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool wasOverLimit() const { return m_overLimit; }
    /// Closes whatever is going on; an exchange in flight hears of it.
    void closeNow();

    // What the exchange of the current request does.
    void readBody(std::size_t cap, std::function<void(Exchange::BodyOutcome)> done);
    void readBodyPart(std::function<void(Exchange::BodyPart)> done);
    void readRaw(std::function<void(std::string_view, bool)> done);
    std::string& answer() { return m_out; }
    [[nodiscard]] bool willKeepAlive();
    void send();
    void sendPart(std::function<void(bool)> done);
    void finish(bool reusable);
    void abort();

private:
    enum class State : std::uint8_t
    {
        Handshaking,
        ReadingHead,
        Handling, ///< an exchange is in flight
        Draining, ///< answered early: the rest of the body is thrown away
        Lingering, ///< our side is closed: waits for the peer's
        Closed
    };
    enum class Want : std::uint8_t
    {
        Nothing,
        WholeBody,
        BodyPart,
        Raw
    };

    // connection.cpp
    void handshake();
    bool takeHead();
    void handle(std::size_t headLength);
    void refuse(domain::Reason reason);
    void completeExchange();
    void nextRequest();
    void linger();
    void close();
    void prepareExchange();
    void setDeadline(std::chrono::milliseconds timeout);

    // connection_read.cpp
    void armRead();
    [[nodiscard]] InputBuffer* readTarget();
    [[nodiscard]] InputBuffer* bodyTarget();
    void onReadable();
    void onRead(InputBuffer& target, std::size_t bytes);
    void onInputEnd();
    /// Takes back what a larger request needed, once the connection is idle.
    void shrink();
    void want(Want want);
    void pump();
    void pumpWhole();
    void pumpPart();
    void pumpRaw();
    void drain();
    [[nodiscard]] BodyDecoder::Part takePart();
    [[nodiscard]] InputBuffer& source() { return m_head.empty() ? m_body : m_head; }
    void deliver(Exchange::BodyOutcome outcome);
    void deliver(Exchange::BodyPart part);
    void deliverRaw(std::string_view bytes, bool ended);
    void deliverSent(bool ok);
    void failBody(int status);

    /// Calls \a callback from the event loop unless the exchange has ended by then.
    template <typename Callback>
    void deferForExchange(Callback callback);

    // connection_write.cpp
    void flushSoon();
    void flush();
    void onFlushed();
    [[nodiscard]] bool canReuse() const;

    Worker& m_worker;
    boost::intrusive_ptr<Connection> m_self; ///< until it is closed
    Stream m_stream;
    Origin m_origin;
    Handler& m_handler;

    State m_state = State::ReadingHead;
    TimePoint m_deadline = TimePoint::max();

    InputBuffer m_head;
    InputBuffer m_body;
    std::size_t m_scanned = 0; ///< bytes of an incomplete head that were looked at
    http::RequestParser m_parser;
    BodyDecoder m_decoder;
    std::shared_ptr<ServerExchange> m_exchange;

    // Reading.
    bool m_awaiting = false; ///< onReadable() will be called
    Want m_want = Want::Nothing;
    bool m_lent = false; ///< somebody looks at bytes of m_body
    bool m_expectContinue = false; ///< the client waits for "100 Continue"
    std::size_t m_cap = 0;
    std::size_t m_drained = 0;
    std::string m_whole;
    std::function<void(Exchange::BodyOutcome)> m_wholeDone;
    std::function<void(Exchange::BodyPart)> m_partDone;
    std::function<void(std::string_view, bool)> m_rawDone;

    // Writing.
    std::string m_out;
    std::size_t m_written = 0;
    std::function<void(bool)> m_sendDone;
    bool m_writing = false; ///< a wait for writability is pending
    bool m_final = false; ///< what is being written ends the answer
    bool m_mustClose = false;
    bool m_mustLinger = false; ///< the peer may still be sending when we close
    std::uint32_t m_epoch = 0; ///< counts exchanges, so that no callback comes after its own
    bool m_overLimit = false;
    bool m_handlePending = false;
    bool m_flushPending = false;
    bool m_processing = false; ///< process() is running below us on the stack
};

using ConnectionPtr = boost::intrusive_ptr<Connection>;

} // namespace net
