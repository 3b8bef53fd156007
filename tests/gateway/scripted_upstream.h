// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/listener.h"
#include "tests/net/client.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace test {

/// An upstream that plays a script, byte for byte, on every connection it gets.
class ScriptedUpstream
{
public:
    /// \a number counts connections from 0. The connection is closed when the script returns.
    using Script = std::function<void(Client& peer, int number)>;

    explicit ScriptedUpstream(Script script);
    ScriptedUpstream(const ScriptedUpstream&) = delete;
    ScriptedUpstream& operator=(const ScriptedUpstream&) = delete;
    ~ScriptedUpstream();

    [[nodiscard]] QString url(const QString& path = {}) const;
    [[nodiscard]] const net::SocketAddress& address() const { return m_listener.address(); }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Refuses connections from now on.
    void goAway();

private:
    void accept();

    net::Listener m_listener;
    Script m_script;
    std::atomic<int> m_connections{0};
    std::atomic<bool> m_over{false};
    std::thread m_acceptor;
    std::vector<std::thread> m_threads;
};

/// Reads one request: its head, and its body as the head announces it.
struct SeenRequest
{
    std::string head;
    std::string body;

    [[nodiscard]] bool has(std::string_view line) const
    {
        return head.find("\r\n" + std::string(line) + "\r\n") != std::string::npos;
    }
};
SeenRequest readRequest(Client& peer);

} // namespace test
