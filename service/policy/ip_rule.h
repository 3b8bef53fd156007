// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/remark.h"
#include "common/domain/settings.h"
#include "service/policy/ip_set.h"

namespace policy {

/// A compiled domain::IpRestriction. Lets everybody pass until it is told otherwise, as the absence
/// of a restriction does. Thread-safe for reading.
struct IpRule
{
    using Mode = domain::RestrictionSettings::IpMode;

    Mode mode = Mode::None;
    IpSet allow;
    IpSet block;

    [[nodiscard]] static IpRule from(const domain::IpRestriction& restriction);

    /// On a match in both lists the stricter list of the mode wins in Allow, the milder in Deny
    /// (KA-12). No allocation, no lock.
    [[nodiscard]] bool lets(const domain::IpAddress& address) const;

    /// The entry of each list that holds the address, for explanations (RE-11).
    [[nodiscard]] domain::Remarks places(const domain::IpAddress& address) const;

    friend bool operator==(const IpRule&, const IpRule&) = default;
};

} // namespace policy
