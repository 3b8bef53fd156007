// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/scripted_upstream.h"

#include <poll.h>
#include <sys/socket.h>
#include <utility>

namespace test {

ScriptedUpstream::ScriptedUpstream(Script script)
    : m_listener(net::Listener::bind({domain::IpAddress::fromIpv4(0x7f000001), 0}).value())
    , m_script(std::move(script))
    , m_acceptor([this] { accept(); })
{ }

ScriptedUpstream::~ScriptedUpstream()
{
    goAway();
    for (auto& thread : m_threads)
        thread.join();
}

void ScriptedUpstream::goAway()
{
    m_over = true;
    if (m_acceptor.joinable()) {
        ::shutdown(m_listener.descriptor(), SHUT_RDWR); // wakes poll()
        m_acceptor.join();
    }
}

QString ScriptedUpstream::url(const QString& path) const
{
    return QStringLiteral("http://%1%2")
        .arg(QString::fromStdString(m_listener.address().toString()), path);
}

void ScriptedUpstream::accept()
{
    while (!m_over) {
        pollfd waiting{m_listener.descriptor(), POLLIN, 0};
        ::poll(&waiting, 1, 1'000);
        const int descriptor = ::accept4(m_listener.descriptor(), nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            continue;
        const int number = m_connections++;
        m_threads.emplace_back([this, descriptor, number] {
            Client peer(descriptor);
            m_script(peer, number);
        });
    }
}

SeenRequest readRequest(Client& peer)
{
    SeenRequest seen;
    seen.head = peer.readUntil("\r\n\r\n");
    if (seen.has("Transfer-Encoding: chunked")) {
        while (true) {
            const auto size = std::strtoul(peer.readUntil("\r\n").c_str(), nullptr, 16);
            seen.body += peer.readBytes(size);
            peer.readBytes(2);
            if (size == 0)
                break;
        }
    } else if (const auto at = seen.head.find("\r\nContent-Length: "); at != std::string::npos) {
        seen.body = peer.readBytes(std::strtoul(seen.head.c_str() + at + 18, nullptr, 10));
    }
    return seen;
}

} // namespace test
