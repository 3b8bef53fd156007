// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/listener.h"

#include <sys/socket.h>

namespace net {

/// The system's form of an address. IPv4 stays IPv4.
struct NativeAddress
{
    sockaddr_storage storage{};
    socklen_t length = 0;
};
[[nodiscard]] NativeAddress toNative(const SocketAddress& address);
/// The unspecified address for families that are not IP.
[[nodiscard]] SocketAddress fromNative(const sockaddr_storage& storage);

} // namespace net
