// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace api {

/// A length of time as the API writes it: a whole number and one of ms, s, m, h, d ("500ms", "2m",
/// "24h"). "0" alone is also taken. At most ten years.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFromText(const QString& text);

/// In the largest unit that needs no fraction.
[[nodiscard]] QString toText(std::chrono::milliseconds duration);

} // namespace api
