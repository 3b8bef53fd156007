// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/ip_address.h"

namespace domain {

/// A block of IPv4 or IPv6 addresses: "10.0.0.0/8", "2001:db8::/32", or one address.
/// A block of the v4-mapped space (::ffff:0:0/96 and within) is the IPv4 block it stands for. The
/// families are separate: "::/0" holds no IPv4 address.
class IpRange
{
public:
    IpRange() = default; ///< "::/128"
    /// \a prefixLength counts bits of the 128-bit v4-mapped form (an IPv4 /8 is 104). Host bits are
    /// cleared.
    IpRange(const IpAddress& base, int prefixLength);

    /// Strict CIDR or one address; no short networks ("10", "10.1"), no zero-padded prefix, no
    /// netmask, no bits set behind the prefix ("10.1.2.3/8" could be meant as the one or the
    /// other). The error names what would be right.
    static core::Result<IpRange> parse(const QString& text);

    [[nodiscard]] bool isIpv4() const;
    [[nodiscard]] bool contains(const IpAddress& address) const;
    [[nodiscard]] const IpAddress& base() const { return m_base; }
    /// In bits of the 128-bit form.
    [[nodiscard]] int prefixLength() const { return m_prefixLength; }
    /// Normalised: one address without prefix, otherwise CIDR in the family's own prefix length.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const IpRange&, const IpRange&) = default;

private:
    IpAddress m_base;
    int m_prefixLength = 128;
};

} // namespace domain
