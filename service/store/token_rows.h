// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/token.h"
#include "service/store/query.h"
#include "service/store/token_table.h"

namespace store {

/// How rows of the table tokens (alias t, its owner as o) become values and back. A row that does
/// not make sense is an error: a restriction that can't be read must not turn into none.
namespace token_rows {

inline constexpr QLatin1StringView columns{
    "t.id, t.name, t.description, o.name, t.created_by, t.schemes, t.shared, t.read_only, "
    "t.disabled, t.created_at, "
    "t.expires_at, t.revoked_at, t.limits, t.ip_ranges, t.revision, t.last_used_at, "
    "t.last_addresses, t.calls, t.rate_limit, t.previous_until"};
inline constexpr int columnCount = 20;
inline constexpr QLatin1StringView from{"tokens t LEFT JOIN users o ON o.id = t.owner_id"};

[[nodiscard]] core::Result<domain::Token> read(const Query& row);

inline constexpr QLatin1StringView digestColumns{"t.digest, t.previous_digest, t.previous_until"};
[[nodiscard]] core::Result<domain::TokenDigest> readDigest(const Query& row, int first);

inline constexpr QLatin1StringView policyColumns{
    "t.id, t.digest, t.owner_id, t.expires_at, t.schemes + 4 * t.read_only + 8 * t.disabled + "
    "CASE WHEN t.revoked_at IS NULL THEN 0 ELSE 16 END, t.limits, t.ip_ranges, t.previous_digest, "
    "t.previous_until, t.rate_limit"};
[[nodiscard]] core::Status readPolicy(const Query& row, PolicyToken& token);

/// In the order "name, folded_name, description, search_text, schemes, read_only, disabled,
/// expires_at, revoked_at, limits, ip_ranges, rate_limit": what an administrator may change.
[[nodiscard]] core::Status bindEditable(Query& query, const domain::Token& token);
/// In the order "digest, previous_digest, previous_until".
[[nodiscard]] core::Status bindDigest(Query& query, const domain::TokenDigest& digest);

} // namespace token_rows
} // namespace store
