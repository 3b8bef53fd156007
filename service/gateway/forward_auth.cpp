// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/forward_auth.h"

#include "service/gateway/identity_headers.h"
#include "service/http/text.h"

#include <algorithm>

namespace gateway {
namespace {

using domain::Reason;

constexpr std::string_view envoyPrefix = "/authz/envoy";

/// The field's value when it occurs exactly once under its own name and never under an alias.
std::optional<std::string_view> fact(const http::Headers& headers, std::string_view name)
{
    std::optional<std::string_view> found;
    for (const http::HeaderField& field : headers) {
        if (!equalsFolded(field.name, name))
            continue;
        if (found || field.name.find('_') != std::string_view::npos)
            return std::nullopt;
        found = field.value;
    }
    return found;
}

bool occurs(const http::Headers& headers, std::string_view name)
{
    return std::ranges::any_of(headers,
                               [&](const auto& field) { return equalsFolded(field.name, name); });
}

bool readScheme(std::string_view text, bool& tls)
{
    tls = http::equalsIgnoreCase(text, "https") || http::equalsIgnoreCase(text, "wss");
    return tls || http::equalsIgnoreCase(text, "http") || http::equalsIgnoreCase(text, "ws");
}

bool readMethod(const http::Headers& headers, std::string_view name, ForwardedRequest& out)
{
    const auto text = fact(headers, name);
    const auto method = text ? http::methodFromText(*text) : std::nullopt;
    if (method)
        out.method = *method;
    return method.has_value();
}

/// "https://host/path?query", or a path together with the host and scheme of the other fields.
bool readUrl(std::string_view url, ForwardedRequest& out)
{
    const auto colon = url.find("://");
    if (colon == std::string_view::npos || !readScheme(url.substr(0, colon), out.tls))
        return false;
    const std::string_view rest = url.substr(colon + 3);
    const auto slash = rest.find('/');
    if (slash == std::string_view::npos || slash == 0)
        return false;
    out.host = rest.substr(0, slash);
    out.target = rest.substr(slash);
    return http::isValidHost(out.host);
}

bool readHostAndScheme(const http::Headers& headers, ForwardedRequest& out)
{
    const auto host = fact(headers, "X-Forwarded-Host");
    const auto scheme = fact(headers, "X-Forwarded-Proto");
    if (!host || !http::isValidHost(*host) || !scheme || !readScheme(*scheme, out.tls))
        return false;
    out.host = *host;
    return true;
}

bool readNginx(const http::Headers& headers, ForwardedRequest& out)
{
    const auto url = fact(headers, "X-Original-URL");
    if (!url || url->empty() || !readMethod(headers, "X-Original-Method", out))
        return false;
    if (url->front() != '/')
        return readUrl(*url, out);
    out.target = *url;
    return readHostAndScheme(headers, out);
}

bool readForward(const http::Headers& headers, ForwardedRequest& out)
{
    const auto target = fact(headers, "X-Forwarded-Uri");
    if (!target || target->empty() || target->front() != '/'
        || !readMethod(headers, "X-Forwarded-Method", out))
        return false;
    out.target = *target;
    return readHostAndScheme(headers, out);
}

bool readEnvoy(const http::Request& question, ForwardedRequest& out)
{
    out.method = question.method;
    out.target = question.target.substr(envoyPrefix.size());
    out.host = question.host;
    // Envoy sends "Content-Length: 0" where it was not told to show the body, and may show a part.
    out.bodyVisible = !occurs(question.headers, "X-Envoy-Auth-Partial-Body")
        && (question.framing == http::Framing::Chunked || question.contentLength > 0);
    if (!occurs(question.headers, "X-Forwarded-Proto"))
        return true;
    const auto scheme = fact(question.headers, "X-Forwarded-Proto");
    return scheme && readScheme(*scheme, out.tls);
}

} // namespace

ForwardedRequest readForwardedRequest(const http::Request& question)
{
    ForwardedRequest out;
    bool complete = false;
    if (question.target == "/authz/nginx") {
        out.dialect = Dialect::Nginx;
        complete = readNginx(question.headers, out);
    } else if (question.target.substr(0, question.target.find('?')) == "/authz/forward") {
        // Caddy keeps the original query there; what counts is X-Forwarded-Uri.
        out.dialect = Dialect::Forward;
        complete = readForward(question.headers, out);
    } else if (question.target.starts_with("/authz/envoy/")) {
        out.dialect = Dialect::Envoy;
        complete = readEnvoy(question, out);
    } else {
        out.problem = Reason::Malformed;
        return out;
    }
    if (!complete)
        out.problem = Reason::BadForwardedHeader;
    return out;
}

void writeGrant(http::ResponseWriter& writer, const Identity& identity,
                const policy::RateState& rate, bool keepAlive)
{
    writer.status(200).date();
    // A field that is missing would let the client's own value through.
    writer.headerOrEmpty(identity::user, identity.user);
    writer.headerOrEmpty(identity::email, identity.email);
    writer.headerOrEmpty(identity::groups, identity.groups);
    writer.headerOrEmpty(identity::tokenId, identity.tokenId);
    writer.headerOrEmpty(identity::authMethod, identity.authMethod);
    writer.headerOrEmpty(identity::decisionId, identity.decisionId);
    writer.header(identity::decision, "allow");
    writer.header("Cache-Control", "no-store");
    writeRateLimit(writer, rate);
    writer.keepAlive(keepAlive);
    writer.body({});
}

int writeRefusal(http::ResponseWriter& writer, Dialect dialect, DenialAnswer answer)
{
    if (dialect != Dialect::Nginx) {
        writeDenial(writer, answer);
        return answer.denial.status;
    }
    const int wire = answer.denial.status == 401 ? 401 : 403;
    writeDenial(writer, answer, wire);
    return wire;
}

} // namespace gateway
