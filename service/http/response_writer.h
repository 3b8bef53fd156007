// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace http {

/// Appends one response head (and body) to a buffer, without any allocation beyond the buffer's own
/// growth. A name that is no token and a value that holds a control character are left out,
/// whatever their origin: a field that is missing does less harm than one that splits the answer in
/// two.
class ResponseWriter
{
public:
    explicit ResponseWriter(std::string& out) : m_out(out) { }

    ResponseWriter& status(int code); ///< "HTTP/1.1 200 OK"
    ResponseWriter& header(std::string_view name, std::string_view value);
    ResponseWriter& header(std::string_view name, std::uint64_t value);
    /// For fields that must be there: empty where header() would leave them out for their value.
    ResponseWriter& headerOrEmpty(std::string_view name, std::string_view value);
    ResponseWriter& date(); ///< Date field, from a per-thread cached text
    ResponseWriter& keepAlive(bool keep); ///< "Connection: close" when not
    /// Content-Length, blank line, body.
    void body(std::string_view content);
    /// Blank line only, for answers that stream or have no body.
    void endHead();

private:
    void append(std::string_view name, std::string_view value);

    std::string& m_out;
};

/// The registered reason phrase, or "Unknown".
[[nodiscard]] std::string_view reasonPhrase(int status);

} // namespace http
