// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/descriptor.h"
#include "service/net/one_shot.h"
#include "service/net/readiness.h"

#include <openssl/ssl.h>

#include <boost/asio/io_context.hpp>
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

/// One connected socket, plain or TLS. Reading and writing try without waiting; what would block
/// waits on the worker's event loop. At most one read and one write wait at a time. OpenSSL works
/// on the socket itself, so an idle TLS connection holds none of the 17 KiB buffers that a memory
/// BIO needs. Lives as long as something waits for it: what waits must own it.
class Stream final : private Watched
{
public:
    using Executor = Readiness::Executor;

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

    explicit Stream(const Executor& executor);
    ~Stream() override;

    /// \a socket is connected and non-blocking. False: the system refuses to watch it.
    [[nodiscard]] bool open(Descriptor socket);
    /// Before the handshake: everything after it is encrypted. \a ssl has its role set.
    void secure(SslPtr ssl);
    [[nodiscard]] bool isTls() const { return m_ssl != nullptr; }
    [[nodiscard]] const SSL* ssl() const { return m_ssl.get(); }
    [[nodiscard]] bool isOpen() const { return m_socket.isOpen(); }
    [[nodiscard]] const Executor& executor() const { return m_executor; }

    /// Done when the handshake is complete. After WouldBlock: waitForHandshake().
    [[nodiscard]] Status handshakeNow();
    [[nodiscard]] Outcome readNow(std::span<char> into);
    [[nodiscard]] Outcome writeNow(std::string_view bytes);
    /// Whether the peer has sent nothing that was not read, and keeps the connection open.
    [[nodiscard]] bool isSilent();
    /// What OpenSSL said of the last failure, for people.
    [[nodiscard]] const std::string& failureText() const { return m_failure; }

    /// Calls \a handler() from the event loop when readNow() may have more to say than WouldBlock.
    /// What waits is let go of without a call when the stream is closed.
    template <typename Handler>
    void waitReadable(Handler handler)
    {
        wait(m_reader, m_readWants, OneShot(std::move(handler)));
    }
    /// The same for writeNow().
    template <typename Handler>
    void waitWritable(Handler handler)
    {
        wait(m_writer, m_writeWants, OneShot(std::move(handler)));
    }
    template <typename Handler>
    void waitForHandshake(Handler handler)
    {
        waitReadable(std::move(handler));
    }

    /// Tells the peer that nothing more comes.
    void shutdownSend();
    /// Nothing that waits is called any more.
    void close();
    /// Closes so that the peer sees a broken connection, not an orderly end.
    void reset();

private:
    void ready() override;
    void forget() override;
    void wait(OneShot& place, Direction wants, OneShot handler);
    [[nodiscard]] bool isPossible(const OneShot& place, Direction wants) const;
    [[nodiscard]] bool holdsDecrypted() const;
    [[nodiscard]] Outcome tlsOutcome(int result, Direction& wants);

    Executor m_executor;
    Readiness& m_readiness;
    Descriptor m_socket;
    SslPtr m_ssl;
    Direction m_readWants = Direction::Read; ///< TLS may have to write before it can read ...
    Direction m_writeWants = Direction::Write; ///< ... and the other way round
    OneShot m_reader;
    OneShot m_writer;
    std::string m_failure;
};

} // namespace net
