// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "common/domain/settings.h"
#include "service/http/headers.h"
#include "service/policy/ip_set.h"

#include <optional>

namespace auth {

/// Where a request comes from. Behind a trusted peer that is the right-most address in the
/// configured header (never in the other one) that is not itself a trusted proxy's; the left-most
/// when all are. Whatever stands left of it was written by somebody nobody vouches for and is not
/// looked at, except that the quoting of Forwarded (RFC 7239) must be right throughout, or its
/// elements could not be told apart. Several fields count as one list in their order (RFC
/// 9110, 5.3).
///
/// An untrusted peer, or a trusted one that sends no such header, is the client itself.
///
/// Nothing (bad_forwarded_header) when the element that matters is no address: empty, "unknown",
/// obfuscated, a name. Accepted are addresses, "[v6]", and a port behind "v4" and "[v6]".
[[nodiscard]] std::optional<domain::IpAddress>
clientAddress(const domain::IpAddress& peer, bool peerIsTrusted, const http::Headers& headers,
              domain::ProxySettings::Header header, const policy::IpSet& trustedProxies);

} // namespace auth
