// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/request_gate.h"

#include "service/http/target.h"
#include "service/http/text.h"

namespace http {

namespace {

using domain::Reason;

/// A field that decides how a message is read or who sent it, and may be there once at most.
using Single = std::optional<std::string_view>;

/// What one pass over the fields finds.
struct Findings
{
    Single host;
    Single expect;
    Single apiKey;
    Single contentType;
    Single authorization;
    Single contentLength;
    Single transferEncoding;
    Single upgrade;
    bool repeated = false;
    bool upgradeRepeated = false;
    bool close = false;
    bool wantsUpgrade = false;

    void look(const HeaderField& field);

private:
    void take(const HeaderField& field, std::string_view name, Single& single, bool& twice)
    {
        if (!equalsIgnoreCase(field.name, name))
            return;
        twice = twice || single.has_value();
        single = field.value;
    }
    void takeConnection(const HeaderField& field);
};

void Findings::look(const HeaderField& field)
{
    // Most fields are none of these, and their length says so.
    switch (field.name.size()) {
    case 4:
        return take(field, "host", host, repeated);
    case 6:
        return take(field, "expect", expect, repeated);
    case 7:
        return take(field, "upgrade", upgrade, upgradeRepeated);
    case 9:
        return take(field, "x-api-key", apiKey, repeated);
    case 10:
        return takeConnection(field);
    case 12:
        return take(field, "content-type", contentType, repeated);
    case 13:
        return take(field, "authorization", authorization, repeated);
    case 14:
        return take(field, "content-length", contentLength, repeated);
    case 17:
        return take(field, "transfer-encoding", transferEncoding, repeated);
    default:
        return;
    }
}

void Findings::takeConnection(const HeaderField& field)
{
    if (!equalsIgnoreCase(field.name, "connection"))
        return;
    forEachListElement(field.value, [this](std::string_view option) {
        close = close || equalsIgnoreCase(option, "close");
        wantsUpgrade = wantsUpgrade || equalsIgnoreCase(option, "upgrade");
    });
}

bool setFraming(Request& request, const Findings& found)
{
    const auto length = found.contentLength;
    const auto encoding = found.transferEncoding;
    request.framing = Framing::NoBody;
    request.contentLength = 0;
    if (encoding) {
        request.framing = Framing::Chunked;
        return !length && request.minorVersion == 1 && equalsIgnoreCase(*encoding, "chunked");
    }
    if (length) {
        const auto number = parseDecimal(*length);
        request.framing = Framing::Length;
        request.contentLength = number.value_or(0);
        return number.has_value();
    }
    return true;
}

bool isTargetAllowed(const Request& request)
{
    if (request.target == "*")
        return request.method == Method::Options;
    return originForm(request.target, request.host).has_value();
}

} // namespace

std::optional<Reason> checkRequest(Request& request)
{
    Findings found;
    for (const HeaderField& field : request.headers)
        found.look(field);

    const auto host = found.host;
    if (found.repeated || !host || !isValidHost(*host) || !setFraming(request, found))
        return Reason::Malformed;
    request.host = *host;
    if (!isTargetAllowed(request))
        return Reason::AmbiguousTarget;

    const auto expect = found.expect;
    if (expect && !equalsIgnoreCase(*expect, "100-continue"))
        return Reason::Malformed;
    // HTTP/1.0 clients do not know interim answers (RFC 9110, 10.1.1), and "keep-alive" was never
    // specified for them.
    const bool modern = request.minorVersion == 1;
    request.expectContinue = expect.has_value() && modern && request.framing != Framing::NoBody;
    request.keepAlive = modern && !found.close;
    // Only a WebSocket is tunnelled: behind "h2c" further requests would pass unseen.
    request.upgrade = modern && found.wantsUpgrade && request.method == Method::Get
        && request.framing == Framing::NoBody && found.upgrade && !found.upgradeRepeated
        && equalsIgnoreCase(*found.upgrade, "websocket");
    return std::nullopt;
}

} // namespace http
