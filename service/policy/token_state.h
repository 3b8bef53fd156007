// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/reason.h"
#include "service/policy/snapshot.h"

#include <optional>

namespace policy {

/// Whether a user may hold tokens and use them (KA-22, RE-15, RE-16, MO-26): administrators always;
/// others unless only administrators may, and where groups are granted only their members.
[[nodiscard]] bool ownerPermitted(const Snapshot& snapshot, const UserRecord& user);

/// Why a token cannot be used at \a now (milliseconds since 1970), in the order of the states:
/// revoked, expired, disabled; then of its owner: missing, disabled, not permitted. Nothing when it
/// can. A shared token has no owner to ask.
[[nodiscard]] std::optional<domain::Reason>
unusableReason(const Snapshot& snapshot, const TokenRecord& token, std::int64_t now);
/// The first half of it: the token itself.
[[nodiscard]] std::optional<domain::Reason> ownStateReason(const TokenRecord& token,
                                                           std::int64_t now);
/// The second half: whom it speaks for. \a owner is null when there is no such user (any more).
[[nodiscard]] std::optional<domain::Reason> ownerReason(const Snapshot& snapshot,
                                                        const UserRecord* owner);

/// The state as it is shown. \a createdAt is what OverCap is measured from: the token never
/// expires, or later than its creation plus today's maximum lifetime (MO-17).
[[nodiscard]] domain::TokenState stateOf(const Snapshot& snapshot, const TokenRecord& token,
                                         core::Timestamp createdAt, core::Timestamp now);

} // namespace policy
