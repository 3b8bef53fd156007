// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace core {

inline constexpr std::size_t cacheLine = 64; ///< bytes, on the processors we know of

/// Asks for memory that will be read soon and goes on at once. Any address will do.
inline void prefetch(const void* first, std::size_t bytes = 1)
{
#if defined(__GNUC__)
    const auto* byte = static_cast<const char*>(first);
    for (std::size_t i = 0; i < bytes; i += cacheLine)
        __builtin_prefetch(byte + i);
    __builtin_prefetch(byte + bytes - 1);
#else
    static_cast<void>(first);
    static_cast<void>(bytes);
#endif
}

} // namespace core
