// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/forward_auth.h"

#include "service/gateway/identity_headers.h"

#include <algorithm>
#include <array>

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
    return out.host.find_first_of("@\\?#") == std::string_view::npos;
}

bool readHostAndScheme(const http::Headers& headers, ForwardedRequest& out)
{
    const auto host = fact(headers, "X-Forwarded-Host");
    const auto scheme = fact(headers, "X-Forwarded-Proto");
    if (!host || host->empty() || !scheme || !readScheme(*scheme, out.tls))
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
    out.bodyVisible = question.framing != http::Framing::NoBody;
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
    } else if (question.target == "/authz/forward") {
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
    writer.header(identity::user, identity.user);
    writer.header(identity::email, identity.email);
    writer.header(identity::groups, identity.groups);
    writer.header(identity::tokenId, identity.tokenId);
    writer.header(identity::authMethod, identity.authMethod);
    writer.header(identity::decisionId, identity.decisionId);
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
    thread_local std::string problem; // keeps its memory between refusals
    problem.clear();
    appendProblem(problem, answer);
    writer.status(wire).date();
    writer.header("Content-Type", "application/problem+json");
    writer.header("Cache-Control", "no-store");
    writeChallenge(writer, answer.denial.challenge);
    writer.header("X-Error-Status", std::uint64_t(answer.denial.status));
    writer.header("X-Error-Body", problem);
    if (answer.denial.status == 429 || answer.denial.status == 503)
        writer.header("Retry-After", std::uint64_t{std::max(answer.retryAfterSeconds, 1U)});
    writeRateLimit(writer, answer.rate);
    writer.keepAlive(answer.keepAlive);
    writer.body(problem);
    return wire;
}

} // namespace gateway
