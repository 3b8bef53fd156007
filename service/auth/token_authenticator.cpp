// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/token_authenticator.h"

#include "common/domain/token_text.h"

namespace auth {

using domain::Reason;
using policy::TokenHasher;

TokenLookup authenticateToken(const policy::Snapshot& snapshot, const TokenHasher& hasher,
                              std::string_view text, std::int64_t now)
{
    const auto id = domain::token_text::idOf(text);
    if (!id)
        return {Reason::TokenMalformed};

    const policy::TokenRecord* token = snapshot.tokens.find(*id);
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
