// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "service/http/request.h"
#include "service/http/response_writer.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/system/error_code.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace net {

/// Which door a request came through.
enum class Door : std::uint8_t
{
    Gateway,
    Authz,
    Admin
};

/// One request that waits for its answer, and the connection that carries it. Belongs to one worker
/// thread; every call and every callback happens there, and no callback is called from inside the
/// call that was given it. A handler may keep the pointer while it works; when the peer goes away
/// meanwhile, or the answer is complete, gone() turns true and further calls do nothing, so a
/// pointer that is kept too long can't touch the next request.
class Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    virtual ~Exchange() = default;

    [[nodiscard]] virtual const http::Request& request() const = 0;
    [[nodiscard]] virtual Door door() const = 0;
    [[nodiscard]] virtual bool isTls() const = 0;
    [[nodiscard]] virtual const domain::IpAddress& peer() const = 0;
    /// When the head was complete.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point startedAt() const = 0;
    [[nodiscard]] virtual bool gone() const = 0;
    [[nodiscard]] virtual boost::asio::any_io_executor executor() const = 0;

    /// Called once, from the event loop, when the peer goes away before the answer is complete.
    /// Replaces an earlier one; dropped when the answer is complete. (A half-close counts: a client
    /// that still wants its answer keeps its sending side open.)
    virtual void onGone(std::function<void()> gone) = 0;

    /// How reading a whole body ended. \a body stays valid until the answer is sent.
    struct BodyOutcome
    {
        bool complete = false;
        bool tooLarge = false;
        int status =
            0; ///< what to answer when it is not complete: 400, 408 or 413; 0 when the peer is gone
        std::string_view body;
    };
    /// Reads the whole body, up to \a cap bytes, and keeps it until the answer is sent. After a
    /// failure the handler still answers (unless gone()); the connection closes after that answer.
    virtual void readBody(std::size_t cap, std::function<void(BodyOutcome)> done) = 0;

    struct BodyPart
    {
        std::string_view bytes; ///< valid until the next call
        bool last = false;
        bool failed = false;
        int status = 0; ///< with \a failed: 400 or 408 when an answer can still be given, 0 when
                        ///< the peer is gone
    };
    /// Reads the next part of the body. The last part (maybe empty) has \a last. "100 Continue" is
    /// sent before the first part when the client waits for it.
    virtual void readBodyPart(std::function<void(BodyPart)> done) = 0;

    /// The buffer of the answer, empty at first: write a whole message into it with
    /// http::ResponseWriter, then send().
    virtual std::string& answer() = 0;
    /// Whether the connection will stay open after the answer; the head must say so
    /// (ResponseWriter::keepAlive).
    [[nodiscard]] virtual bool willKeepAlive() const = 0;
    /// Sends what answer() holds as the complete answer and goes on to the next request.
    virtual void send() = 0;

    /// For streamed answers: sends what answer() holds and calls \a done when more may be written.
    virtual void sendPart(std::function<void(bool ok)> done) = 0;
    /// Ends a streamed answer. \a reusable says that its framing let the client see the end.
    virtual void finish(bool reusable) = 0;
    /// Closes the connection without an answer, or in the middle of one: the client must see that
    /// it is incomplete.
    virtual void abort() = 0;

    /// After a 101 answer was sent with sendPart(): raw bytes both ways (the other way is
    /// sendPart(), the end is finish(false) or abort()). Bytes that arrived early come first. \a
    /// bytes are valid until the next call.
    virtual void readRaw(std::function<void(std::string_view bytes, bool ended)> done) = 0;
};

using ExchangePtr = std::shared_ptr<Exchange>;

/// What a listener gives its requests to. One object per worker, used on its thread only.
class Handler
{
public:
    virtual ~Handler() = default;
    /// Requests that handle() is going to get next. Nothing may be decided or kept here; it is for
    /// fetching what deciding needs.
    virtual void foresee(std::span<const http::Request* const> requests)
    {
        static_cast<void>(requests);
    }
    /// Answers the exchange, now or later.
    virtual void handle(const ExchangePtr& exchange) = 0;
    /// A request that never became one (malformed, too large, too slow, over capacity): records it
    /// and writes the answer into \a answer. The connection is closed after it.
    virtual void refuse(const ExchangePtr& exchange, int status, std::uint16_t reason,
                        std::string& answer) = 0;
};

} // namespace net
