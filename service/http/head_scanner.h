// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/http/limits.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace http {

/// Finds the end of a message head in bytes that arrive in pieces, and refuses at the first octet
/// that no strict head can hold: a line end that is not CRLF, a continued line, a control
/// character, a first line that is none. So a peer that speaks something else (TLS, SSH, HTTP/0.9)
/// is answered at once, and llhttp sees only heads that are whole. Looks at every byte once,
/// however often scan() is called.
class HeadScanner
{
public:
    enum class Kind : std::uint8_t
    {
        Request,
        Response
    };

    HeadScanner(Kind kind, const Limits& limits) : m_limits(limits), m_kind(kind) { }

    /// Forgets what was scanned: the next bytes are a new message.
    void reset();
    /// \a bytes starts at the message each time and has grown since the last call.
    HeadResult scan(std::string_view bytes);

    /// Of the last scan() that was complete.
    struct Lines
    {
        std::size_t begin = 0; ///< of the first line, after an empty line that was skipped
        std::size_t firstEnd = 0; ///< of the first line, without CRLF
    };
    [[nodiscard]] Lines lines() const { return m_lines; }

private:
    using Refusal = std::optional<HeadResult>;

    [[nodiscard]] Refusal skipEmptyLine(std::string_view bytes);
    [[nodiscard]] Refusal checkStart(std::string_view bytes) const;
    [[nodiscard]] Refusal findFirstLine(std::string_view bytes);
    HeadResult scanFields(std::string_view bytes);

    Limits m_limits;
    Kind m_kind;
    bool m_started = false;
    bool m_inFields = false;
    Lines m_lines;
    std::size_t m_lineStart = 0; ///< of the first line that is not complete yet
    std::size_t m_searched = 0; ///< no line end between m_lineStart and here
    std::size_t m_fields = 0;
};

/// RFC 9112, 3: the parts of a request line.
struct RequestLine
{
    std::string_view method;
    std::string_view target;
    int minorVersion = 0;
};
[[nodiscard]] std::optional<RequestLine> parseRequestLine(std::string_view line);

/// RFC 9112, 4. The space before an absent reason phrase may be missing, as widespread servers have
/// it.
struct StatusLine
{
    int status = 0;
    int minorVersion = 0;
};
[[nodiscard]] std::optional<StatusLine> parseStatusLine(std::string_view line);

} // namespace http
