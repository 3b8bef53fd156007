// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/stream.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
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

void Stream::secure(SslPtr ssl)
{
    m_ssl = std::move(ssl);
    SSL_set_fd(m_ssl.get(), m_socket.native_handle());
}

Stream::Status Stream::handshakeNow()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1) {
        m_readWants = boost::asio::socket_base::wait_read;
        return Status::Done;
    }
    return tlsOutcome(result, m_readWants).status;
}

Stream::Outcome Stream::readNow(std::span<char> into)
{
    if (m_ssl) {
        ERR_clear_error();
        const int result = SSL_read(m_ssl.get(), into.data(), clampedSize(into.size()));
        return result > 0 ? Outcome{Status::Done, static_cast<std::size_t>(result)}
                          : tlsOutcome(result, m_readWants);
    }
    while (true) {
        const auto result = ::recv(m_socket.native_handle(), into.data(), into.size(), 0);
        if (result > 0)
            return {Status::Done, static_cast<std::size_t>(result)};
        if (result == 0)
            return {Status::Ended, 0};
        if (errno == EINTR)
            continue;
        return {errno == EAGAIN ? Status::WouldBlock : Status::Failed, 0};
    }
}

Stream::Outcome Stream::writeNow(std::string_view bytes)
{
    if (bytes.empty())
        return {Status::Done, 0};
    if (m_ssl) {
        ERR_clear_error();
        const int result = SSL_write(m_ssl.get(), bytes.data(), clampedSize(bytes.size()));
        return result > 0 ? Outcome{Status::Done, static_cast<std::size_t>(result)}
                          : tlsOutcome(result, m_writeWants);
    }
    while (true) {
        const auto result =
            ::send(m_socket.native_handle(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (result >= 0)
            return {Status::Done, static_cast<std::size_t>(result)};
        if (errno == EINTR)
            continue;
        return {errno == EAGAIN ? Status::WouldBlock : Status::Failed, 0};
    }
}

Stream::Outcome Stream::tlsOutcome(int result, WaitType& wants)
{
    const int error = SSL_get_error(m_ssl.get(), result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) {
        wants = error == SSL_ERROR_WANT_READ ? boost::asio::socket_base::wait_read
                                             : boost::asio::socket_base::wait_write;
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
    if (!m_socket.is_open())
        return;
    if (m_ssl && SSL_is_init_finished(m_ssl.get())) {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
    }
    ::shutdown(m_socket.native_handle(), SHUT_WR);
}

void Stream::cancel()
{
    boost::system::error_code ignored;
    m_socket.cancel(ignored);
}

void Stream::close()
{
    boost::system::error_code ignored;
    m_socket.close(ignored);
}

void Stream::reset()
{
    if (!m_socket.is_open())
        return;
    const linger atOnce{1, 0};
    ::setsockopt(m_socket.native_handle(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

} // namespace net
