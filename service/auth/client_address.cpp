// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/client_address.h"

#include "service/auth/forwarded.h"
#include "service/http/text.h"

namespace auth {

namespace {

using domain::IpAddress;

/// An address as forwarding headers write it: "192.0.2.1", "192.0.2.1:443", "2001:db8::1",
/// "[2001:db8::1]", "[2001:db8::1]:443".
std::optional<IpAddress> addressOf(std::string_view node)
{
    std::string_view port;
    if (node.starts_with('[')) {
        const auto bracket = node.find(']');
        if (bracket == std::string_view::npos)
            return std::nullopt;
        const std::string_view rest = node.substr(bracket + 1);
        if (!rest.empty() && (!rest.starts_with(':') || !http::parseDecimal(rest.substr(1))))
            return std::nullopt;
        const std::string_view inside = node.substr(1, bracket - 1);
        return inside.find(':') != std::string_view::npos ? IpAddress::parse(inside) : std::nullopt;
    }
    const auto colon = node.find(':');
    const bool hasPort = colon != std::string_view::npos && node.find(':', colon + 1) == node.npos;
    if (hasPort) {
        port = node.substr(colon + 1);
        node = node.substr(0, colon);
        if (!http::parseDecimal(port))
            return std::nullopt;
    }
    return IpAddress::parse(node);
}

/// Walks the hops from the far end to the near one and keeps the last that is not trusted: all that
/// follow it are.
class Hops
{
public:
    explicit Hops(const policy::IpSet& trusted) : m_trusted(trusted) { }

    void add(std::string_view node)
    {
        const std::optional<IpAddress> address = addressOf(node);
        const bool trusted = address && m_trusted.contains(*address);
        if (!trusted || m_count == 0)
            m_client = address;
        ++m_count;
    }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] const std::optional<IpAddress>& client() const { return m_client; }

private:
    const policy::IpSet& m_trusted;
    std::optional<IpAddress> m_client;
    std::size_t m_count = 0;
};

/// Splits at every comma. An empty element stays one: a proxy that did not know its peer wrote it,
/// and what is left of it must not be believed in its place.
void addForwardedFor(Hops& hops, std::string_view list)
{
    while (true) {
        const auto comma = list.find(',');
        hops.add(http::trimBlanks(list.substr(0, comma)));
        if (comma == std::string_view::npos)
            return;
        list.remove_prefix(comma + 1);
    }
}

bool addForwarded(Hops& hops, std::string_view list)
{
    ForwardedReader reader(list);
    while (reader.next())
        hops.add(reader.forNode());
    return reader.isValid();
}

} // namespace

std::optional<IpAddress> clientAddress(const IpAddress& peer, bool peerIsTrusted,
                                       const http::Headers& headers,
                                       domain::ProxySettings::Header header,
                                       const policy::IpSet& trustedProxies)
{
    if (!peerIsTrusted)
        return peer;
    const bool forwarded = header == domain::ProxySettings::Header::Forwarded;
    const std::string_view name = forwarded ? "forwarded" : "x-forwarded-for";
    Hops hops(trustedProxies);
    for (const http::HeaderField& field : headers) {
        if (!http::equalsIgnoreCase(field.name, name))
            continue;
        if (!forwarded)
            addForwardedFor(hops, field.value);
        else if (!addForwarded(hops, field.value))
            return std::nullopt;
    }
    return hops.isEmpty() ? peer : hops.client();
}

} // namespace auth
