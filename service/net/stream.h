// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/handler_memory.h"

#include <openssl/ssl.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace net {

struct SslDeleter
{
    void operator()(SSL* ssl) const { SSL_free(ssl); }
};
using SslPtr = std::unique_ptr<SSL, SslDeleter>;

/// One connected socket, plain or TLS. Reading and writing first try without waiting; what would
/// block waits on the worker's event loop. At most one read and one write wait at a time. OpenSSL
/// works on the socket itself, so an idle TLS connection holds none of the 17 KiB buffers that a
/// memory BIO needs. Lives as long as its pending operations: their handlers must own it.
class Stream
{
public:
    using Executor = boost::asio::io_context::executor_type;
    using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, Executor>;

    enum class Status : std::uint8_t
    {
        Done,
        WouldBlock,
        Ended, ///< orderly end of what the peer sends
        Failed
    };
    struct Outcome
    {
        Status status = Status::Failed;
        std::size_t bytes = 0;
    };

    /// \a socket is connected and non-blocking.
    explicit Stream(Socket socket) : m_socket(std::move(socket)) { }

    /// Before the handshake: everything after it is encrypted. \a ssl has its role set.
    void secure(SslPtr ssl);
    [[nodiscard]] bool isTls() const { return m_ssl != nullptr; }
    [[nodiscard]] const SSL* ssl() const { return m_ssl.get(); }
    [[nodiscard]] bool isOpen() const { return m_socket.is_open(); }
    [[nodiscard]] Executor executor() { return m_socket.get_executor(); }
    /// For connecting it and setting options.
    [[nodiscard]] Socket& socket() { return m_socket; }

    /// Done when the handshake is complete. After WouldBlock: waitForHandshake().
    [[nodiscard]] Status handshakeNow();
    [[nodiscard]] Outcome readNow(std::span<char> into);
    [[nodiscard]] Outcome writeNow(std::string_view bytes);
    /// What OpenSSL said of the last failure, for people.
    [[nodiscard]] const std::string& failureText() const { return m_failure; }

    /// Reads at least one byte and calls \a handler(Outcome).
    template <typename Handler>
    void read(std::span<char> into, Handler handler)
    {
        ReadOperation<Handler> operation{*this, into, std::move(handler)};
        if (m_ssl)
            m_socket.async_wait(m_readWants, std::move(operation));
        else
            m_socket.async_read_some(boost::asio::buffer(into.data(), into.size()),
                                     std::move(operation));
    }
    /// Calls \a handler() when writeNow() may have more luck.
    template <typename Handler>
    void waitWritable(Handler handler)
    {
        m_socket.async_wait(m_writeWants,
                            WaitOperation<Handler>{m_writeMemory, std::move(handler)});
    }
    template <typename Handler>
    void waitForHandshake(Handler handler)
    {
        m_socket.async_wait(m_readWants, WaitOperation<Handler>{m_readMemory, std::move(handler)});
    }

    /// Ends pending operations with Status::Failed.
    void cancel();
    /// Tells the peer that nothing more comes.
    void shutdownSend();
    /// Also cancels.
    void close();
    /// Closes so that the peer sees a broken connection, not an orderly end.
    void reset();

private:
    using WaitType = boost::asio::socket_base::wait_type;

    template <typename Handler>
    struct ReadOperation
    {
        using allocator_type = HandlerAllocator<char>;

        Stream& stream;
        std::span<char> into;
        Handler handler;

        [[nodiscard]] allocator_type get_allocator() const
        {
            return allocator_type(stream.m_readMemory);
        }
        void operator()(const boost::system::error_code& error, std::size_t bytes)
        {
            if (!error)
                handler(Outcome{Status::Done, bytes});
            else if (error == boost::asio::error::eof)
                handler(Outcome{Status::Ended, 0});
            else
                handler(Outcome{Status::Failed, 0});
        }
        void operator()(const boost::system::error_code& error)
        {
            if (error)
                return handler(Outcome{Status::Failed, 0});
            const Outcome outcome = stream.readNow(into);
            if (outcome.status == Status::WouldBlock)
                return stream.m_socket.async_wait(stream.m_readWants, std::move(*this));
            handler(outcome);
        }
    };
    template <typename Handler>
    struct WaitOperation
    {
        using allocator_type = HandlerAllocator<char>;

        HandlerMemory& memory;
        Handler handler;

        [[nodiscard]] allocator_type get_allocator() const { return allocator_type(memory); }
        void operator()(const boost::system::error_code&) { handler(); }
    };

    [[nodiscard]] Outcome tlsOutcome(int result, WaitType& wants);

    Socket m_socket;
    SslPtr m_ssl;
    WaitType m_readWants = boost::asio::socket_base::wait_read;
    WaitType m_writeWants = boost::asio::socket_base::wait_write;
    HandlerMemory m_readMemory;
    HandlerMemory m_writeMemory;
    std::string m_failure;
};

} // namespace net
