// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spool/clean_text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace spool {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
constexpr std::string_view mask = "***";
constexpr std::size_t idLength = 12;

/// Eight bytes at a time: is none of them below 0x20, 0x7f, or above?
bool isPlain(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    std::size_t i = 0;
    std::uint64_t bad = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        const std::uint64_t isDelete = word ^ (ones * 0x7f);
        bad |= word | ((word - ones * 0x20) & ~word) | ((isDelete - ones) & ~isDelete);
    }
    if ((bad & highs) != 0)
        return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(),
                       [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/// Where "lku_" or "lks_" stands, from \a from on.
std::size_t findToken(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find("lk", from); at != std::string_view::npos;
         at = text.find("lk", at + 1)) {
        if (at + 4 <= text.size() && (text[at + 2] == 'u' || text[at + 2] == 's')
            && text[at + 3] == '_')
            return at;
    }
    return std::string_view::npos;
}

/// The code point at the start of \a text and its length, or length 0 when it is not well-formed
/// (Unicode table 3-7).
struct CodePoint
{
    std::uint32_t value = 0;
    std::size_t length = 0;
};

CodePoint decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length)
        return {};
    std::uint32_t value = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        value = (value << 6) | (byte(i) & 0x3fU);
    }
    const bool tooLong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    const bool surrogate = value >= 0xd800 && value <= 0xdfff;
    return tooLong || surrogate || value > 0x10ffff ? CodePoint{} : CodePoint{value, length};
}

bool isUnfit(std::uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) // control characters
        || c == 0x2028 || c == 0x2029 // line and paragraph separator
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e
        || c == 0x200f || c == 0x061c || c == 0xfeff
        || (c & 0xfffe) == 0xfffe; // byte order mark, noncharacters
}

/// Appends while there is room; the first piece that does not fit is dropped as a whole, with all
/// after it.
class Sink
{
public:
    Sink(char* out, std::size_t capacity) : m_out(out), m_capacity(capacity) { }
    bool add(std::string_view text)
    {
        m_full = m_full || m_capacity - m_size < text.size();
        if (m_full)
            return false;
        std::memcpy(m_out + m_size, text.data(), text.size());
        m_size += text.size();
        return true;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    char* m_out;
    std::size_t m_capacity;
    std::size_t m_size = 0;
    bool m_full = false;
};

bool addUnmasked(Sink& sink, std::string_view text)
{
    while (!text.empty()) {
        const CodePoint c = decode(text);
        const bool keep = c.length != 0 && !isUnfit(c.value);
        if (!sink.add(keep ? text.substr(0, c.length) : replacement))
            return false;
        text.remove_prefix(std::max<std::size_t>(c.length, 1));
    }
    return true;
}

/// Writes the token's public part and a mask, and returns how much of \a text that was.
std::size_t addMasked(Sink& sink, std::string_view text)
{
    std::size_t keep = 4;
    while (keep < text.size() && keep < 4 + idLength && text[keep] != '_'
           && isTokenCharacter(text[keep]))
        ++keep;
    std::size_t end = keep;
    while (end < text.size() && isTokenCharacter(text[end]))
        ++end;
    sink.add(text.substr(0, keep));
    if (end > keep) {
        sink.add("_");
        sink.add(mask);
    }
    return end;
}

std::size_t copyCarefully(char* out, std::size_t capacity, std::string_view text)
{
    Sink sink(out, capacity);
    while (!text.empty()) {
        const std::size_t token = std::min(findToken(text, 0), text.size());
        if (!addUnmasked(sink, text.substr(0, token)))
            break;
        text.remove_prefix(token);
        if (!text.empty())
            text.remove_prefix(addMasked(sink, text));
    }
    return sink.size();
}

} // namespace

std::size_t copyClean(char* out, std::size_t capacity, std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.size() <= capacity && isPlain(text) && findToken(text, 0) == std::string_view::npos) {
        std::memcpy(out, text.data(), text.size());
        return text.size();
    }
    return copyCarefully(out, capacity, text);
}

std::string cleanText(std::string_view text, std::size_t capacity)
{
    std::string out(std::min(capacity, 3 * text.size() + 4), '\0');
    out.resize(copyClean(out.data(), out.size(), text));
    return out;
}

} // namespace spool
