// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/routing.h"

#include "service/http/headers.h"

#include <algorithm>

namespace policy {

namespace {

/// Without port and trailing dot.
std::string_view hostName(std::string_view host)
{
    const auto bracket = host.starts_with('[') ? host.find(']') : 0;
    if (bracket == std::string_view::npos)
        return host;
    if (const auto colon = host.find(':', bracket); colon != std::string_view::npos)
        host = host.substr(0, colon);
    if (host.ends_with('.'))
        host.remove_suffix(1);
    return host;
}

bool covers(std::string_view prefix, std::string_view path)
{
    return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

bool answers(const UpstreamRecord& upstream, std::string_view host)
{
    return upstream.hosts.empty()
        || std::any_of(
               upstream.hosts.begin(), upstream.hosts.end(),
               [host](const std::string& name) { return http::equalsIgnoreCase(name, host); });
}

} // namespace

const UpstreamRecord* upstreamFor(const Snapshot& snapshot, std::string_view host,
                                  std::string_view path)
{
    const std::string_view name = hostName(host);
    for (const auto& upstream : snapshot.upstreams) {
        if (covers(upstream->pathPrefix, path) && answers(*upstream, name))
            return upstream.get();
    }
    return nullptr;
}

bool isTokenPath(const UpstreamRecord& upstream, http::Method method, std::string_view path)
{
    if (upstream.tokenPaths.matches(method, path))
        return true;
    if (upstream.pathPrefix.empty() || path.size() == upstream.pathPrefix.size())
        return false;
    return upstream.tokenPaths.matches(method, path.substr(upstream.pathPrefix.size()));
}

} // namespace policy
