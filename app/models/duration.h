// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

/// How long something took, in words of the console's language.
namespace models {

/// "34 ms", with \a decimals "34.2 ms". What is too short to be told so is "under 1 ms": nothing
/// takes no time.
[[nodiscard]] QString duration(double milliseconds, int decimals = 0);
[[nodiscard]] QString duration(std::chrono::milliseconds time);
/// The mark of an axis, which may be at nothing: "0 ms", "250 ms", from a second on "2.5 s".
[[nodiscard]] QString durationMark(double milliseconds);

} // namespace models
