// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/connection.h"
#include "app/client/network_transport.h"
#include "app/client/saved_services.h"
#include "app/client/session.h"
#include "common/core/clock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace shell {

/// What a look at a service tells, without signing in.
struct ConnectionReport
{
    std::optional<client::Failure> failure; ///< then the rest is not known
    std::optional<client::Certificate> refused; ///< that the failure is about
    std::chrono::milliseconds connecting{0}; ///< until the first answer
    std::chrono::milliseconds latency{0}; ///< of a further one
    QString version; ///< empty: it does not tell
    std::optional<client::TlsFacts> tls; ///< absent: plain HTTP
};

/// All that it takes to work with one service: transport, client, session, and whether it answers.
class ServiceLink : public QObject
{
    Q_OBJECT
public:
    ServiceLink(client::SavedService service, client::SecretStore& secrets,
                QObject* parent = nullptr);
    using Door = std::function<std::unique_ptr<client::Transport>(const QUrl&)>;
    /// Over another transport, for tests and pictures; \a door is transportTo() then.
    ServiceLink(client::SavedService service, client::SecretStore& secrets,
                std::unique_ptr<client::Transport> transport, Door door = {},
                QObject* parent = nullptr);
    ~ServiceLink() override;

    [[nodiscard]] const client::SavedService& service() const { return m_service; }
    void setService(const client::SavedService& service);
    /// Puts the service on the list of known ones, with who is signed in and \a clock's time; the
    /// error says why it could not be stored.
    [[nodiscard]] core::Status remember(client::SavedServices& services, const core::Clock& clock);
    [[nodiscard]] client::Client& client() { return *m_client; }
    [[nodiscard]] client::Session& session() { return *m_session; }
    [[nodiscard]] client::Connection& connection() { return *m_connection; }

    /// To another door of this service, such as its gateway. Where that is on the same host, the
    /// certificate that was pinned will do there besides those that the system trusts. Null: over
    /// this link nothing else can be reached.
    [[nodiscard]] std::unique_ptr<client::Transport> transportTo(const QUrl& address) const;

    /// Whether the administration API of a Latchkey service answers there, and with a certificate
    /// that is trusted: otherwise certificateRefused(). Nobody should type a password for another.
    void probe(QObject* context, client::Then<client::Nothing> done);
    /// How the service answers: how fast, in which version, how protected. Once at a time.
    void examine(QObject* context, std::function<void(const ConnectionReport&)> done);
    /// The certificate that was refused last.
    [[nodiscard]] const std::optional<client::Certificate>& refusedCertificate() const
    {
        return m_refused;
    }

signals:
    void certificateRefused(const client::Certificate& certificate);

private:
    struct Examination;

    void wire();
    void ask(const QByteArray& path, QObject* context, client::Transport::Done done);

    client::SavedService m_service;
    client::SecretStore& m_secrets;
    core::SystemRandom m_random;
    std::unique_ptr<client::Transport> m_transport;
    std::optional<client::Certificate> m_refused;
    client::NetworkTransport* m_network = nullptr; ///< the same, when it is one
    Door m_door;
    std::unique_ptr<client::Client> m_client;
    std::unique_ptr<client::Session> m_session;
    std::unique_ptr<client::Connection> m_connection;
};

/// How whoever connects gets to a service.
using MakeLink = std::function<std::unique_ptr<ServiceLink>(const client::SavedService&)>;

} // namespace shell
