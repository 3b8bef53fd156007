// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/gateway/denial.h"
#include "service/http/request.h"

#include <optional>
#include <string_view>

namespace gateway {

/// The forward-auth dialects of the authz door, one path each.
enum class Dialect : std::uint8_t
{
    Nginx, ///< /authz/nginx: auth_request; the client gets 500 for anything but 2xx, 401 and 403
    Forward, ///< /authz/forward: Caddy, Traefik, HAProxy, APISIX
    Envoy, ///< /authz/envoy/...: ext_authz over HTTP, the path follows the prefix
};

/// What a front proxy says of the request that it holds. Views point into the question.
struct ForwardedRequest
{
    Dialect dialect = Dialect::Forward;
    /// Malformed: the path is no dialect's. BadForwardedHeader: a needed fact is missing, repeated,
    /// or comes under an alias with "_". Anything else never occurs; NotDecided means that the
    /// facts stand.
    domain::Reason problem = domain::Reason::NotDecided;
    http::Method method = http::Method::Get;
    std::string_view target;
    std::string_view host;
    bool tls = false;
    bool bodyVisible = false; ///< the question carries the whole body of the request
};

/// Reads the facts strictly: each exactly once. Whether the peer may be believed is the caller's
/// question.
[[nodiscard]] ForwardedRequest readForwardedRequest(const http::Request& question);

/// Who the request speaks for; empty texts mean anonymous.
struct Identity
{
    std::string_view user;
    std::string_view email;
    std::string_view groups; ///< names joined with ","
    std::string_view tokenId;
    std::string_view authMethod;
    std::string_view decisionId;
};

/// Writes a 200 with every identity header, empty ones included.
void writeGrant(http::ResponseWriter& writer, const Identity& identity,
                const policy::RateState& rate, bool keepAlive);

/// Writes the refusal in the dialect's own way; nginx gets 401 or 403 with the true answer in
/// X-Error-Status and X-Error-Body. \return the status on the wire.
int writeRefusal(http::ResponseWriter& writer, Dialect dialect, DenialAnswer answer);

} // namespace gateway
