// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/problem.h"
#include "common/domain/lifetime.h"
#include "service/admin/caller.h"
#include "service/policy/snapshot.h"

#include <optional>

/// Who may make which tokens. Everything is decided when the request is carried out, never when a
/// page was opened (RE-18).
namespace admin {

/// Why the caller may not create a token for \a owner (null: a shared token). Nothing: it may.
/// Others' tokens and shared ones are for administrators (KA-24, RE-23, EX-3); users need
/// self-service to be on (MO-35), not to be shut out (RE-15), and to be in a granted group where
/// those are asked for (MO-26, KA-14).
[[nodiscard]] std::optional<api::Problem> creationRefusal(const policy::Snapshot& policy,
                                                          const Caller& caller,
                                                          const policy::UserRecord* owner);

/// Why the caller may not change tokens of its own any more (RE-15): revoking and deleting stays
/// possible.
[[nodiscard]] std::optional<api::Problem> workRefusal(const policy::Snapshot& policy,
                                                      const Caller& caller);

/// Whoever is limited does not choose by how much: only administrators give a token a rate limit of
/// its own.
[[nodiscard]] api::Problem rateIsForAdministrators();

/// The longest lifetime a new token of \a owner (null: shared) may have: the owner's longest group
/// grant, never beyond the global maximum (MO-16, KA-15). Nothing: no maximum.
[[nodiscard]] std::optional<domain::Lifetime> maximumLifetime(const policy::Snapshot& policy,
                                                              const policy::UserRecord* owner,
                                                              core::Timestamp now);

/// What a token gets when its maker says nothing: the proposed lifetime, or the maximum where that
/// is shorter.
[[nodiscard]] domain::ExpiryChoice proposedExpiry(const policy::Snapshot& policy,
                                                  const std::optional<domain::Lifetime>& maximum,
                                                  core::Timestamp now);

} // namespace admin
