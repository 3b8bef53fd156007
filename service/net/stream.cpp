// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/stream.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <boost/asio/defer.hpp>
#include <cerrno>
#include <limits>
#include <sys/socket.h>

namespace net {

namespace {

int clampedSize(std::size_t size)
{
    return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

} // namespace

Stream::Stream(const Executor& executor)
    : m_executor(executor)
    , m_readiness(Readiness::of(executor))
{ }

Stream::~Stream()
{
    close();
}

bool Stream::open(Descriptor socket)
{
    if (!m_readiness.add(*this, socket.number()))
        return false;
    m_socket = std::move(socket);
    return true;
}

void Stream::secure(SslPtr ssl)
{
    m_ssl = std::move(ssl);
    SSL_set_fd(m_ssl.get(), m_socket.number());
}

void Stream::wait(OneShot& place, Direction wants, OneShot handler)
{
    if (!isOpen())
        return;
    place = std::move(handler);
    if (isPossible(place, wants))
        m_readiness.callSoon(*this);
    else
        m_readiness.await(*this, wants);
}

/// OpenSSL may hold decrypted bytes that the socket knows nothing of.
bool Stream::holdsDecrypted() const
{
    return m_ssl && SSL_pending(m_ssl.get()) > 0;
}

bool Stream::isPossible(const OneShot& place, Direction wants) const
{
    return place && (can(wants) || (&place == &m_reader && holdsDecrypted()));
}

void Stream::ready()
{
    const bool read = isPossible(m_reader, m_readWants);
    const bool write = isPossible(m_writer, m_writeWants);
    // One at a time: what is called may close this stream, or be all that kept it.
    if (read && write)
        m_readiness.callSoon(*this);
    if (read)
        m_reader();
    else if (write)
        m_writer();
}

void Stream::forget()
{
    const OneShot reader(std::move(m_reader));
    const OneShot writer(std::move(m_writer));
}

Stream::Status Stream::handshakeNow()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1) {
        m_readWants = Direction::Read;
        return Status::Done;
    }
    return tlsOutcome(result, m_readWants).status;
}

Stream::Outcome Stream::readNow(std::span<char> into)
{
    if (m_ssl) {
        ERR_clear_error();
        const int result = SSL_read(m_ssl.get(), into.data(), clampedSize(into.size()));
        if (result <= 0)
            return tlsOutcome(result, m_readWants);
        m_readWants = Direction::Read;
        return {Status::Done, static_cast<std::size_t>(result)};
    }
    while (true) {
        const auto result = ::recv(m_socket.number(), into.data(), into.size(), 0);
        if (result > 0) {
            const auto bytes = static_cast<std::size_t>(result);
            if (bytes < into.size())
                tookAll();
            return {Status::Done, bytes};
        }
        if (result == 0)
            return {Status::Ended, 0};
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN)
            return {Status::Failed, 0};
        blocked(Direction::Read);
        return {Status::WouldBlock, 0};
    }
}

Stream::Outcome Stream::writeNow(std::string_view bytes)
{
    if (bytes.empty())
        return {Status::Done, 0};
    if (m_ssl) {
        ERR_clear_error();
        const int result = SSL_write(m_ssl.get(), bytes.data(), clampedSize(bytes.size()));
        if (result <= 0)
            return tlsOutcome(result, m_writeWants);
        m_writeWants = Direction::Write;
        return {Status::Done, static_cast<std::size_t>(result)};
    }
    while (true) {
        const auto result = ::send(m_socket.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (result >= 0)
            return {Status::Done, static_cast<std::size_t>(result)};
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN)
            return {Status::Failed, 0};
        blocked(Direction::Write);
        return {Status::WouldBlock, 0};
    }
}

bool Stream::isSilent()
{
    char byte = 0;
    if (m_ssl)
        return readNow({&byte, 1}).status == Status::WouldBlock;
    return ::recv(m_socket.number(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == EAGAIN;
}

Stream::Outcome Stream::tlsOutcome(int result, Direction& wants)
{
    const int error = SSL_get_error(m_ssl.get(), result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) {
        wants = error == SSL_ERROR_WANT_READ ? Direction::Read : Direction::Write;
        blocked(wants);
        return {Status::WouldBlock, 0};
    }
    if (error == SSL_ERROR_ZERO_RETURN)
        return {Status::Ended, 0};
    if (const auto verified = SSL_get_verify_result(m_ssl.get());
        verified != X509_V_OK && SSL_get_verify_mode(m_ssl.get()) != SSL_VERIFY_NONE) {
        m_failure = "the certificate can't be verified: ";
        m_failure += X509_verify_cert_error_string(verified);
    } else if (const auto* reason = ERR_reason_error_string(ERR_peek_last_error())) {
        m_failure = reason;
    }
    ERR_clear_error();
    return {Status::Failed, 0};
}

void Stream::shutdownSend()
{
    if (!isOpen())
        return;
    if (m_ssl && SSL_is_init_finished(m_ssl.get())) {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
    }
    ::shutdown(m_socket.number(), SHUT_WR);
}

void Stream::close()
{
    if (!isOpen())
        return;
    m_readiness.remove(*this, m_socket.number());
    m_socket.close();
    if (m_reader || m_writer) {
        // They may be all that keeps whoever has called this.
        boost::asio::defer(m_executor,
                           [reader = std::move(m_reader), writer = std::move(m_writer)] {});
    }
}

void Stream::reset()
{
    if (!isOpen())
        return;
    const linger atOnce{1, 0};
    ::setsockopt(m_socket.number(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

} // namespace net
