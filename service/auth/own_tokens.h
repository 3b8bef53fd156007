// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auth/credential.h"

#include <string_view>

namespace auth {

/// Whether a text holds one of our tokens, anywhere in it, well-formed or not.
[[nodiscard]] bool holdsOwnToken(std::string_view text);

/// Where tokens of ours stand in a request that was not authenticated (bypass, enforcement off,
/// refused), so that they can be kept from the upstream and from the records.
struct OwnTokens
{
    bool inHeaders = false; ///< Authorization or the key header
    bool inQuery = false; ///< the query parameter
    bool foreignInQuery = false; ///< the query parameter holds something else
};
[[nodiscard]] OwnTokens findOwnTokens(const http::Headers& headers, const http::Target& target,
                                      const CredentialPlaces& places);

} // namespace auth
