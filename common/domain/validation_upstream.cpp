// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/ip_address.h"
#include "common/domain/validation.h"
#include "common/domain/validation_checks.h"

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;
using namespace checks;

namespace {

/// A host name as DNS and certificates have them: labels of letters, digits, hyphens and
/// underscores.
bool isHostName(const QString& name)
{
    if (name.isEmpty() || name.size() > 253)
        return false;
    const QStringList labels = name.split(u'.');
    const bool shaped = std::all_of(labels.begin(), labels.end(), [](const QString& label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-')
            && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                       || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
               });
    });
    // What ends in a number is an address or a misspelt one ("127.1"), which some resolvers
    // complete.
    const QString last = labels.last();
    const bool numeric =
        std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })
        || last.startsWith(u"0x"_s, Qt::CaseInsensitive);
    return shaped && !numeric;
}

/// A host of a URL: name, IPv4 address, or IPv6 address in brackets.
bool isHost(const QString& host)
{
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        const auto address = IpAddress::parse(host.mid(1, host.size() - 2).toStdString());
        return address && host.contains(u':');
    }
    const auto address = IpAddress::parse(host.toStdString());
    return isHostName(host) || (address && !host.contains(u':'));
}

bool isPort(const QString& text)
{
    bool right = !text.isEmpty() && text.size() <= 5 && !text.startsWith(u'0')
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return right && text.toInt() <= 65'535;
}

/// A plain path as it appears in canonical form: no escapes, no empty, "." or ".." segments.
bool isPlainPath(const QString& path)
{
    if (!path.startsWith(u'/'))
        return false;
    const QStringList segments = path.mid(1).split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString& segment = segments.at(i);
        const bool last = i == segments.size() - 1;
        if ((segment.isEmpty() && !last) || segment == u"."_s || segment == u".."_s)
            return false;
        for (const QChar c : segment)
            if (!((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                  || u"-._~!$&'()*+,=:@"_s.contains(c)))
                return false;
    }
    return true;
}

void baseUrl(Problems& problems, const QString& url)
{
    const QString field = u"baseUrl"_s;
    const auto refuse = [&](const QString& why) {
        add(problems, field, u"not_a_base_url"_s,
            u"%1 Write it as https://host, https://host:port or https://host/context."_s.arg(why));
    };
    const QString scheme = url.section(u"://"_s, 0, 0);
    if (scheme != u"http"_s && scheme != u"https"_s)
        return refuse(u"The base URL must begin with http:// or https://."_s);
    const QString rest = url.mid(scheme.size() + 3);
    if (rest.contains(u'?') || rest.contains(u'#'))
        return refuse(u"The base URL can have neither query nor fragment."_s);
    const qsizetype slash = rest.indexOf(u'/');
    const QString authority = slash < 0 ? rest : rest.left(slash);
    if (authority.contains(u'@'))
        return refuse(
            u"The base URL can hold no user name or password; those are stored sealed, elsewhere."_s);

    const qsizetype bracket = authority.indexOf(u']');
    const qsizetype colon = authority.indexOf(u':', std::max<qsizetype>(bracket, 0));
    if (!isHost(colon < 0 ? authority : authority.left(colon)))
        return refuse(u"The base URL has no usable host name or address."_s);
    if (colon >= 0 && !isPort(authority.mid(colon + 1)))
        return refuse(u"The port must be a number from 1 to 65535."_s);
    if (slash >= 0 && !isPlainPath(rest.mid(slash)))
        refuse(u"The context path must be plain, without \"//\", \"..\" or escapes."_s);
}

} // namespace

Problems validate(const Upstream& upstream)
{
    Problems problems;
    text(problems, u"name"_s, upstream.name, 64, true);
    baseUrl(problems, upstream.baseUrl);

    if (upstream.hosts.size() > 1'000)
        add(problems, u"hosts"_s, u"too_many"_s, u"There can be 1000 host names at most."_s, 1'000);
    for (qsizetype i = 0; i < upstream.hosts.size(); ++i)
        if (!isHost(upstream.hosts.at(i)) || upstream.hosts.at(i) != upstream.hosts.at(i).toLower())
            add(problems, item(u"hosts"_s, i), u"not_a_host"_s,
                u"\"%1\" is not a host name in lower case without a port."_s.arg(
                    upstream.hosts.at(i)));

    if (!isPlainPath(upstream.pathPrefix))
        add(problems, u"pathPrefix"_s, u"not_a_path"_s,
            u"This must be a plain path that begins with \"/\", such as / or /jira."_s);
    if (upstream.tokenPaths.isEmpty())
        add(problems, u"tokenPaths"_s, u"empty"_s,
            u"With no path no token could be used; \"/*\" stands for every path."_s);
    for (qsizetype i = 0; i < upstream.tokenPaths.size(); ++i)
        if (!upstream.tokenPaths.at(i).startsWith(u'/'))
            add(problems, item(u"tokenPaths"_s, i), u"not_a_path"_s,
                u"\"%1\" must begin with \"/\"; \"*\" stands for any text."_s.arg(
                    upstream.tokenPaths.at(i)));
    problems += validatePathRules(upstream.publicPaths, u"publicPaths"_s);
    problems += validateIpRestriction(upstream.ip);

    constexpr int tenMinutes = 600'000;
    bounds(problems, u"timeouts.connect"_s, upstream.timeouts.connect, 1, tenMinutes);
    bounds(problems, u"timeouts.response"_s, upstream.timeouts.response, 1, 6 * tenMinutes);
    bounds(problems, u"timeouts.idle"_s, upstream.timeouts.idle, 1, 6 * tenMinutes);
    if (upstream.tls.certificateFile.isEmpty() != upstream.tls.keyFile.isEmpty())
        add(problems, u"tls.keyFile"_s, u"required"_s,
            u"A client certificate and its key are given together."_s);
    return problems;
}

} // namespace domain
