// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/network_transport.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace client {
namespace {

Response::Outcome outcomeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // how a transfer timeout shows
        return Response::Outcome::TimedOut;
    default:
        return Response::Outcome::Unreachable;
    }
}

} // namespace

/// One request on its way; owns itself until it is answered or cancelled.
class NetworkTransport::Exchange : public QObject
{
public:
    Exchange(NetworkTransport& transport, QNetworkReply* reply, const Request& request, Done done)
        : QObject(&transport)
        , m_transport(transport)
        , m_reply(reply)
        , m_onPart(request.onPart)
        , m_bodyLimit(request.bodyLimit)
        , m_done(std::move(done))
    {
        reply->setParent(this);
        connect(reply, &QNetworkReply::sslErrors, this, &Exchange::judgeErrors);
        connect(reply, &QNetworkReply::encrypted, this, &Exchange::comparePin);
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
        if (m_onPart)
            connect(reply, &QNetworkReply::readyRead, this, &Exchange::passPart);
        else if (m_bodyLimit > 0)
            connect(reply, &QNetworkReply::readyRead, this, &Exchange::takePart);
    }

    void cancel()
    {
        m_done = {};
        m_reply->abort();
    }

private:
    void judgeErrors(const QList<QSslError>& errors)
    {
        const QSslCertificate shown = certificate();
        if (!m_transport.m_pinned.isEmpty()) {
            // A pin replaces the chain; comparePin() decides.
            if (shown.digest(QCryptographicHash::Sha256) == m_transport.m_pinned)
                m_reply->ignoreSslErrors(errors);
            return;
        }
        Certificate facts = Certificate::of(shown);
        for (const QSslError& error : errors)
            facts.faults.append(error.errorString());
        refuse(facts);
    }

    void comparePin()
    {
        if (m_transport.m_pinned.isEmpty() || m_refused || m_transport.m_systemTrusted)
            return; // who is not trusted by the system either is judged by the errors
        Certificate facts = Certificate::of(certificate());
        if (facts.fingerprint == m_transport.m_pinned)
            return;
        facts.differsFromPinned = true;
        refuse(facts);
        m_reply->abort();
    }

    void refuse(const Certificate& facts)
    {
        m_refused = true;
        m_explanation = facts.differsFromPinned
            ? QCoreApplication::translate(
                "client::NetworkTransport",
                "The service shows another certificate than the one that was trusted. Ask who "
                "runs it whether the certificate was replaced before trusting the new one.")
            : QCoreApplication::translate(
                  "client::NetworkTransport",
                  "The certificate of the service is not trusted: %1 Compare its fingerprint and "
                  "trust it for this service, or use a certificate that the system trusts.")
                  .arg(faultsText(facts));
        emit m_transport.certificateRefused(facts);
    }

    [[nodiscard]] QSslCertificate certificate() const
    {
        return m_reply->sslConfiguration().peerCertificate();
    }

    void passPart()
    {
        if (m_done && status() >= 200 && status() < 300)
            m_onPart(m_reply->readAll());
    }

    /// Of a long answer only the beginning is wanted.
    void takePart()
    {
        m_body += m_reply->read(m_bodyLimit + 1 - m_body.size());
        if (m_body.size() <= m_bodyLimit || !m_done)
            return;
        answered();
        m_reply->abort();
    }

    [[nodiscard]] std::optional<TlsFacts> tls() const
    {
        const QSslConfiguration used = m_reply->sslConfiguration();
        if (used.sessionCipher().isNull())
            return std::nullopt;
        TlsFacts facts;
        facts.protocol = used.sessionCipher().protocolString();
        facts.cipher = used.sessionCipher().name();
        facts.certificate = Certificate::of(used.peerCertificate());
        facts.pinned = facts.certificate.fingerprint == m_transport.m_pinned;
        return facts;
    }

    void answered()
    {
        Response response;
        response.tls = tls();
        response.outcome = Response::Outcome::Answered;
        response.status = status();
        response.body = m_bodyLimit > 0 ? m_body.left(m_bodyLimit) : m_reply->readAll();
        response.cut = m_bodyLimit > 0 && m_body.size() > m_bodyLimit;
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            response.headers.append({name.toLower(), value});
        std::exchange(m_done, {})(response);
    }

    [[nodiscard]] int status() const
    {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    void finish()
    {
        deleteLater();
        if (!m_done)
            return;
        const bool broken = m_reply->error() == QNetworkReply::RemoteHostClosedError;
        if (status() > 0 && !broken) {
            if (m_onPart)
                passPart();
            if (m_bodyLimit > 0)
                m_body += m_reply->read(m_bodyLimit + 1 - m_body.size());
            return answered();
        }
        Response response;
        response.status = status();
        if (m_refused || m_reply->error() == QNetworkReply::SslHandshakeFailedError) {
            if (!m_refused && !m_transport.m_pinned.isEmpty()) {
                Certificate facts = Certificate::of(certificate());
                facts.differsFromPinned = true;
                refuse(facts);
            }
            response.outcome = Response::Outcome::CertificateRefused;
            response.explanation = m_refused ? m_explanation : m_reply->errorString();
        } else {
            response.outcome = outcomeOf(m_reply->error());
            response.explanation = m_reply->errorString();
        }
        std::exchange(m_done, {})(response);
    }

    NetworkTransport& m_transport;
    QNetworkReply* m_reply;
    std::function<void(const QByteArray&)> m_onPart;
    qint64 m_bodyLimit;
    QByteArray m_body; ///< what was read of one that is limited
    Done m_done;
    bool m_refused = false;
    QString m_explanation;
};

NetworkTransport::NetworkTransport(const QUrl& address, QByteArray pinned, QObject* parent)
    : QObject(parent)
    , m_address(address)
    , m_pinned(std::move(pinned))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

Ticket NetworkTransport::send(const Request& request, Done done)
{
    QUrl url = QUrl::fromEncoded(m_address.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery)
                                     + request.target,
                                 QUrl::StrictMode);
    QNetworkRequest network(url);
    network.setTransferTimeout(static_cast<int>(request.patience.count()));
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    for (const auto& [name, value] : request.headers)
        network.setRawHeader(name, value);
    QNetworkReply* reply = m_network.sendCustomRequest(network, request.method, request.body);
    auto* exchange = new Exchange(*this, reply, request, std::move(done));
    return Ticket([guarded = QPointer(exchange)] {
        if (guarded)
            guarded->cancel();
    });
}

bool isThisComputer(const QString& host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

QString addressProblem(const QUrl& address)
{
    if (!address.isValid() || address.host().isEmpty())
        return QCoreApplication::translate(
            "client::NetworkTransport",
            "This is not an address. Write a host name, and a port where "
            "it is not 8460: keys.corp.example:8460.");
    if (!address.userInfo().isEmpty())
        return QCoreApplication::translate(
            "client::NetworkTransport",
            "Leave name and password out of the address; they are asked "
            "for when you sign in.");
    if (address.scheme() == "https"_L1)
        return {};
    if (address.scheme() != "http"_L1)
        return QCoreApplication::translate("client::NetworkTransport",
                                           "An address begins with https://, or with http:// for a "
                                           "service on this computer.");
    if (!isThisComputer(address.host()))
        return QCoreApplication::translate(
            "client::NetworkTransport",
            "Without TLS the password could be read on the way. Use "
            "https://; http:// is for a service on this computer only.");
    return {};
}

QUrl addressFromInput(const QString& text)
{
    QString input = text.trimmed();
    if (input.isEmpty())
        return {};
    if (!input.contains("://"_L1)) {
        const QUrl guess(u"http://"_s + input);
        input.prepend(isThisComputer(guess.host()) ? u"http://"_s : u"https://"_s);
    }
    QUrl url(input, QUrl::StrictMode);
    if (url.isValid() && url.port() < 0)
        url.setPort(DefaultPort);
    url.setPath({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

} // namespace client
