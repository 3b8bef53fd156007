// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/policy_row.h"

namespace admin {

policy::TokenRow policyRow(const store::PolicyToken& token)
{
    policy::TokenRow row;
    row.id = token.id;
    row.digest = token.digest;
    row.owner = token.owner;
    row.expiresAt = token.expiresAt;
    row.schemes = token.schemes;
    row.revoked = token.revoked;
    row.disabled = token.disabled;
    row.readOnly = token.readOnly;
    row.limits = token.limits;
    row.ipRanges = token.ipRanges;
    row.rateLimit = token.rateLimit;
    row.previousDigest = token.previousDigest;
    row.previousUntil = token.previousUntil;
    return row;
}

} // namespace admin
