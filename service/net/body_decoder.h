// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/chunked_decoder.h"
#include "service/net/input_buffer.h"

#include <cstdint>
#include <string_view>

namespace net {

/// Takes a message's body out of what arrived on a connection, in place, and never a byte of what
/// follows it. No I/O.
class BodyDecoder
{
public:
    enum class Framing : std::uint8_t
    {
        NoBody,
        Length,
        Chunked,
        UntilEnd ///< answers only: everything until the connection ends
    };

    void start(Framing framing, std::uint64_t length = 0);

    struct Part
    {
        std::string_view bytes; ///< valid until the buffer is compacted or grows
        bool last = false;
        bool refused = false; ///< the framing is wrong: nothing more can be read from there
    };
    /// What the buffer holds of the body now. An empty part that is not the last needs more input.
    [[nodiscard]] Part take(InputBuffer& input);

    /// The connection ended: whether that is where the body ends.
    [[nodiscard]] bool endsWithConnection() const { return m_framing == Framing::UntilEnd; }
    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] Framing framing() const { return m_framing; }
    /// Bytes still to come; for Framing::Length.
    [[nodiscard]] std::uint64_t left() const { return m_left; }

private:
    Part takeChunked(InputBuffer& input);

    Framing m_framing = Framing::NoBody;
    bool m_finished = true;
    std::uint64_t m_left = 0;
    http::ChunkedDecoder m_chunks;
};

} // namespace net
