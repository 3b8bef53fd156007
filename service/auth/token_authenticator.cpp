// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/token_authenticator.h"

#include "common/domain/token_text.h"

namespace auth {

using domain::Reason;
using policy::TokenHasher;

namespace {

/// Among a million tokens none is in the processor's cache, nor is its owner. Both will be asked
/// for; fetched now, they come while the digest is computed.
void fetchAhead(const policy::Snapshot& snapshot, const policy::TokenRecord* token)
{
    if (!token)
        return;
    __builtin_prefetch(&token->expiresAt);
    if (const policy::UserRecord* owner = snapshot.users.find(token->owner))
        __builtin_prefetch(owner->groups.data());
}

} // namespace

TokenLookup authenticateToken(const policy::Snapshot& snapshot, const TokenHasher& hasher,
                              std::string_view text, std::int64_t now)
{
    const auto id = domain::token_text::idOf(text);
    if (!id)
        return {Reason::TokenMalformed};

    const policy::TokenRecord* token = snapshot.tokens.find(*id);
    fetchAhead(snapshot, token);
    const policy::TokenDigest digest = hasher.digest(text);
    static const policy::TokenRecord nobody; // compared with all the same, for the time it takes
    const TokenHasher::Match secret = TokenHasher::match(digest, token ? *token : nobody, now);
    if (!token)
        return {Reason::TokenUnknown};
    if (secret == TokenHasher::Match::None)
        return {Reason::TokenWrongSecret, token};
    return {Reason::Allowed, token, secret};
}

} // namespace auth
