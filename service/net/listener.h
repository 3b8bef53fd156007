// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/ip_address.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace net {

/// A numeric address and a port.
struct SocketAddress
{
    domain::IpAddress address;
    std::uint16_t port = 0;

    /// "127.0.0.1:8462" or "[::1]:0": no names, no short forms, no missing port.
    static core::Result<SocketAddress> parse(std::string_view text);
    /// The form that parse() takes.
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const SocketAddress&, const SocketAddress&) = default;
};

/// A TCP socket that listens, non-blocking. Closed when the object goes.
class Listener
{
public:
    /// Binds and listens. Port 0 lets the system choose one.
    static core::Result<Listener> bind(const SocketAddress& address);
    /// Takes over a descriptor that someone else bound (systemd). Fails, and leaves the descriptor
    /// alone, when it is not a listening TCP socket.
    static core::Result<Listener> adopt(int descriptor);

    Listener(Listener&& other) noexcept;
    Listener& operator=(Listener&& other) noexcept;
    ~Listener();

    /// What it is really bound to.
    [[nodiscard]] const SocketAddress& address() const { return m_address; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// Another descriptor of the same socket, owned by the caller.
    [[nodiscard]] core::Result<int> duplicate() const;

private:
    explicit Listener(int descriptor) : m_descriptor(descriptor) { }
    static core::Result<Listener> prepare(int descriptor);

    int m_descriptor = -1;
    SocketAddress m_address;
};

} // namespace net
