// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/listener.h"

#include "service/net/socket_names.h"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace net {

namespace {

/// Enough that a burst of clients does not have to retry; the kernel caps it at somaxconn.
constexpr int backlog = 1'024;

core::Error invalid(std::string_view text)
{
    return {core::Error::Code::InvalidArgument,
            QStringLiteral("\"%1\" is not an address to listen on. Write a numeric address and a "
                           "port, such as 127.0.0.1:8462 or [::1]:8462.")
                .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))};
}

core::Error failed(const QString& what, int error)
{
    return {core::Error::Code::Unavailable,
            QStringLiteral("%1: %2.").arg(
                what, QString::fromStdString(std::generic_category().message(error)))};
}

void setOn(int descriptor, int level, int option)
{
    const int on = 1;
    ::setsockopt(descriptor, level, option, &on, sizeof on);
}

} // namespace

core::Result<SocketAddress> SocketAddress::parse(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return invalid(text);
    auto host = text.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    const auto address = domain::IpAddress::parse(host);
    // An IPv6 address without brackets would leave open where the port begins.
    if (!address || bracketed != (host.find(':') != std::string_view::npos))
        return invalid(text);

    const auto digits = text.substr(colon + 1);
    SocketAddress result{*address, 0};
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), result.port);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return invalid(text);
    return result;
}

std::string SocketAddress::toString() const
{
    const auto host = address.toString();
    return (address.isIpv4() ? host : '[' + host + ']') + ':' + std::to_string(port);
}

core::Result<Listener> Listener::bind(const SocketAddress& address)
{
    const auto where = QString::fromStdString(address.toString());
    const auto name = toNative(address);
    const int descriptor =
        ::socket(name.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return failed(QStringLiteral("Can't open a socket for %1").arg(where), errno);
    Listener guard(descriptor);

    setOn(descriptor, SOL_SOCKET, SO_REUSEADDR);
    if (name.storage.ss_family == AF_INET6)
        setOn(descriptor, IPPROTO_IPV6, IPV6_V6ONLY);
    const auto* native = reinterpret_cast<const sockaddr*>(&name.storage);
    if (::bind(descriptor, native, name.length) != 0)
        return failed(QStringLiteral("Can't bind to %1").arg(where), errno);
    if (::listen(descriptor, backlog) != 0)
        return failed(QStringLiteral("Can't listen on %1").arg(where), errno);

    guard.m_descriptor = -1;
    return prepare(descriptor);
}

core::Result<Listener> Listener::adopt(int descriptor)
{
    int listening = 0;
    int protocol = 0;
    socklen_t size = sizeof listening;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listening, &size) != 0)
        return failed(QStringLiteral("Descriptor %1 is not a socket").arg(descriptor), errno);
    size = sizeof protocol;
    ::getsockopt(descriptor, SOL_SOCKET, SO_PROTOCOL, &protocol, &size);
    if (listening == 0 || protocol != IPPROTO_TCP) {
        return core::Error{
            core::Error::Code::InvalidArgument,
            QStringLiteral("Descriptor %1 is not a listening TCP socket.").arg(descriptor)};
    }
    return prepare(descriptor);
}

core::Result<Listener> Listener::prepare(int descriptor)
{
    Listener listener(descriptor);
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    // Accepted sockets inherit it, which saves a system call for each.
    setOn(descriptor, IPPROTO_TCP, TCP_NODELAY);
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &length) != 0)
        return failed(QStringLiteral("Can't read the address of a listening socket"), errno);
    listener.m_address = fromNative(storage);
    return listener;
}

Listener::Listener(Listener&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_address(other.m_address)
{ }

Listener& Listener::operator=(Listener&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_address, other.m_address);
    return *this;
}

Listener::~Listener()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

core::Result<int> Listener::duplicate() const
{
    const int copy = ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return failed(QStringLiteral("Can't duplicate a listening socket"), errno);
    return copy;
}

} // namespace net
