// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/socket_names.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>

namespace net {

NativeAddress toNative(const SocketAddress& address)
{
    NativeAddress native;
    const auto& bytes = address.address.bytes();
    if (address.address.isIpv4()) {
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_port = htons(address.port);
        std::memcpy(&name.sin_addr, bytes.data() + 12, 4);
        std::memcpy(&native.storage, &name, sizeof name);
        native.length = sizeof name;
    } else {
        sockaddr_in6 name{};
        name.sin6_family = AF_INET6;
        name.sin6_port = htons(address.port);
        std::memcpy(&name.sin6_addr, bytes.data(), 16);
        std::memcpy(&native.storage, &name, sizeof name);
        native.length = sizeof name;
    }
    return native;
}

SocketAddress fromNative(const sockaddr_storage& storage)
{
    if (storage.ss_family == AF_INET) {
        sockaddr_in name{};
        std::memcpy(&name, &storage, sizeof name);
        return {domain::IpAddress::fromIpv4(ntohl(name.sin_addr.s_addr)), ntohs(name.sin_port)};
    }
    if (storage.ss_family == AF_INET6) {
        sockaddr_in6 name{};
        std::memcpy(&name, &storage, sizeof name);
        domain::IpAddress::Bytes bytes{};
        std::memcpy(bytes.data(), &name.sin6_addr, bytes.size());
        return {domain::IpAddress(bytes), ntohs(name.sin6_port)};
    }
    return {};
}

} // namespace net
