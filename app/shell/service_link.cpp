// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/service_link.h"

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
            &ServiceLink::certificateRefused);
    m_transport = std::move(network);
    wire();
}

ServiceLink::ServiceLink(client::SavedService service, client::SecretStore& secrets,
                         std::unique_ptr<client::Transport> transport, QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_secrets(secrets)
    , m_transport(std::move(transport))
{
    wire();
}

ServiceLink::~ServiceLink() = default;

void ServiceLink::wire()
{
    m_client = std::make_unique<client::Client>(*m_transport);
    m_session = std::make_unique<client::Session>(*m_client, m_secrets, m_service.id);
    m_connection = std::make_unique<client::Connection>(*m_client);
}

void ServiceLink::setService(const client::SavedService& service)
{
    m_service = service;
    if (m_network)
        m_network->setPinned(service.fingerprint);
}

void ServiceLink::probe(QObject* context, std::function<void(const client::Response&)> done)
{
    client::Request request;
    request.method = "GET";
    request.target = "/health/live";
    request.patience = std::chrono::seconds(10);
    m_transport->send(
        request,
        [context = QPointer<QObject>(context), done = std::move(done)](const auto& response) {
            if (context)
                done(response);
        });
}

} // namespace shell
