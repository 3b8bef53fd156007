// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/client.h"

#include "service/net/socket_names.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace test {

Client::Client(const net::SocketAddress& address, int receiveBuffer)
{
    const auto name = net::toNative(address);
    m_socket = ::socket(name.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    limitWaiting();
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&name.storage), name.length) != 0)
        m_error = errno;
}

Client::Client(Client&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_error(other.m_error)
    , m_buffer(std::move(other.m_buffer))
{ }

Client::~Client()
{
    close();
}

void Client::limitWaiting()
{
    const timeval limit{10, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

bool Client::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void Client::sendSlowly(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size(); ++i)
        send(bytes.substr(i, 1));
}

bool Client::fill()
{
    char bytes[16 * 1024];
    const auto count = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (count < 0)
        m_error = errno;
    if (count <= 0)
        return false;
    m_buffer.append(bytes, static_cast<std::size_t>(count));
    return true;
}

std::string Client::readBytes(std::size_t count)
{
    while (m_buffer.size() < count && fill()) { }
    const auto taken = m_buffer.substr(0, count);
    m_buffer.erase(0, taken.size());
    return taken;
}

std::string Client::readUntil(std::string_view end)
{
    while (m_buffer.find(end) == std::string::npos) {
        if (!fill())
            return std::exchange(m_buffer, {});
    }
    return readBytes(m_buffer.find(end) + end.size());
}

std::string Client::readToEnd()
{
    while (fill()) { }
    return std::exchange(m_buffer, {});
}

bool Client::atEnd()
{
    return m_buffer.empty() && !fill() && m_error == 0;
}

bool Client::wasReset()
{
    while (fill()) { }
    return m_error == ECONNRESET;
}

Answer Client::get(std::string_view target)
{
    send("GET " + std::string(target) + " HTTP/1.1\r\nHost: a\r\n\r\n");
    return read();
}

Answer Client::read(bool toHead)
{
    Answer answer;
    answer.head = readUntil("\r\n\r\n");
    if (answer.head.size() < 12 || !answer.head.ends_with("\r\n\r\n"))
        return answer;
    answer.status = std::atoi(answer.head.c_str() + 9); // NOLINT(cert-err34-c)
    for (auto begin = answer.head.find("\r\n") + 2; begin + 2 < answer.head.size();) {
        const auto end = answer.head.find("\r\n", begin);
        const auto line = answer.head.substr(begin, end - begin);
        const auto colon = line.find(": ");
        auto name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return static_cast<char>(std::tolower(c)); });
        answer.fields[name] += line.substr(colon + 2);
        begin = end + 2;
    }
    if (toHead || answer.status < 200 || answer.status == 204 || answer.status == 304) {
        answer.complete = true;
    } else if (answer.field("transfer-encoding") == "chunked") {
        readChunks(answer);
    } else if (const auto length = answer.field("content-length"); !length.empty()) {
        const auto size = std::stoul(length);
        answer.body = readBytes(size);
        answer.complete = answer.body.size() == size;
    } else {
        answer.body = readToEnd();
        answer.complete = m_error == 0;
    }
    return answer;
}

void Client::readChunks(Answer& answer)
{
    while (true) {
        const auto line = readUntil("\r\n");
        if (!line.ends_with("\r\n"))
            return;
        const auto size = std::stoul(line, nullptr, 16);
        answer.body += readBytes(size);
        if (readBytes(2) != "\r\n")
            return;
        if (size == 0) {
            answer.complete = true;
            return;
        }
    }
}

void Client::halfClose()
{
    ::shutdown(m_socket, SHUT_WR);
}

void Client::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void Client::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

} // namespace test
