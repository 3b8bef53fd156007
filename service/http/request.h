// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/headers.h"
#include "service/http/method.h"

#include <cstdint>
#include <string_view>

namespace http {

enum class Framing : std::uint8_t
{
    NoBody,
    Length,
    Chunked
};

/// A request head that passed the parser and the gate. All views point into the connection's
/// buffer and are valid until the answer to this request has been sent.
struct Request
{
    Method method = Method::Get;
    /// As sent: origin-form, absolute-form of this very host, or "*" for OPTIONS.
    std::string_view target;
    std::string_view host; ///< the Host field, as sent
    int minorVersion = 1; ///< HTTP/1.0 or HTTP/1.1
    Headers headers;
    Framing framing = Framing::NoBody;
    std::uint64_t contentLength = 0; ///< for Framing::Length; may be 0
    bool keepAlive = true; ///< always false for HTTP/1.0
    bool expectContinue = false;
    bool upgrade = false; ///< a WebSocket handshake; no other protocol is ever flagged
};

} // namespace http
