// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/certificate.h"
#include "app/client/transport.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace client {

/// Requests over HTTPS, or HTTP to a loopback address, with QtNetwork. Redirects are not followed:
/// they could carry the session elsewhere.
class NetworkTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    /// \a address is scheme, host and port. \a pinned is the SHA-256 of the certificate that was
    /// accepted for this service: then it must be that one, whoever signed it. Empty: the system
    /// must trust the certificate.
    NetworkTransport(const QUrl& address, QByteArray pinned, QObject* parent = nullptr);

    /// A certificate that the system trusts will do besides the pinned one: for another door of the
    /// same service, which may have a certificate of its own.
    void setSystemTrusted(bool trusted) { m_systemTrusted = trusted; }

    Ticket send(const Request& request, Done done) override;

    [[nodiscard]] const QUrl& address() const { return m_address; }
    void setPinned(const QByteArray& fingerprint) { m_pinned = fingerprint; }

signals:
    /// The service showed a certificate that is neither trusted by the system nor pinned.
    void certificateRefused(const client::Certificate& certificate);

private:
    class Exchange;

    QNetworkAccessManager m_network;
    QUrl m_address;
    QByteArray m_pinned;
    bool m_systemTrusted = false;
};

/// Where an administration API listens unless somebody chose another port.
inline constexpr int DefaultPort = 8460;

/// Whether \a host is a name or an address of the loopback: what is sent there leaves no machine.
[[nodiscard]] bool isThisComputer(const QString& host);
/// What is wrong with an address for the console to talk to, as a sentence; empty: nothing. Plain
/// HTTP is for loopback only, because passwords cross.
[[nodiscard]] QString addressProblem(const QUrl& address);
/// What was typed, with scheme and port filled in: "keys.corp.example" is https and port 8460.
[[nodiscard]] QUrl addressFromInput(const QString& text);

} // namespace client
