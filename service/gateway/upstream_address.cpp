// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/upstream_address.h"

#include "service/http/headers.h"
#include "service/http/text.h"

#include <algorithm>
#include <charconv>

namespace gateway {

namespace {

bool takeScheme(std::string_view& url, std::string_view scheme)
{
    if (!http::equalsIgnoreCase(url.substr(0, scheme.size()), scheme))
        return false;
    url.remove_prefix(scheme.size());
    return true;
}

/// Where the port begins in a valid authority, or npos.
std::size_t portColon(std::string_view authority)
{
    const auto colon = authority.rfind(':');
    const auto bracket = authority.rfind(']');
    const bool inside = bracket != std::string_view::npos && colon < bracket;
    return inside ? std::string_view::npos : colon;
}

} // namespace

std::optional<UpstreamAddress> UpstreamAddress::parse(std::string_view baseUrl)
{
    UpstreamAddress result;
    if (takeScheme(baseUrl, "https://"))
        result.tls = true;
    else if (!takeScheme(baseUrl, "http://"))
        return std::nullopt;
    result.port = result.tls ? 443 : 80;

    const auto slash = std::min(baseUrl.find('/'), baseUrl.size());
    auto authority = baseUrl.substr(0, slash);
    auto path = baseUrl.substr(slash);
    if (!http::isValidHost(authority) || path.find_first_of(" ?#\\") != std::string_view::npos
        || http::hasControls(path))
        return std::nullopt;
    while (path.ends_with('/'))
        path.remove_suffix(1);
    result.basePath = path;

    if (const auto colon = portColon(authority); colon != std::string_view::npos) {
        const auto standard = result.port;
        const auto digits = authority.substr(colon + 1);
        std::from_chars(digits.data(), digits.data() + digits.size(), result.port);
        if (result.port == standard)
            authority = authority.substr(0, colon);
        result.host = authority.substr(0, colon);
    } else {
        result.host = authority;
    }
    result.authority = authority;
    if (result.host.starts_with('['))
        result.host = result.host.substr(1, result.host.size() - 2);
    return result;
}

} // namespace gateway
