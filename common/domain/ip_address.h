// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// An IPv4 or IPv6 address. IPv4 is kept in its v4-mapped form (RFC 4291, 2.5.5.2), so that
/// "::ffff:10.0.0.1" and "10.0.0.1" are one address everywhere.
class IpAddress
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    /// The unspecified IPv6 address.
    constexpr IpAddress() = default;
    explicit constexpr IpAddress(const Bytes& bytes) : m_bytes(bytes) { }
    static IpAddress fromIpv4(std::uint32_t hostOrder);

    /// Strict: what inet_pton takes, so no leading zeros, no short forms, no blanks, no zone.
    /// (QHostAddress takes "127.1" and "0177.0.0.1".)
    [[nodiscard]] static std::optional<IpAddress> parse(std::string_view text);

    [[nodiscard]] bool isIpv4() const;
    [[nodiscard]] bool isLoopback() const; ///< 127.0.0.0/8 or ::1
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

    /// Dotted for IPv4, RFC 5952 for IPv6.
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const IpAddress&, const IpAddress&) = default;
    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;

private:
    Bytes m_bytes{};
};

} // namespace domain
