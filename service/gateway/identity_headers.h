// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/headers.h"

#include <string_view>

namespace gateway {

/// What the gateway tells upstreams and front proxies about the caller. Every 2xx of the authz door
/// carries every one, empty when anonymous: a header that is absent from the answer would let the
/// client's own value through (Caddy GHSA-7r4p-vjf4-gxv4).
namespace identity {
inline constexpr std::string_view user = "X-Forwarded-User";
inline constexpr std::string_view email = "X-Forwarded-Email";
inline constexpr std::string_view groups = "X-Forwarded-Groups";
inline constexpr std::string_view tokenId = "X-Latchkey-Token-Id";
inline constexpr std::string_view authMethod = "X-Latchkey-Auth-Method";
inline constexpr std::string_view decisionId = "X-Latchkey-Decision-Id";
inline constexpr std::string_view decision = "X-Latchkey-Decision";
} // namespace identity

/// Whether only the gateway may set this field: the identity headers, and everything else that
/// begins with "X-Latchkey-". Case does not matter, and "_" counts as "-", because CGI-like
/// upstreams fold both into one name.
[[nodiscard]] bool isReserved(std::string_view name);

/// Whether a request carries such a field in a way that somebody might take for the gateway's: with
/// "_" in its name, or twice. One in its plain spelling is what a proxy may have left behind; it is
/// dropped.
[[nodiscard]] bool forgesIdentity(const http::Headers& headers);

/// Whether the field says where a request came from ("Forwarded", "X-Forwarded-*", "X-Real-IP",
/// "Via"...), which the gateway sets anew. Folds like isReserved().
[[nodiscard]] bool isForwardingField(std::string_view name);

/// For texts of one length.
[[nodiscard]] bool sameLettersFolded(std::string_view a, std::string_view b);

/// As CGI-like upstreams take them: in lower case, "_" as "-".
[[nodiscard]] constexpr char folded(char c)
{
    return c == '_' ? '-' : http::lower(c);
}

/// Equal in the folding that CGI-like upstreams do. Names that are compared mostly differ in length
/// or, as they have their first letters in common, in the last one; and mostly are written alike
/// when they are equal.
[[nodiscard]] inline bool equalsFolded(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && (a.empty()
            || (folded(a.back()) == folded(b.back()) && (a == b || sameLettersFolded(a, b))));
}

} // namespace gateway
