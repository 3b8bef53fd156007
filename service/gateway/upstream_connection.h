// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/upstream_address.h"
#include "service/http/response_parser.h"
#include "service/net/input_buffer.h"
#include "service/net/stream.h"
#include "service/net/tls.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>
#include <string>
#include <string_view>

namespace gateway {

/// One connection to an upstream: bytes in, bytes out, and who is told of them. Belongs to one
/// worker; kept alive by its pending operations.
class UpstreamConnection final
    : public boost::intrusive_ref_counter<UpstreamConnection, boost::thread_unsafe_counter>
{
public:
    /// Whoever uses the connection now: a forwarding, or the pool while it is idle. May detach or
    /// close the connection in any of these.
    class User
    {
    public:
        /// Connected, and the TLS handshake done.
        virtual void upstreamConnected() = 0;
        /// input() holds more than before.
        virtual void upstreamReadable() = 0;
        /// Everything written has been taken over by the system.
        virtual void upstreamWritten() = 0;
        /// Nothing more can be read. \a orderly: the upstream ended the connection properly.
        virtual void upstreamEnded(bool orderly) = 0;
        /// Nothing more can be written; an answer may still be readable.
        virtual void upstreamRefusesInput() = 0;

    protected:
        ~User() = default;
    };

    using Executor = net::Stream::Executor;

    /// Of an answer's head; what is larger is not an answer.
    static constexpr http::Limits headLimits{.target = 8 * 1024, .head = 64 * 1024, .fields = 200};

    explicit UpstreamConnection(const Executor& executor);

    /// Resolves, connects and, with \a tls, shakes hands. Both must live until then.
    void connect(const UpstreamAddress& address, const net::TlsClient* tls);

    void setUser(User* user) { m_user = user; }
    /// Appends to what is to be written and writes as much as possible now. False: the user will
    /// be told when the rest is written, and should not write more before.
    bool write(std::string_view bytes);
    /// The buffer of write(), for building messages in place; then call flush().
    std::string& output() { return m_out; }
    bool flush();

    [[nodiscard]] net::InputBuffer& input() { return m_in; }
    /// For the heads of its answers; kept here so that a connection that is used again allocates
    /// nothing for them.
    [[nodiscard]] http::ResponseParser& parser() { return m_parser; }
    [[nodiscard]] http::Response& response() { return m_response; }
    /// Reads on, into at most \a most bytes of buffer. False when that is full.
    bool wantInput(std::size_t most);
    /// Gives back an empty buffer that is larger than \a most bytes.
    void shrinkInput(std::size_t most);

    /// Whether an idle connection is still silent and open. What an upstream sends without having
    /// been asked would become the answer to somebody else's next question.
    [[nodiscard]] bool isSilent();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether everything written has been sent.
    [[nodiscard]] bool isIdle() const { return m_open && !m_writing; }
    [[nodiscard]] const std::string& failureText() const { return m_failure; }
    void close();

private:
    using Endpoints = boost::asio::ip::tcp::resolver::results_type;

    void connectTo(const Endpoints& endpoints);
    void connected(const boost::system::error_code& error);
    void handshake();
    void fail(const std::string& why);
    void onReadable();
    void end(bool orderly);

    using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, Executor>;

    net::Stream m_stream;
    Socket m_connecting; ///< until it is connected
    boost::asio::ip::basic_resolver<boost::asio::ip::tcp, Executor> m_resolver;
    const net::TlsClient* m_tls = nullptr;
    std::string m_host;
    User* m_user = nullptr;
    net::InputBuffer m_in;
    http::ResponseParser m_parser;
    http::Response m_response;
    std::string m_out;
    std::size_t m_written = 0;
    std::string m_failure;
    bool m_open = true;
    bool m_reading = false;
    bool m_filled = false; ///< the last read took all the room there was
    bool m_writing = false;
};

using UpstreamConnectionPtr = boost::intrusive_ptr<UpstreamConnection>;

} // namespace gateway
