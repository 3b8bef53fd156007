// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/listener.h"

#include <string>
#include <string_view>
#include <vector>

namespace net {

/// What the service manager says about the sockets it passes (sd_listen_fds(3)): the values of
/// LISTEN_PID, LISTEN_FDS and LISTEN_FDNAMES, empty when unset.
struct SocketPassing
{
    std::string_view pid;
    std::string_view count;
    std::string_view names;

    /// From the environment.
    static SocketPassing fromEnvironment();
};

struct InheritedSocket
{
    std::string name; ///< FileDescriptorName= of the socket unit; "unknown" when it has none
    Listener listener;
};

/// Takes the listening sockets that the service manager bound, in its order. Empty when there are
/// none or when they are meant for another process. \a firstDescriptor is 3 by that convention.
/// Call it once, before other threads run.
[[nodiscard]] core::Result<std::vector<InheritedSocket>>
takeInheritedSockets(const SocketPassing& passing, int firstDescriptor = 3);

} // namespace net
