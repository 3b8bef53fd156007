// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace domain {

/// Which HTTP schemes a token may be presented with; combined with & and |.
enum class Schemes : std::uint8_t
{
    None = 0,
    Basic = 1,
    Bearer = 2,
    Both = 3
};

[[nodiscard]] constexpr Schemes operator&(Schemes a, Schemes b)
{
    return static_cast<Schemes>(static_cast<std::uint8_t>(a) & static_cast<std::uint8_t>(b));
}
[[nodiscard]] constexpr Schemes operator|(Schemes a, Schemes b)
{
    return static_cast<Schemes>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}

/// "basic", "bearer", "both".
[[nodiscard]] QString toText(Schemes schemes);
[[nodiscard]] std::optional<Schemes> schemesFromText(const QString& text);

} // namespace domain
