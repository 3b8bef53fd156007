// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/server_exchange.h"

#include <utility>

namespace net {

ServerExchange::ServerExchange(const boost::asio::any_io_executor& executor, Door door, bool tls,
                               const domain::IpAddress& peer)
    : m_executor(executor)
    , m_peer(peer)
    , m_door(door)
    , m_tls(tls)
{ }

ServerExchange::~ServerExchange() = default;

void ServerExchange::begin(boost::intrusive_ptr<Connection> connection,
                           std::chrono::steady_clock::time_point startedAt)
{
    m_connection = std::move(connection);
    m_startedAt = startedAt;
    m_gone = false;
}

void ServerExchange::end()
{
    m_gone = true;
    m_onGone = nullptr;
    m_connection.reset();
}

std::function<void()> ServerExchange::cutOff()
{
    m_gone = true;
    return std::exchange(m_onGone, nullptr);
}

void ServerExchange::onGone(std::function<void()> gone)
{
    if (!m_gone)
        m_onGone = std::move(gone);
}

void ServerExchange::readBody(std::size_t cap, std::function<void(BodyOutcome)> done)
{
    if (!m_gone)
        m_connection->readBody(cap, std::move(done));
}

void ServerExchange::readBodyPart(std::function<void(BodyPart)> done)
{
    if (!m_gone)
        m_connection->readBodyPart(std::move(done));
}

std::string& ServerExchange::answer()
{
    if (!m_gone)
        return m_connection->answer();
    m_unsent.clear();
    return m_unsent;
}

bool ServerExchange::willKeepAlive() const
{
    return !m_gone && m_connection->willKeepAlive();
}

void ServerExchange::send()
{
    if (!m_gone)
        m_connection->send();
}

void ServerExchange::sendPart(std::function<void(bool)> done)
{
    if (!m_gone)
        m_connection->sendPart(std::move(done));
}

void ServerExchange::finish(bool reusable)
{
    if (!m_gone)
        m_connection->finish(reusable);
}

void ServerExchange::abort()
{
    if (!m_gone)
        m_connection->abort();
}

void ServerExchange::readRaw(std::function<void(std::string_view, bool)> done)
{
    if (!m_gone)
        m_connection->readRaw(std::move(done));
}

} // namespace net
