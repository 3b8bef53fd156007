// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/inherited_sockets.h"

#include <charconv>
#include <cstdlib>
#include <optional>
#include <unistd.h>

namespace net {

namespace {

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || value < 0)
        return std::nullopt;
    return value;
}

std::string_view variable(const char* name)
{
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): before threads run
    return value ? value : std::string_view{};
}

/// The next element of a colon-separated list.
std::string takeName(std::string_view& names)
{
    const auto colon = names.find(':');
    std::string name(names.substr(0, colon));
    names.remove_prefix(colon == std::string_view::npos ? names.size() : colon + 1);
    return name.empty() ? "unknown" : name;
}

} // namespace

SocketPassing SocketPassing::fromEnvironment()
{
    return {variable("LISTEN_PID"), variable("LISTEN_FDS"), variable("LISTEN_FDNAMES")};
}

core::Result<std::vector<InheritedSocket>> takeInheritedSockets(const SocketPassing& passing,
                                                                int firstDescriptor)
{
    std::vector<InheritedSocket> sockets;
    if (passing.pid.empty() || number(passing.pid) != static_cast<int>(::getpid()))
        return sockets;
    const auto count = number(passing.count);
    if (!count) {
        return core::Error{core::Error::Code::InvalidArgument,
                           QStringLiteral("LISTEN_FDS is not a number. It is set by the service "
                                          "manager; unset it to bind the configured addresses.")};
    }
    auto names = passing.names;
    for (int i = 0; i < *count; ++i) {
        auto listener = Listener::adopt(firstDescriptor + i);
        if (!listener)
            return listener.error();
        sockets.push_back({takeName(names), std::move(listener).value()});
    }
    return sockets;
}

} // namespace net
