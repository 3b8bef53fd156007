// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/transport_test.h"

#include "app/client/network_transport.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using client::NetworkTransport;
using client::Request;
using client::Response;

namespace {

const QByteArray hello = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nETag: \"7\"\r\n"
                         "Content-Length: 2\r\n\r\n{}";

/// Answers every request with the same bytes; none: never.
template <typename Server>
struct Peer
{
    Server server;
    QByteArray seen;

    explicit Peer(const QByteArray& answer, const std::function<void(Server&)>& prepare = {})
    {
        if (prepare)
            prepare(server);
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this, answer] {
            while (QTcpSocket* socket = server.nextPendingConnection())
                serve(socket, answer);
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("No socket to listen on.");
    }
    void serve(QTcpSocket* socket, const QByteArray& answer)
    {
        const auto read = [this, socket, answer] {
            seen += socket->readAll();
            if (!seen.contains("\r\n\r\n") || answer.isEmpty())
                return;
            socket->write(answer);
            socket->disconnectFromHost();
        };
        QObject::connect(socket, &QTcpSocket::readyRead, &server, read);
        read();
    }
    [[nodiscard]] QUrl url(const QString& scheme) const
    {
        return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(server.serverPort()));
    }
};

using PlainPeer = Peer<QTcpServer>;
using TlsPeer = Peer<QSslServer>;

Response ask(NetworkTransport& transport, Request request = {})
{
    if (request.method.isEmpty())
        request.method = "GET";
    request.target = "/api/v1/status";
    std::optional<Response> response;
    transport.send(request, [&](const Response& given) { response = given; });
    if (!QTest::qWaitFor([&] { return response.has_value(); }, 10'000))
        qFatal("No completion.");
    return *response;
}

} // namespace

void TransportTest::initTestCase()
{
    for (const QString& name : {u"one"_s, u"two"_s}) {
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                       u"2"_s, u"-subj"_s, u"/CN=latchkey test"_s, u"-keyout"_s,
                       m_folder.filePath(name + u".key"_s), u"-out"_s,
                       m_folder.filePath(name + u".crt"_s)});
        QVERIFY2(openssl.waitForFinished(30'000) && openssl.exitCode() == 0,
                 openssl.readAllStandardError().constData());
    }
}

namespace {

QSslCertificate certificateIn(const QTemporaryDir& folder, const QString& name)
{
    return QSslCertificate::fromPath(folder.filePath(name + u".crt"_s)).value(0);
}

std::function<void(QSslServer&)> withCertificate(const QTemporaryDir& folder, const QString& name)
{
    return [&folder, name](QSslServer& server) {
        QFile file(folder.filePath(name + u".key"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The key is not there.");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificateIn(folder, name));
        configuration.setPrivateKey(QSslKey(&file, QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server.setSslConfiguration(configuration);
    };
}

} // namespace

void TransportTest::carriesARequestAndItsAnswer()
{
    PlainPeer peer(hello);
    NetworkTransport transport(peer.url(u"http"_s), {});
    Request request;
    request.method = "PUT";
    request.body = "{\"a\":1}";
    request.headers = {{"Content-Type", "application/json"}, {"If-Match", "\"6\""}};
    const Response response = ask(transport, request);
    QCOMPARE(response.outcome, Response::Outcome::Answered);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("etag"), "\"7\""_ba);
    QCOMPARE(response.body, "{}"_ba);
    QVERIFY(peer.seen.startsWith("PUT /api/v1/status HTTP/1.1\r\n"));
    QVERIFY(peer.seen.contains("If-Match: \"6\"\r\n"));
    QVERIFY(!peer.seen.contains("Origin:"));
    QVERIFY(!peer.seen.contains("Cookie:"));
}

void TransportTest::tellsAServiceThatIsNotThere()
{
    QUrl nowhere;
    {
        const PlainPeer gone(hello);
        nowhere = gone.url(u"http"_s);
    }
    NetworkTransport transport(nowhere, {});
    const Response response = ask(transport);
    QCOMPARE(response.outcome, Response::Outcome::Unreachable);
    QVERIFY(!response.explanation.isEmpty());
}

void TransportTest::tellsAServiceThatIsTooSlow()
{
    PlainPeer peer({});
    NetworkTransport transport(peer.url(u"http"_s), {});
    Request request;
    request.patience = std::chrono::milliseconds{50};
    QCOMPARE(ask(transport, request).outcome, Response::Outcome::TimedOut);
}

void TransportTest::tellsAnAnswerThatBreaksOff()
{
    PlainPeer peer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
    NetworkTransport transport(peer.url(u"http"_s), {});
    QCOMPARE(ask(transport).outcome, Response::Outcome::Unreachable);
}

void TransportTest::doesNotFollowRedirects()
{
    PlainPeer elsewhere(hello);
    PlainPeer peer("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url(u"http"_s).toEncoded()
                   + "/\r\nContent-Length: 0\r\n\r\n");
    NetworkTransport transport(peer.url(u"http"_s), {});
    QCOMPARE(ask(transport).status, 302);
    QVERIFY(elsewhere.seen.isEmpty());
}

void TransportTest::passesLongAnswersInParts()
{
    const QByteArray row(64 * 1024, 'x');
    PlainPeer peer("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(row.size() * 4)
                   + "\r\n\r\n" + row + row + row + row);
    NetworkTransport transport(peer.url(u"http"_s), {});
    QByteArray whole;
    Request request;
    request.onPart = [&](const QByteArray& part) { whole += part; };
    const Response response = ask(transport, request);
    QCOMPARE(response.outcome, Response::Outcome::Answered);
    QVERIFY(response.body.isEmpty());
    QCOMPARE(whole.size(), row.size() * 4);
}

void TransportTest::aCancelledRequestIsNotAnswered()
{
    PlainPeer peer(hello);
    NetworkTransport transport(peer.url(u"http"_s), {});
    bool called = false;
    Request request;
    request.method = "GET";
    request.target = "/";
    client::Ticket ticket = transport.send(request, [&](const Response&) { called = true; });
    ticket.cancel();
    QCOMPARE(ask(transport).outcome, Response::Outcome::Answered);
    QVERIFY(!called);
}

void TransportTest::showsACertificateThatTheSystemDoesNotTrust()
{
    TlsPeer peer(hello, withCertificate(m_folder, u"one"_s));
    NetworkTransport transport(peer.url(u"https"_s), {});
    QSignalSpy refused(&transport, &NetworkTransport::certificateRefused);
    const Response response = ask(transport);
    QCOMPARE(response.outcome, Response::Outcome::CertificateRefused);
    QVERIFY(!response.explanation.isEmpty());
    QVERIFY(!refused.isEmpty());
    const auto shown = refused.front().front().value<client::Certificate>();
    QCOMPARE(shown.fingerprint,
             certificateIn(m_folder, u"one"_s).digest(QCryptographicHash::Sha256));
    QCOMPARE(shown.subject, u"latchkey test"_s);
    QVERIFY(!shown.faults.isEmpty());
    QVERIFY(!shown.differsFromPinned);
    QVERIFY(!peer.seen.contains("GET")); // nothing was sent to it
}

void TransportTest::acceptsThePinnedCertificate()
{
    TlsPeer peer(hello, withCertificate(m_folder, u"one"_s));
    NetworkTransport transport(
        peer.url(u"https"_s), certificateIn(m_folder, u"one"_s).digest(QCryptographicHash::Sha256));
    QCOMPARE(ask(transport).outcome, Response::Outcome::Answered);
}

void TransportTest::refusesAnotherThanThePinnedCertificate()
{
    TlsPeer peer(hello, withCertificate(m_folder, u"two"_s));
    NetworkTransport transport(
        peer.url(u"https"_s), certificateIn(m_folder, u"one"_s).digest(QCryptographicHash::Sha256));
    QSignalSpy refused(&transport, &NetworkTransport::certificateRefused);
    const Response response = ask(transport);
    QCOMPARE(response.outcome, Response::Outcome::CertificateRefused);
    QVERIFY(!refused.isEmpty());
    QVERIFY(refused.front().front().value<client::Certificate>().differsFromPinned);
    QVERIFY(!peer.seen.contains("GET"));
}

void TransportTest::anotherDoorMayHaveACertificateThatTheSystemTrusts()
{
    // The pinned one is enough there too ...
    TlsPeer peer(hello, withCertificate(m_folder, u"one"_s));
    const QByteArray pin = certificateIn(m_folder, u"one"_s).digest(QCryptographicHash::Sha256);
    NetworkTransport pinned(peer.url(u"https"_s), pin);
    pinned.setSystemTrusted(true);
    QCOMPARE(ask(pinned).outcome, Response::Outcome::Answered);
    // ... and one that neither was pinned nor is trusted is as good as none.
    TlsPeer other(hello, withCertificate(m_folder, u"two"_s));
    NetworkTransport refusing(other.url(u"https"_s), pin);
    refusing.setSystemTrusted(true);
    QCOMPARE(ask(refusing).outcome, Response::Outcome::CertificateRefused);
    QVERIFY(!other.seen.contains("GET"));
    // One that is trusted, here because the test says so, needs no pin.
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(certificateIn(m_folder, u"two"_s));
    trusting.setPeerVerifyMode(QSslSocket::VerifyNone); // its name is not the address
    QSslConfiguration::setDefaultConfiguration(trusting);
    TlsPeer third(hello, withCertificate(m_folder, u"two"_s));
    NetworkTransport strict(third.url(u"https"_s), pin);
    const Response::Outcome withoutLeave = ask(strict).outcome;
    NetworkTransport lenient(third.url(u"https"_s), pin);
    lenient.setSystemTrusted(true);
    const Response::Outcome withLeave = ask(lenient).outcome;
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(withoutLeave, Response::Outcome::CertificateRefused);
    QCOMPARE(withLeave, Response::Outcome::Answered);
}

void TransportTest::takesNoMoreOfABodyThanIsWanted_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("as long as the limit") << qsizetype{1000} << "200 OK"_ba;
    QTest::newRow("a byte more") << qsizetype{1001} << "200 OK"_ba;
    QTest::newRow("far more") << qsizetype{4'000'000} << "200 OK"_ba;
    QTest::newRow("far more of a refusal") << qsizetype{4'000'000} << "403 Forbidden"_ba;
}

void TransportTest::takesNoMoreOfABodyThanIsWanted()
{
    QFETCH(const qsizetype, size);
    QFETCH(const QByteArray, status);
    PlainPeer peer("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(size)
                   + "\r\n\r\n" + QByteArray(size, 'x'));
    NetworkTransport transport(peer.url(u"http"_s), {});
    Request request;
    request.bodyLimit = 1000;
    const Response response = ask(transport, request);
    QCOMPARE(response.outcome, Response::Outcome::Answered);
    QCOMPARE(response.status, status.left(3).toInt());
    QCOMPARE(response.header("content-length"), QByteArray::number(size));
    QCOMPARE(response.body, QByteArray(1000, 'x'));
    QCOMPARE(response.cut, size > 1000);
}
