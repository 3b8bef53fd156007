// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace http {

/// Methods that the gateway passes on (RFC 9110, 5789 and 4918/3253 WebDAV as REST APIs use them).
/// CONNECT, PRI, RTSP and ICE methods are refused by the parser.
enum class Method : std::uint8_t
{
    Get,
    Head,
    Post,
    Put,
    Delete,
    Options,
    Patch,
    Trace,
    Propfind,
    Proppatch,
    Mkcol,
    Copy,
    Move,
    Lock,
    Unlock,
    Report,
    Search,
    Link,
    Unlink,
    Purge,
};

[[nodiscard]] std::string_view toText(Method method);
/// Exact, upper case.
[[nodiscard]] std::optional<Method> methodFromText(std::string_view text);
/// GET, HEAD, OPTIONS: what a read-only credential may do (MO-25). TRACE and the WebDAV readers are
/// not in.
[[nodiscard]] constexpr bool isSafe(Method method)
{
    return method == Method::Get || method == Method::Head || method == Method::Options;
}

} // namespace http
