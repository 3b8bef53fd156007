// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace test {

/// How often this thread has asked for memory so far (operator new in every form).
[[nodiscard]] std::size_t allocations();

} // namespace test
