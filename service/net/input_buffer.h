// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>

namespace net {

/// Bytes that arrived and were not used yet. Takes no memory until something is to be read. Nothing
/// moves unless makeRoom() or compact() is called, so views stay valid between those.
class InputBuffer
{
public:
    [[nodiscard]] std::string_view bytes() const
    {
        return {m_data.get() + m_begin, m_end - m_begin};
    }
    [[nodiscard]] bool empty() const { return m_begin == m_end; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }

    /// Where the next bytes go; may be empty.
    [[nodiscard]] std::span<char> space() { return {m_data.get() + m_end, m_capacity - m_end}; }
    void added(std::size_t count) { m_end += count; }
    void consume(std::size_t count) { m_begin += count; }

    /// The used bytes, for in-place decoding.
    [[nodiscard]] char* data() { return m_data.get() + m_begin; }

    /// Moves the bytes to the front.
    void compact()
    {
        if (m_begin == 0)
            return;
        std::memmove(m_data.get(), m_data.get() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    /// Makes space() non-empty by moving or, up to \a most bytes in all, by growing from \a first.
    /// False when it is full.
    bool makeRoom(std::size_t first, std::size_t most)
    {
        compact();
        if (m_end < m_capacity)
            return true;
        if (m_capacity >= most)
            return false;
        grow(std::min(most, std::max(first, 2 * m_capacity)));
        return true;
    }
    void append(std::string_view more)
    {
        compact();
        if (m_capacity - m_end < more.size())
            grow(m_end + more.size());
        std::copy(more.begin(), more.end(), m_data.get() + m_end);
        m_end += more.size();
    }
    /// Gives the memory back.
    void release()
    {
        m_data.reset();
        m_capacity = m_begin = m_end = 0;
    }

private:
    void grow(std::size_t capacity)
    {
        std::unique_ptr<char[]> larger(new char[capacity]);
        std::copy_n(m_data.get(), m_end, larger.get());
        m_data = std::move(larger);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_data;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace net
