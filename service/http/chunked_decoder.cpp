// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/chunked_decoder.h"

#include "service/http/text.h"

#include <algorithm>

namespace http {

void ChunkedDecoder::reset()
{
    *this = ChunkedDecoder{};
}

BodyResult ChunkedDecoder::decode(std::string_view bytes, const Sink& sink)
{
    const std::size_t total = bytes.size();
    while (!bytes.empty() && m_state != State::Done && m_state != State::Failed) {
        if (m_state == State::Data) {
            takeData(bytes, sink);
            continue;
        }
        m_state = next(bytes.front());
        bytes.remove_prefix(1);
        if (++m_overhead > overheadBase + overheadPerOctet * std::min(m_data, maxChunk >> 4))
            m_state = State::Failed;
    }
    const std::size_t consumed = total - bytes.size();
    if (m_state == State::Failed)
        return {BodyResult::Status::Refused, consumed};
    return {m_state == State::Done ? BodyResult::Status::Complete : BodyResult::Status::NeedMore,
            consumed};
}

void ChunkedDecoder::takeData(std::string_view& bytes, const Sink& sink)
{
    const auto part = bytes.substr(0, std::min<std::uint64_t>(m_left, bytes.size()));
    sink(part);
    bytes.remove_prefix(part.size());
    m_data += part.size();
    m_left -= part.size();
    if (m_left == 0)
        m_state = State::DataReturn;
}

ChunkedDecoder::State ChunkedDecoder::next(char c)
{
    const auto expect = [c](char wanted, State then) { return c == wanted ? then : State::Failed; };
    switch (m_state) {
    case State::FirstDigit:
        m_left = 0;
        m_digits = 0;
        return hexDigit(c) < 0 ? State::Failed : onSize(c);
    case State::Size:
        return onSize(c);
    case State::ExtensionStart:
    case State::ExtensionName:
    case State::ExtensionValueStart:
    case State::ExtensionValue:
        return onExtension(c);
    case State::SizeLineFeed:
        m_line = 0;
        return expect('\n', m_left > 0 ? State::Data : State::TrailerStart);
    case State::DataReturn:
        return expect('\r', State::DataLineFeed);
    case State::DataLineFeed:
        return expect('\n', State::FirstDigit);
    case State::TrailerStart:
        if (c == '\r')
            return State::LastLineFeed;
        [[fallthrough]];
    case State::TrailerName:
    case State::TrailerValue:
        return onTrailer(c);
    case State::TrailerLineFeed:
        return expect('\n', State::TrailerStart);
    case State::LastLineFeed:
        return expect('\n', State::Done);
    case State::Data:
    case State::Done:
    case State::Failed:
        break;
    }
    return State::Failed;
}

ChunkedDecoder::State ChunkedDecoder::onSize(char c)
{
    if (const int digit = hexDigit(c); digit >= 0) {
        m_left = m_left * 16 + static_cast<std::uint64_t>(digit);
        return ++m_digits > 16 || m_left > maxChunk ? State::Failed : State::Size;
    }
    m_line = 0;
    if (c == ';')
        return State::ExtensionStart;
    return c == '\r' ? State::SizeLineFeed : State::Failed;
}

ChunkedDecoder::State ChunkedDecoder::onExtension(char c)
{
    if (c != '\r' && ++m_line > maxExtension)
        return State::Failed;
    const bool inName = m_state == State::ExtensionStart || m_state == State::ExtensionName;
    if (isToken({&c, 1}))
        return inName ? State::ExtensionName : State::ExtensionValue;
    if (m_state == State::ExtensionStart || m_state == State::ExtensionValueStart)
        return State::Failed; // what was begun must not be empty
    switch (c) {
    case ';':
        return State::ExtensionStart;
    case '=':
        return inName ? State::ExtensionValueStart : State::Failed;
    case '\r':
        return State::SizeLineFeed;
    default:
        return State::Failed;
    }
}

ChunkedDecoder::State ChunkedDecoder::onTrailer(char c)
{
    if (++m_line > maxTrailers)
        return State::Failed;
    if (m_state == State::TrailerValue) {
        if (c == '\r')
            return State::TrailerLineFeed;
        return hasControls({&c, 1}) ? State::Failed : State::TrailerValue;
    }
    if (c == ':')
        return m_state == State::TrailerName ? State::TrailerValue : State::Failed;
    return isToken({&c, 1}) ? State::TrailerName : State::Failed;
}

} // namespace http
