// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/request.h"

#include "common/domain/reason.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace http {

struct Limits
{
    std::size_t target = 8 * 1024;
    std::size_t head = 16 * 1024; ///< request line and all fields
    std::size_t fields = 100;
};

/// What reading a request head came to.
struct HeadResult
{
    enum class Status { Refused, NeedMore, Complete };

    Status status = Status::Refused;
    domain::Reason reason = domain::Reason::Malformed; ///< for Refused
    std::size_t length = 0; ///< bytes of the head including the blank line, for Complete
};

/// Reads HTTP/1.0 and HTTP/1.1 requests (RFC 9112): llhttp in its strict build behind a gate that refuses what it
/// still lets through. It refuses and never repairs. Not thread-safe; one object per connection, reused.
class RequestParser
{
public:
    explicit RequestParser(const Limits& limits);
    RequestParser(RequestParser&&) noexcept;
    RequestParser& operator=(RequestParser&&) noexcept;
    ~RequestParser();

    /// A function of \a bytes: parses the head at its start into \a request. Called again with the same start and
    /// more bytes after NeedMore. One empty line before the request line is skipped (RFC 9112, 2.2).
    HeadResult parseHead(std::string_view bytes, Request& request);

    struct BodyResult
    {
        enum class Status { Refused, NeedMore, Complete };
        Status status = Status::Refused;
        std::size_t consumed = 0; ///< bytes of the input that belonged to this request
    };

    /// Decodes chunked framing after parseHead() gave Framing::Chunked. \a sink gets views into \a bytes.
    /// Trailers are checked and dropped.
    BodyResult parseChunked(std::string_view bytes, const std::function<void(std::string_view)>& sink);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace http
