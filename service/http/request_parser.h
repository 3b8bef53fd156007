// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/limits.h"
#include "service/http/request.h"

#include <functional>
#include <memory>
#include <string_view>

namespace http {

/// Reads HTTP/1.0 and HTTP/1.1 requests (RFC 9112): llhttp in its strict build behind a gate that
/// refuses what it still lets through. It refuses and never repairs. Not thread-safe; one object
/// per connection, reused.
class RequestParser
{
public:
    using BodyResult = http::BodyResult;

    explicit RequestParser(const Limits& limits);
    RequestParser(RequestParser&&) noexcept;
    RequestParser& operator=(RequestParser&&) noexcept;
    ~RequestParser();

    /// A function of \a bytes: parses the head at its start into \a request. Called again with the
    /// same start and more bytes after NeedMore. One empty line before the request line is skipped
    /// (RFC 9112, 2.2). However the bytes are cut into calls, the verdict is the same, and it is
    /// given at the first octet that decides it.
    HeadResult parseHead(std::string_view bytes, Request& request);

    /// Decodes chunked framing after parseHead() gave Framing::Chunked. \a sink gets views into \a
    /// bytes. Trailers are checked and dropped. See ChunkedDecoder for its limits.
    BodyResult parseChunked(std::string_view bytes,
                            const std::function<void(std::string_view)>& sink);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace http
