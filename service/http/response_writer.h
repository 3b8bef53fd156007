// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace http {

/// Appends one response head (and body) to a buffer, without any allocation beyond the buffer's own growth.
/// Names and values must not hold CR, LF or NUL; a value that does is left out and counted as a bug in debug builds.
class ResponseWriter
{
public:
    explicit ResponseWriter(std::string& out) : m_out(out) { }

    ResponseWriter& status(int code); ///< "HTTP/1.1 200 OK"
    ResponseWriter& header(std::string_view name, std::string_view value);
    ResponseWriter& header(std::string_view name, std::uint64_t value);
    ResponseWriter& date(); ///< Date field, from a per-thread cached text
    ResponseWriter& keepAlive(bool keep); ///< "Connection: close" when not
    /// Content-Length, blank line, body.
    void body(std::string_view content);
    /// Blank line only, for answers that stream or have no body.
    void endHead();

private:
    std::string& m_out;
};

/// The registered reason phrase, or "Unknown".
[[nodiscard]] std::string_view reasonPhrase(int status);

} // namespace http
