// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/request_gate.h"

#include "service/http/target.h"
#include "service/http/text.h"

#include <array>

namespace http {

namespace {

using domain::Reason;

/// The fields that decide how a message is read or who sent it; each may be there once at most.
enum Singleton : std::size_t
{
    Host,
    Expect,
    XApiKey,
    ContentType,
    Authorization,
    ContentLength,
    TransferEncoding,
    SingletonCount,
};

constexpr std::array<std::string_view, SingletonCount> singletonNames = {
    "host",          "expect",         "x-api-key",         "content-type",
    "authorization", "content-length", "transfer-encoding",
};

/// What one pass over the fields finds.
struct Findings
{
    std::array<std::optional<std::string_view>, SingletonCount> singletons;
    std::optional<std::string_view> upgrade;
    bool repeated = false;
    bool upgradeRepeated = false;
    bool close = false;
    bool wantsUpgrade = false;

    void look(const HeaderField& field)
    {
        for (std::size_t i = 0; i < SingletonCount; ++i) {
            if (!equalsIgnoreCase(field.name, singletonNames[i]))
                continue;
            repeated = repeated || singletons[i].has_value();
            singletons[i] = field.value;
            return;
        }
        if (equalsIgnoreCase(field.name, "connection")) {
            forEachListElement(field.value, [this](std::string_view option) {
                close = close || equalsIgnoreCase(option, "close");
                wantsUpgrade = wantsUpgrade || equalsIgnoreCase(option, "upgrade");
            });
        } else if (equalsIgnoreCase(field.name, "upgrade")) {
            upgradeRepeated = upgrade.has_value();
            upgrade = field.value;
        }
    }
};

bool setFraming(Request& request, const Findings& found)
{
    const auto length = found.singletons[ContentLength];
    const auto encoding = found.singletons[TransferEncoding];
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

    const auto host = found.singletons[Host];
    if (found.repeated || !host || !isValidHost(*host) || !setFraming(request, found))
        return Reason::Malformed;
    request.host = *host;
    if (!isTargetAllowed(request))
        return Reason::AmbiguousTarget;

    const auto expect = found.singletons[Expect];
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
