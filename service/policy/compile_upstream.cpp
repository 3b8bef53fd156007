// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/compile_upstream.h"

#include "service/http/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

QString fieldOf(const domain::Upstream& upstream, const QString& member)
{
    return u"upstreams[%1].%2"_s.arg(upstream.name, member);
}

/// A prefix must be what a canonical path can begin with, or it would never match; and of
/// unreserved characters only, so that it is as long in the encoded path as in the decoded one.
std::optional<std::string> compiledPrefix(const QString& prefix)
{
    static constexpr std::string_view plain =
        "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string path = prefix.toStdString();
    if (!path.starts_with('/') || path.find_first_not_of(plain) != std::string::npos
        || path.find("//") != std::string::npos || (path + '/').find("/./") != std::string::npos
        || (path + '/').find("/../") != std::string::npos)
        return std::nullopt;
    if (path.ends_with('/'))
        path.pop_back();
    return path;
}

std::optional<std::string> compiledHost(const QString& host)
{
    std::string name = host.toLower().toStdString();
    if (name.ends_with('.'))
        name.pop_back();
    const bool hasPort = name.find(':', name.starts_with('[') ? name.find(']') : 0) != name.npos;
    if (name.empty() || hasPort || !http::isValidHost(name))
        return std::nullopt;
    return name;
}

bool shareHost(const UpstreamRecord& a, const UpstreamRecord& b)
{
    if (a.hosts.empty() || b.hosts.empty())
        return a.hosts.empty() && b.hosts.empty();
    return std::any_of(a.hosts.begin(), a.hosts.end(), [&b](const std::string& host) {
        return std::find(b.hosts.begin(), b.hosts.end(), host) != b.hosts.end();
    });
}

void reportClash(const UpstreamRecord& first, const UpstreamRecord& second,
                 domain::Problems& problems)
{
    const QString other = first.upstream.name;
    if (domain::fold(other) == domain::fold(second.upstream.name)) {
        problems.append({fieldOf(second.upstream, u"name"_s), u"taken"_s,
                         u"There is another upstream \"%1\"."_s.arg(other), std::nullopt});
    }
    if (first.pathPrefix == second.pathPrefix && shareHost(first, second)) {
        problems.append({fieldOf(second.upstream, u"pathPrefix"_s), u"overlaps"_s,
                         u"Upstream \"%1\" answers the same host and path prefix. "
                         "Change the prefix or the hosts of one of them."_s.arg(other),
                         std::nullopt});
    }
}

} // namespace

std::shared_ptr<const UpstreamRecord> compileUpstream(const domain::Upstream& upstream,
                                                      domain::Problems& problems)
{
    const auto before = problems.size();
    auto record = std::make_shared<UpstreamRecord>();
    record->upstream = upstream;
    record->name = upstream.name.toStdString();
    record->servlet = upstream.preset != domain::Upstream::Preset::Generic;

    if (upstream.name.isEmpty()) {
        problems.append({fieldOf(upstream, u"name"_s), u"required"_s,
                         u"An upstream needs a name."_s, std::nullopt});
    }
    for (qsizetype i = 0; i < upstream.hosts.size(); ++i) {
        if (const auto host = compiledHost(upstream.hosts[i])) {
            record->hosts.push_back(*host);
            continue;
        }
        problems.append({fieldOf(upstream, u"hosts[%1]"_s.arg(i)), u"invalid"_s,
                         u"\"%1\" is no host name without port."_s.arg(upstream.hosts[i]),
                         std::nullopt});
    }
    if (const auto prefix = compiledPrefix(upstream.pathPrefix)) {
        record->pathPrefix = *prefix;
    } else {
        problems.append(
            {fieldOf(upstream, u"pathPrefix"_s), u"invalid"_s,
             u"\"%1\" is not the start of a plain, decoded path."_s.arg(upstream.pathPrefix),
             std::nullopt});
    }
    record->tokenPaths =
        PathRules::fromGlobs(upstream.tokenPaths, fieldOf(upstream, u"tokenPaths"_s), problems)
            .value_or(PathRules{});
    record->publicPaths =
        PathRules::compile(upstream.publicPaths, fieldOf(upstream, u"publicPaths"_s), problems)
            .value_or(PathRules{});
    if (upstream.ip.mode == IpRule::Mode::Allow && upstream.ip.allow.isEmpty()) {
        problems.append({fieldOf(upstream, u"ip.allow"_s), u"required"_s,
                         u"An address restriction that allows no address would lock everybody out. "
                         "Add an address, or switch the restriction off."_s,
                         std::nullopt});
    }
    record->ip = IpRule::from(upstream.ip);

    if (problems.size() != before)
        return nullptr;
    return record;
}

void orderUpstreams(std::vector<std::shared_ptr<const UpstreamRecord>>& upstreams,
                    domain::Problems& problems)
{
    std::sort(upstreams.begin(), upstreams.end(), [](const auto& a, const auto& b) {
        if (a->pathPrefix.size() != b->pathPrefix.size())
            return a->pathPrefix.size() > b->pathPrefix.size();
        if (a->hosts.empty() != b->hosts.empty())
            return b->hosts.empty();
        return a->upstream.id < b->upstream.id;
    });
    for (std::size_t i = 0; i < upstreams.size(); ++i) {
        for (std::size_t k = i + 1; k < upstreams.size(); ++k) {
            const bool inOrder = upstreams[i]->upstream.id < upstreams[k]->upstream.id;
            reportClash(*upstreams[inOrder ? i : k], *upstreams[inOrder ? k : i], problems);
        }
    }
}

} // namespace policy
