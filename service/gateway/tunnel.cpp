// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/tunnel.h"

#include <utility>

namespace gateway {

namespace {

constexpr std::size_t buffer = 16 * 1024;

} // namespace

Tunnel::Tunnel(net::ExchangePtr exchange, UpstreamConnectionPtr upstream,
               std::function<void()> active, std::function<void()> ended)
    : m_exchange(std::move(exchange))
    , m_upstream(std::move(upstream))
    , m_active(std::move(active))
    , m_ended(std::move(ended))
{ }

void Tunnel::start()
{
    m_upstream->setUser(this);
    send();
    fromClient();
}

void Tunnel::fromClient()
{
    if (m_over)
        return;
    m_exchange->readRaw([self = boost::intrusive_ptr(this)](std::string_view bytes, bool ended) {
        if (self->m_over)
            return;
        if (ended)
            return self->end();
        self->m_active();
        if (self->m_upstream->write(bytes))
            self->fromClient();
    });
}

void Tunnel::toClient()
{
    if (m_over || m_sending)
        return;
    const auto bytes = m_upstream->input().bytes();
    if (bytes.empty()) {
        if (m_upstreamEnded)
            end();
        else
            m_upstream->wantInput(buffer);
        return;
    }
    m_exchange->answer().append(bytes);
    m_upstream->input().consume(bytes.size());
    m_bytesToClient += bytes.size();
    send();
}

void Tunnel::send()
{
    m_sending = true;
    m_exchange->sendPart([self = boost::intrusive_ptr(this)](bool ok) {
        if (self->m_over)
            return;
        self->m_sending = false;
        if (!ok)
            return self->end();
        self->m_active();
        self->toClient();
    });
}

void Tunnel::upstreamEnded(bool)
{
    m_upstreamEnded = true;
    toClient(); // what it still said comes first
}

void Tunnel::end()
{
    if (m_over)
        return;
    const boost::intrusive_ptr<Tunnel> self(this);
    m_over = true;
    m_upstream->close();
    m_exchange->finish(false);
    const auto ended = std::exchange(m_ended, nullptr);
    m_active = nullptr;
    ended();
}

void Tunnel::cut()
{
    m_over = true;
    m_upstream->close();
    m_exchange->abort();
    m_active = nullptr;
    m_ended = nullptr;
}

} // namespace gateway
