// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/headers.h"
#include "service/http/limits.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace http {

enum class ResponseFraming : std::uint8_t
{
    NoBody,
    Length,
    Chunked,
    UntilClose
};

/// A response head that passed the parser. All views point into the bytes it was parsed from.
struct Response
{
    int status = 0; ///< 100 to 599; 1xx are interim, and after 101 the connection is a tunnel
    int minorVersion = 1;
    Headers headers;
    ResponseFraming framing = ResponseFraming::NoBody;
    std::uint64_t contentLength = 0; ///< for ResponseFraming::Length; may be 0
    bool keepAlive = true; ///< the connection can carry another request after this body
};

/// Reads the answers of upstreams as strictly as RequestParser reads requests: an answer whose
/// length could be read in two ways would let one client's answer become another's. Not
/// thread-safe; one object per connection, reused.
class ResponseParser
{
public:
    explicit ResponseParser(const Limits& limits);
    ResponseParser(ResponseParser&&) noexcept;
    ResponseParser& operator=(ResponseParser&&) noexcept;
    ~ResponseParser();

    /// A function of its arguments, called as RequestParser::parseHead(). \a toHead: the request
    /// was HEAD.
    HeadResult parseHead(std::string_view bytes, bool toHead, Response& response);

    /// Decodes chunked framing after parseHead() gave ResponseFraming::Chunked. Trailers are
    /// dropped.
    BodyResult parseChunked(std::string_view bytes,
                            const std::function<void(std::string_view)>& sink);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace http
