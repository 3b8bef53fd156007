// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/listener.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace test {

/// One answer as a client reads it.
struct Answer
{
    int status = 0; ///< 0: the connection ended before a whole answer
    std::string head;
    std::map<std::string, std::string> fields; ///< lower-case names
    std::string body;
    bool complete = false;

    [[nodiscard]] std::string field(const std::string& name) const
    {
        const auto it = fields.find(name);
        return it == fields.end() ? std::string{} : it->second;
    }
};

/// A blocking client that gives up after ten seconds, so that a test fails instead of hanging.
class Client
{
public:
    explicit Client(const net::SocketAddress& address, int receiveBuffer = 0);
    explicit Client(int connected) : m_socket(connected) { limitWaiting(); }
    Client(Client&& other) noexcept;
    Client& operator=(Client&&) = delete;
    ~Client();

    [[nodiscard]] int descriptor() const { return m_socket; }
    bool send(std::string_view bytes);
    /// One byte a segment.
    void sendSlowly(std::string_view bytes);
    /// Reads one whole answer; \a toHead: it has no body whatever it says.
    Answer read(bool toHead = false);
    Answer get(std::string_view target = "/");
    /// Exactly that many bytes, or fewer at the end.
    std::string readBytes(std::size_t count);
    /// Everything up to and with \a end.
    std::string readUntil(std::string_view end);
    std::string readToEnd();
    /// Whether the peer has closed in order (nothing more comes), as opposed to a reset.
    bool atEnd();
    bool wasReset();
    void halfClose();
    void close();
    void reset();

private:
    void limitWaiting();
    bool fill();
    void readChunks(Answer& answer);

    int m_socket = -1;
    int m_error = 0;
    std::string m_buffer;
};

} // namespace test
