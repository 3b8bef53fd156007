// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/upstream_connection.h"

#include "common/domain/ip_address.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/defer.hpp>
#include <boost/asio/ip/address.hpp>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <utility>

namespace gateway {

namespace asio = boost::asio;

namespace {

constexpr std::size_t firstBuffer = 4 * 1024;

} // namespace

UpstreamConnection::UpstreamConnection(const Executor& executor)
    : m_stream(executor)
    , m_connecting(executor)
    , m_resolver(executor)
    , m_parser(headLimits)
{ }

void UpstreamConnection::connect(const UpstreamAddress& address, const net::TlsClient* tls)
{
    m_tls = tls;
    m_host = address.host;
    boost::system::error_code notNumeric;
    const auto numeric = asio::ip::make_address(address.host, notNumeric);
    if (!notNumeric) {
        const asio::ip::tcp::endpoint endpoint(numeric, address.port);
        return connectTo(Endpoints::create(endpoint, address.host, std::string()));
    }
    m_resolver.async_resolve(
        address.host, std::to_string(address.port),
        [self = UpstreamConnectionPtr(this)](const boost::system::error_code& error,
                                             const Endpoints& endpoints) {
            if (!self->m_open)
                return;
            if (error)
                return self->fail("can't resolve \"" + self->m_host + "\": " + error.message());
            self->connectTo(endpoints);
        });
}

void UpstreamConnection::connectTo(const Endpoints& endpoints)
{
    asio::async_connect(m_connecting, endpoints,
                        [self = UpstreamConnectionPtr(this),
                         endpoints](const boost::system::error_code& error,
                                    const asio::ip::tcp::endpoint&) { self->connected(error); });
}

void UpstreamConnection::connected(const boost::system::error_code& error)
{
    if (!m_open)
        return;
    if (error)
        return fail("can't connect: " + error.message());
    boost::system::error_code ignored;
    m_connecting.non_blocking(true, ignored);
    m_connecting.set_option(asio::ip::tcp::no_delay(true), ignored);
    boost::system::error_code refusal;
    net::Descriptor socket(m_connecting.release(refusal));
    if (refusal || !m_stream.open(std::move(socket)))
        return fail("can't watch the connection");
    if (!m_tls) {
        if (m_user)
            m_user->upstreamConnected();
        return;
    }
    auto ssl = m_tls->newConnection(m_host);
    if (!ssl)
        return fail("can't begin TLS");
    m_stream.secure(std::move(ssl));
    handshake();
}

void UpstreamConnection::handshake()
{
    switch (m_stream.handshakeNow()) {
    case net::Stream::Status::Done:
        if (m_user)
            m_user->upstreamConnected();
        return;
    case net::Stream::Status::WouldBlock:
        return m_stream.waitForHandshake([self = UpstreamConnectionPtr(this)] {
            if (self->m_open)
                self->handshake();
        });
    case net::Stream::Status::Ended:
    case net::Stream::Status::Failed:
        return fail("TLS handshake failed: " + m_stream.failureText());
    }
}

void UpstreamConnection::fail(const std::string& why)
{
    m_failure = why;
    end(false);
}

void UpstreamConnection::end(bool orderly)
{
    if (m_user)
        m_user->upstreamEnded(orderly);
}

bool UpstreamConnection::write(std::string_view bytes)
{
    m_out.append(bytes);
    return flush();
}

bool UpstreamConnection::flush()
{
    if (m_writing)
        return false;
    while (m_written < m_out.size()) {
        const auto outcome = m_stream.writeNow(std::string_view(m_out).substr(m_written));
        if (outcome.status == net::Stream::Status::Done) {
            m_written += outcome.bytes;
            continue;
        }
        m_writing = true;
        const bool blocked = outcome.status == net::Stream::Status::WouldBlock;
        auto goOn = [self = UpstreamConnectionPtr(this), blocked] {
            if (!self->m_open)
                return;
            if (!blocked) { // m_writing stays: nobody tries again
                if (self->m_user)
                    self->m_user->upstreamRefusesInput();
                return;
            }
            self->m_writing = false;
            if (self->flush() && self->m_user)
                self->m_user->upstreamWritten();
        };
        if (blocked)
            m_stream.waitWritable(std::move(goOn));
        else
            asio::defer(m_stream.executor(), std::move(goOn));
        return false;
    }
    m_out.clear();
    m_written = 0;
    return true;
}

bool UpstreamConnection::wantInput(std::size_t most)
{
    if (m_reading || !m_open)
        return true;
    // A stream that fills the buffer gets a larger one, which a short answer never needs.
    const bool grow = std::exchange(m_filled, false) && m_in.empty() && m_in.capacity() < most;
    if (grow)
        m_in.release();
    if (!m_in.makeRoom(grow ? most : firstBuffer, most))
        return false;
    m_reading = true;
    m_stream.waitReadable([self = UpstreamConnectionPtr(this)] { self->onReadable(); });
    return true;
}

void UpstreamConnection::shrinkInput(std::size_t most)
{
    if (!m_reading && m_in.empty() && m_in.capacity() > most)
        m_in.release();
}

void UpstreamConnection::onReadable()
{
    const auto space = m_in.space();
    const auto outcome = m_stream.readNow(space);
    if (outcome.status == net::Stream::Status::WouldBlock)
        return m_stream.waitReadable([self = UpstreamConnectionPtr(this)] { self->onReadable(); });
    m_reading = false;
    if (outcome.status != net::Stream::Status::Done)
        return end(outcome.status == net::Stream::Status::Ended);
    m_filled = outcome.bytes == space.size();
    m_in.added(outcome.bytes);
    if (m_user)
        m_user->upstreamReadable();
}

bool UpstreamConnection::isSilent()
{
    return m_open && m_in.empty() && !m_writing && m_stream.isSilent();
}

void UpstreamConnection::close()
{
    m_open = false;
    m_user = nullptr;
    m_resolver.cancel();
    boost::system::error_code ignored;
    m_connecting.close(ignored);
    m_stream.close();
}

} // namespace gateway
