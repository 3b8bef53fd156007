// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/service_link.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace shell {

ServiceLink::ServiceLink(client::SavedService service, client::SecretStore& secrets,
                         QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_secrets(secrets)
{
    auto network =
        std::make_unique<client::NetworkTransport>(m_service.address, m_service.fingerprint);
    m_network = network.get();
    connect(m_network, &client::NetworkTransport::certificateRefused, this,
            [this](const client::Certificate& certificate) {
                m_refused = certificate;
                emit certificateRefused(certificate);
            });
    m_transport = std::move(network);
    wire();
}

ServiceLink::ServiceLink(client::SavedService service, client::SecretStore& secrets,
                         std::unique_ptr<client::Transport> transport, Door door, QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_secrets(secrets)
    , m_transport(std::move(transport))
    , m_door(std::move(door))
{
    wire();
}

ServiceLink::~ServiceLink() = default;

void ServiceLink::wire()
{
    m_client = std::make_unique<client::Client>(*m_transport);
    m_session = std::make_unique<client::Session>(*m_client, m_secrets, m_service.id);
    m_connection = std::make_unique<client::Connection>(*m_client, m_random);
}

void ServiceLink::setService(const client::SavedService& service)
{
    m_service = service;
    if (m_network)
        m_network->setPinned(service.fingerprint);
}

core::Status ServiceLink::remember(client::SavedServices& services, const core::Clock& clock)
{
    client::SavedService service = m_service;
    service.user = m_session->account().user.name;
    service.lastUsed = core::toDateTime(clock.now());
    service.id = services.put(service);
    setService(service);
    return services.store();
}

std::unique_ptr<client::Transport> ServiceLink::transportTo(const QUrl& address) const
{
    if (!m_network)
        return m_door ? m_door(address) : nullptr;
    const bool sameHost = address.host() == m_service.address.host();
    auto transport = std::make_unique<client::NetworkTransport>(
        address, sameHost ? m_service.fingerprint : QByteArray());
    transport->setSystemTrusted(true);
    return transport;
}

void ServiceLink::ask(const QByteArray& path, QObject* context, client::Transport::Done done)
{
    client::Request request;
    request.method = "GET";
    request.target = "/api/v1" + path;
    request.patience = std::chrono::seconds(10);
    m_transport->send(request,
                      [context = QPointer<QObject>(context),
                       done = std::move(done)](const client::Response& response) {
                          if (context)
                              done(response);
                      });
}

void ServiceLink::probe(QObject* context, client::Then<client::Nothing> done)
{
    // Who has not signed in is told so, in the service's own way.
    ask("/me", context, [done = std::move(done)](const client::Response& response) {
        client::Failure failure = client::Failure::of(response);
        if (failure.kind == client::Failure::Kind::NotSignedIn)
            done(client::Nothing{});
        else
            done(std::move(failure));
    });
}

struct ServiceLink::Examination
{
    std::function<void(const ConnectionReport&)> done;
    ConnectionReport report;
    QElapsedTimer since;

    [[nodiscard]] std::chrono::milliseconds elapsed() const
    {
        return std::chrono::milliseconds(since.elapsed());
    }
};

void ServiceLink::examine(QObject* context, std::function<void(const ConnectionReport&)> done)
{
    auto open = std::make_shared<Examination>();
    open->done = std::move(done);
    m_refused.reset();
    open->since.start();
    ask("/me", context, [this, open, context](const client::Response& first) {
        client::Failure failure = client::Failure::of(first);
        open->report.connecting = open->elapsed();
        open->report.tls = first.tls;
        if (failure.kind != client::Failure::Kind::NotSignedIn) {
            open->report.failure = std::move(failure);
            open->report.refused = m_refused;
            return open->done(open->report);
        }
        ask("/openapi.json", context, [this, open, context](const client::Response& document) {
            const QJsonObject json = QJsonDocument::fromJson(document.body).object();
            open->report.version =
                json[QLatin1StringView("info")][QLatin1StringView("version")].toString();
            open->since.start();
            ask("/me", context, [open](const client::Response&) {
                open->report.latency = open->elapsed();
                open->done(open->report);
            });
        });
    });
}

} // namespace shell
