// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace audit {

/// Seven bits a byte, the lowest first.
inline void putVarint(std::string& out, std::uint64_t value)
{
    while (value >= 0x80) {
        out.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<char>(value));
}

/// Small numbers of either sign become small.
inline void putSigned(std::string& out, std::int64_t value)
{
    putVarint(out,
              (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

inline void putText(std::string& out, std::string_view text)
{
    putVarint(out, text.size());
    out.append(text);
}

/// Takes values off the front of bytes that may be damaged: after the first impossible one failed()
/// is true and everything else is zero or empty.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) { }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<std::uint8_t>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    std::int64_t signedVarint()
    {
        const std::uint64_t value = varint();
        return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
    }
    std::string_view bytes(std::uint64_t count)
    {
        if (count > m_rest.size()) {
            fail();
            return {};
        }
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
    std::string_view text() { return bytes(varint()); }
    /// A number of things of which each takes at least a byte.
    std::uint64_t count()
    {
        const std::uint64_t value = varint();
        if (value <= m_rest.size())
            return value;
        fail();
        return 0;
    }
    /// A number below \a limit.
    std::uint64_t index(std::uint64_t limit)
    {
        const std::uint64_t value = varint();
        if (value < limit)
            return value;
        fail();
        return 0;
    }
    void fail()
    {
        m_failed = true;
        m_rest = {};
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace audit
