// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/body_decoder.h"

#include <algorithm>
#include <cstring>

namespace net {

void BodyDecoder::start(Framing framing, std::uint64_t length)
{
    m_framing = framing;
    m_left = framing == Framing::Length ? length : 0;
    m_finished = framing == Framing::NoBody || (framing == Framing::Length && length == 0);
    if (framing == Framing::Chunked)
        m_chunks.reset();
}

BodyDecoder::Part BodyDecoder::take(InputBuffer& input)
{
    if (m_finished)
        return {{}, true, false};
    switch (m_framing) {
    case Framing::NoBody:
        break;
    case Framing::Length: {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(m_left, input.bytes().size()));
        const auto bytes = input.bytes().substr(0, count);
        input.consume(count);
        m_left -= count;
        m_finished = m_left == 0;
        return {bytes, m_finished, false};
    }
    case Framing::Chunked:
        return takeChunked(input);
    case Framing::UntilEnd: {
        const auto bytes = input.bytes();
        input.consume(bytes.size());
        return {bytes, false, false};
    }
    }
    return {{}, true, false};
}

BodyDecoder::Part BodyDecoder::takeChunked(InputBuffer& input)
{
    if (input.empty())
        return {};
    // The data is never longer than what it was decoded from, so it is gathered at the front.
    char* const start = input.data();
    char* end = start;
    const auto result = m_chunks.decode(input.bytes(), [&end](std::string_view data) {
        std::memmove(end, data.data(), data.size());
        end += data.size();
    });
    if (result.status == http::BodyResult::Status::Refused)
        return {{}, false, true};
    input.consume(result.consumed);
    m_finished = result.status == http::BodyResult::Status::Complete;
    return {{start, static_cast<std::size_t>(end - start)}, m_finished, false};
}

} // namespace net
