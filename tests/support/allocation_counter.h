// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace test {

/// How often this thread has asked for memory so far, by whatever way: new, malloc, or a library's
/// call of either. Link allocation_counter.cpp into the program. With a sanitizer, which brings its
/// own malloc, it stays 0.
[[nodiscard]] std::size_t allocations();

} // namespace test
