// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/forwarder.h"
#include "service/gateway/upstream_address.h"

#include <string>
#include <string_view>

namespace gateway {

/// Appends the head of the upstream's request. It is written anew from what was parsed; no line of
/// the client's is copied. From the client's fields are left out
/// - what belongs to its connection (Connection and what that names, Transfer-Encoding, TE, ...),
/// - what only the gateway may say (identity headers, X-Forwarded-*, Forwarded, Via, X-Real-IP ...)
///   and what \a plan sets, in any case and with "_" for "-",
/// - the credential: Authorization and the key header, unless plan.passAuthorization,
/// and Host, X-Forwarded-For, -Proto, -Host, Via and the identity are written anew.
void writeRequestHead(std::string& out, const http::Request& request,
                      const UpstreamAddress& upstream, const ForwardPlan& plan);

/// Where the request came from, as the upstream is told: calls \a add with each name and value.
template <typename Add>
void eachForwardingField(const domain::IpAddress& client, bool tls, std::string_view host,
                         const Add& add)
{
    add("X-Forwarded-For", client.toString());
    add("X-Forwarded-Proto", tls ? "https" : "http");
    add("X-Forwarded-Host", host);
}

/// Whether the request may be sent twice (RFC 9110, 9.2.2) because its first answer was never seen.
[[nodiscard]] bool isRepeatable(const http::Request& request, const ForwardPlan& plan);

} // namespace gateway
