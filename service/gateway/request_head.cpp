// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/request_head.h"

#include "service/gateway/identity_headers.h"
#include "service/http/hop_by_hop.h"
#include "service/http/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gateway {

namespace {

void add(std::string& out, std::string_view name, std::string_view value)
{
    // A value that could split the head is left out, wherever it came from.
    if (http::hasControls(value))
        return;
    out.append(name).append(": ").append(value).append("\r\n");
}

void add(std::string& out, std::string_view name, std::uint64_t value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(name).append(": ").append(digits.data(), end).append("\r\n");
}

/// Fields that are written anew or answered here, in the folding of CGI-like upstreams.
bool isOurs(std::string_view name)
{
    switch (http::lower(name.empty() ? '\0' : name.front())) {
    case 'h':
        return equalsFolded(name, "host");
    case 'c':
        return equalsFolded(name, "content-length") || equalsFolded(name, "connection");
    case 't':
        return equalsFolded(name, "transfer-encoding");
    case 'e':
        return equalsFolded(name, "expect");
    case 'u':
        return equalsFolded(name, "upgrade");
    case 'p':
        return equalsFolded(name, "proxy-authorization") || equalsFolded(name, "proxy");
    default:
        return false;
    }
}

bool isCredential(std::string_view name, const ForwardPlan& plan)
{
    return equalsFolded(name, "authorization")
        || (!plan.apiKeyHeader.empty() && equalsFolded(name, plan.apiKeyHeader));
}

bool goesOn(std::string_view name, const ForwardPlan& plan)
{
    if (isOurs(name) || isReserved(name) || isForwardingField(name))
        return false;
    if (!plan.passAuthorization && isCredential(name, plan))
        return false;
    return std::none_of(plan.identity.begin(), plan.identity.end(),
                        [name](const auto& field) { return equalsFolded(name, field.first); });
}

void addFraming(std::string& out, const http::Request& request, const ForwardPlan& plan)
{
    switch (request.framing) {
    case http::Framing::NoBody:
        return;
    case http::Framing::Length:
        return add(out, "Content-Length", request.contentLength);
    case http::Framing::Chunked:
        if (plan.bodyRead)
            return add(out, "Content-Length", std::uint64_t{plan.body.size()});
        return add(out, "Transfer-Encoding", "chunked");
    }
}

} // namespace

void writeRequestHead(std::string& out, const http::Request& request,
                      const UpstreamAddress& upstream, const ForwardPlan& plan)
{
    out.append(http::toText(request.method)).append(" ");
    if (plan.target != "*")
        out.append(upstream.basePath);
    out.append(plan.target).append(" HTTP/1.1\r\n");
    add(out, "Host", upstream.authority);

    const http::HopByHop hopByHop(request.headers);
    for (const auto& field : request.headers) {
        if (!hopByHop.drops(field.name) && goesOn(field.name, plan))
            add(out, field.name, field.value);
    }
    eachForwardingField(
        plan.client, plan.clientTls, request.host,
        [&out](std::string_view name, std::string_view value) { add(out, name, value); });
    add(out, "Via", request.minorVersion == 0 ? "1.0 latchkey" : "1.1 latchkey");
    for (const auto& [name, value] : plan.identity)
        add(out, name, value);
    if (request.upgrade) {
        add(out, "Connection", "Upgrade");
        add(out, "Upgrade", "websocket");
    }
    addFraming(out, request, plan);
    out.append("\r\n");
}

bool isRepeatable(const http::Request& request, const ForwardPlan& plan)
{
    switch (request.method) {
    case http::Method::Get:
    case http::Method::Head:
    case http::Method::Options:
    case http::Method::Put:
    case http::Method::Delete:
        return request.framing == http::Framing::NoBody || plan.bodyRead;
    default:
        return false;
    }
}

} // namespace gateway
