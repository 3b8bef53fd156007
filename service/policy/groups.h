// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/snapshot.h"

namespace policy {

/// Whether the user belongs to one of the groups. A list that is not enabled says nothing: ask that
/// first.
[[nodiscard]] inline bool isMember(const UserRecord& user, const GroupAccess& access)
{
    // Both are sorted: walk them side by side.
    auto mine = user.groups.begin();
    auto theirs = access.groups.begin();
    while (mine != user.groups.end() && theirs != access.groups.end()) {
        if (*mine == *theirs)
            return true;
        if (*mine < *theirs)
            ++mine;
        else
            ++theirs;
    }
    return false;
}

} // namespace policy
