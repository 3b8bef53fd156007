// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/limits.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace http {

/// Takes chunked framing (RFC 9112, 7.1) off a body that arrives in pieces. Sizes are hexadecimal
/// digits and nothing else, lines end in CRLF, extensions are short and dropped, trailers are
/// checked and dropped. What is not data is bounded by the data it carries, so that framing cannot
/// be used to make the gateway read for ever.
class ChunkedDecoder
{
public:
    using Sink = std::function<void(std::string_view)>;

    static constexpr std::size_t maxExtension = 256; ///< octets of one chunk's extensions
    static constexpr std::size_t maxTrailers = 4096; ///< octets of all trailers
    /// Framing octets may be this many, and this many more for each octet of data.
    static constexpr std::uint64_t overheadBase = 16 * 1024;
    static constexpr std::uint64_t overheadPerOctet = 8;
    /// So that sums of sizes never overflow a signed 64-bit counter.
    static constexpr std::uint64_t maxChunk = (std::uint64_t{1} << 62) - 1;

    void reset();
    /// \a sink gets views into \a bytes. Everything is consumed until the body is complete.
    BodyResult decode(std::string_view bytes, const Sink& sink);

private:
    enum class State : std::uint8_t
    {
        FirstDigit,
        Size,
        ExtensionStart,
        ExtensionName,
        ExtensionValueStart,
        ExtensionValue,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        TrailerStart,
        TrailerName,
        TrailerValue,
        TrailerLineFeed,
        LastLineFeed,
        Done,
        Failed,
    };

    [[nodiscard]] State next(char c);
    [[nodiscard]] State onSize(char c);
    [[nodiscard]] State onExtension(char c);
    [[nodiscard]] State onTrailer(char c);
    void takeData(std::string_view& bytes, const Sink& sink);

    State m_state = State::FirstDigit;
    std::uint64_t m_left = 0; ///< size being read, then data still to come
    std::uint64_t m_data = 0;
    std::uint64_t m_overhead = 0;
    std::size_t m_digits = 0;
    std::size_t m_line = 0; ///< octets of the extension or of all trailers
};

} // namespace http
