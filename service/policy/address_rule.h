// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"

namespace policy {

/// Whether a pair of address lists lets a client in (KA-12). On a match in both lists the stricter
/// list of the mode wins in "allow", the milder in "deny".
[[nodiscard]] constexpr bool letsIn(domain::RestrictionSettings::IpMode mode, bool listed,
                                    bool blocked)
{
    switch (mode) {
    case domain::RestrictionSettings::IpMode::None:
        return true;
    case domain::RestrictionSettings::IpMode::Allow:
        return listed && !blocked;
    case domain::RestrictionSettings::IpMode::Deny:
        return !blocked || listed;
    }
    return false;
}

} // namespace policy
