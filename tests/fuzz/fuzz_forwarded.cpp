// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a client writes into a forwarding header, what the trusted proxy adds behind it decides.
#include "service/auth/client_address.h"
#include "tests/fuzz/check.h"

#include <string>

using domain::IpAddress;
using fuzz::check;
using Header = domain::ProxySettings::Header;

namespace {

const policy::IpSet& proxies()
{
    static const policy::IpSet set(
        std::vector<domain::IpRange>{domain::IpRange(IpAddress::fromIpv4(0x0a000000), 104)});
    return set;
}

std::optional<IpAddress> client(Header header, std::string_view value)
{
    http::Headers headers;
    headers.add(header == Header::Forwarded ? "Forwarded" : "X-Forwarded-For", value);
    return auth::clientAddress(IpAddress::fromIpv4(0x0a000001), true, headers, header, proxies());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto written = std::string(fuzz::view(data, size));
    const IpAddress real = IpAddress::fromIpv4(0xc6336401); // 198.51.100.1

    check(client(Header::XForwardedFor, written + ", 198.51.100.1") == real,
          "the right-most hop is the client");
    check(client(Header::XForwardedFor, written + ",198.51.100.1:80,10.9.9.9") == real,
          "trusted hops are passed over");
    const auto behind = client(Header::Forwarded, written + ", for=198.51.100.1;proto=https");
    check(!behind || behind == real, "the right-most element is the client, or nobody is");
    const auto quoted = client(
        Header::Forwarded, written + ", for=\"198.51.100.1:80\";by=\"[::1]\", for=\"10.9.9.9\"");
    check(!quoted || quoted == real, "quotes cannot be used to swallow it");

    (void)client(Header::XForwardedFor, written);
    (void)client(Header::Forwarded, written);
    return 0;
}
