// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/hop_by_hop.h"

#include "service/http/text.h"

#include <algorithm>
#include <array>

namespace http {

namespace {

// "Proxy" is no field of HTTP; CGI programs would read it as the variable HTTP_PROXY.
constexpr std::array<std::string_view, 10> always = {
    "connection",
    "keep-alive",
    "proxy-connection",
    "proxy-authorization",
    "proxy-authenticate",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "proxy",
};

constexpr std::array<std::string_view, 32> never = {
    "host",
    "authorization",
    "cookie",
    "set-cookie",
    "date",
    "expect",
    "origin",
    "referer",
    "range",
    "content-length",
    "content-type",
    "content-encoding",
    "content-range",
    "content-disposition",
    "content-security-policy",
    "strict-transport-security",
    "x-content-type-options",
    "x-frame-options",
    "cache-control",
    "etag",
    "expires",
    "location",
    "vary",
    "if-match",
    "if-none-match",
    "if-modified-since",
    "if-unmodified-since",
    "if-range",
    "forwarded",
    "via",
    "x-real-ip",
    "www-authenticate",
};

template <typename Names>
bool contains(const Names& names, std::string_view name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](std::string_view known) { return equalsIgnoreCase(known, name); });
}

bool isEndToEnd(std::string_view name)
{
    const auto startsWith = [name](std::string_view prefix) {
        return equalsIgnoreCase(name.substr(0, prefix.size()), prefix);
    };
    return contains(never, name) || startsWith("x-forwarded-") || startsWith("x-latchkey-");
}

} // namespace

HopByHop::HopByHop(const Headers& headers) : m_headers(headers)
{
    for (const HeaderField& field : headers) {
        if (!equalsIgnoreCase(field.name, "connection"))
            continue;
        forEachListElement(field.value, [this](std::string_view option) {
            m_nominates = m_nominates
                || !(equalsIgnoreCase(option, "close") || equalsIgnoreCase(option, "keep-alive")
                     || equalsIgnoreCase(option, "upgrade"));
        });
    }
}

bool HopByHop::drops(std::string_view name) const
{
    return contains(always, name) || (m_nominates && !isEndToEnd(name) && isNominated(name));
}

bool HopByHop::isNominated(std::string_view name) const
{
    bool nominated = false;
    for (const HeaderField& field : m_headers) {
        if (!equalsIgnoreCase(field.name, "connection"))
            continue;
        forEachListElement(field.value, [&](std::string_view option) {
            nominated = nominated || equalsIgnoreCase(option, name);
        });
    }
    return nominated;
}

} // namespace http
