// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_tls.h"

#include "tests/net/certificates.h"
#include "tests/net/test_server.h"

#include <QTest>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <fstream>

using net::ExchangePtr;

namespace {

/// A blocking TLS client that trusts the test's authority.
class TlsConnection
{
public:
    TlsConnection(const test::Server& server, const test::Certificates& certificates,
                  int highestVersion = TLS1_3_VERSION)
        : m_client(server.connect())
    {
        net::TlsClientOptions options;
        options.caFile = certificates.authority();
        options.verify = false;
        m_tls = net::TlsClient::create(options).value();
        m_ssl = m_tls->newConnection("a.test");
        SSL_set_security_level(m_ssl.get(), 0);
        SSL_set_min_proto_version(m_ssl.get(), TLS1_VERSION);
        SSL_set_max_proto_version(m_ssl.get(), highestVersion);
        SSL_set_fd(m_ssl.get(), m_client.descriptor());
        m_connected = SSL_connect(m_ssl.get()) == 1;
    }
    [[nodiscard]] bool connected() const { return m_connected; }
    [[nodiscard]] bool isFor(const std::string& name) const
    {
        X509* certificate = SSL_get0_peer_certificate(m_ssl.get());
        return certificate
            && X509_check_host(certificate, name.data(), name.size(), 0, nullptr) == 1;
    }
    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const int part = SSL_write(m_ssl.get(), bytes.data(), static_cast<int>(bytes.size()));
            if (part <= 0)
                return;
            bytes.remove_prefix(static_cast<std::size_t>(part));
        }
    }
    std::string read(std::size_t count)
    {
        std::string bytes(count, '\0');
        std::size_t got = 0;
        while (got < count) {
            const int part = SSL_read(m_ssl.get(), bytes.data() + got, int(count - got));
            if (part <= 0)
                break;
            got += static_cast<std::size_t>(part);
        }
        bytes.resize(got);
        return bytes;
    }
    std::string readUntil(std::string_view end)
    {
        std::string bytes;
        while (!bytes.ends_with(end)) {
            const auto byte = read(1);
            if (byte.empty())
                break;
            bytes += byte;
        }
        return bytes;
    }
    SSL* ssl() { return m_ssl.get(); }
    test::Client& client() { return m_client; }

private:
    test::Client m_client;
    std::unique_ptr<net::TlsClient> m_tls;
    net::SslPtr m_ssl;
    bool m_connected = false;
};

constexpr std::string_view simple = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n";

void ok(const ExchangePtr& exchange)
{
    test::answer(exchange, 200, exchange->isTls() ? "tls" : "plain");
}

void write(const std::string& path, const std::string& content)
{
    std::ofstream(path) << content;
}

} // namespace

void TlsTest::requestsAreServedOverTls()
{
    const test::Certificates certificates;
    test::Server server(ok, test::Server::quick(),
                        net::TlsServer::load(certificates.server("a.test")).value());
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        TlsConnection tls(server, certificates, version);
        QVERIFY(tls.connected());
        QCOMPARE(SSL_version(tls.ssl()), version);
        QVERIFY(tls.isFor("a.test"));
        for (int i = 0; i < 3; ++i) {
            tls.write(simple);
            QVERIFY(tls.readUntil("tls").starts_with("HTTP/1.1 200 "));
        }
        tls.write(std::string(simple) + std::string(simple)); // one record, two requests
        QVERIFY(!tls.readUntil("tls").empty());
        QVERIFY(tls.readUntil("tls").ends_with("tls"));
        const unsigned char* protocol = nullptr;
        unsigned length = 0;
        SSL_get0_alpn_selected(tls.ssl(), &protocol, &length);
        QCOMPARE(std::string_view(reinterpret_cast<const char*>(protocol), length),
                 std::string_view("http/1.1"));
    }
}

void TlsTest::largeBodiesCrossIntact()
{
    const test::Certificates certificates;
    test::Server server(
        [](const ExchangePtr& exchange) {
            exchange->readBody(2'000'000, [exchange](const net::Exchange::BodyOutcome& outcome) {
                test::answer(exchange, 200, outcome.body);
            });
        },
        test::Server::quick(), net::TlsServer::load(certificates.server("a.test")).value());
    TlsConnection tls(server, certificates);
    std::string body;
    for (int i = 0; i < 1'000'000; ++i)
        body += static_cast<char>('a' + i % 23);
    tls.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
    tls.write(body);
    QVERIFY(tls.readUntil("\r\n\r\n").starts_with("HTTP/1.1 200 "));
    QVERIFY(tls.read(body.size()) == body);
}

void TlsTest::oldProtocolsAndPlainHttpAreNotSpoken()
{
    const test::Certificates certificates;
    test::Signal handled;
    test::Server server([&](const ExchangePtr&) { handled.raise(); }, test::Server::quick(),
                        net::TlsServer::load(certificates.server("a.test")).value());
    QVERIFY(!TlsConnection(server, certificates, TLS1_1_VERSION).connected());
    auto plain = server.connect();
    plain.send(simple);
    QVERIFY(plain.readToEnd().find("HTTP/") == std::string::npos);
    QCOMPARE(handled.count(), 0);
    QVERIFY(test::eventually([&] { return server.workers().openConnections() == 0; }));
}

void TlsTest::reloadPresentsTheNewCertificateToNewConnections()
{
    const test::Certificates certificates;
    const auto files = certificates.server("old.test");
    const auto server = net::TlsServer::load(files).value();
    test::Server served(ok, test::Server::quick(), server);
    TlsConnection before(served, certificates);
    QVERIFY(before.isFor("old.test"));

    certificates.replace(files, "new.test");
    QVERIFY(server->reload().hasValue());
    TlsConnection after(served, certificates);
    QVERIFY(after.isFor("new.test"));
    before.write(simple); // and the old connection goes on
    QVERIFY(before.readUntil("tls").ends_with("tls"));
}

void TlsTest::aFailedReloadKeepsWhatWorks()
{
    const test::Certificates certificates;
    const auto files = certificates.server("old.test");
    const auto server = net::TlsServer::load(files).value();
    test::Server served(ok, test::Server::quick(), server);
    write(files.certificate, "no certificate");
    const auto status = server->reload();
    QVERIFY(!status);
    QVERIFY(status.error().message.contains(QString::fromStdString(files.certificate)));
    QVERIFY(TlsConnection(served, certificates).isFor("old.test"));
}

void TlsTest::unusableFilesAreClearErrors_data()
{
    QTest::addColumn<QString>("damage");
    for (const auto* damage : {"no certificate", "no key", "empty", "another key", "garbage key"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TlsTest::unusableFilesAreClearErrors()
{
    QFETCH(QString, damage);
    const test::Certificates certificates;
    auto files = certificates.server("a.test");
    auto blamed = files.key;
    if (damage == u"no certificate")
        blamed = files.certificate += ".missing";
    else if (damage == u"no key")
        blamed = files.key += ".missing";
    else if (damage == u"empty")
        write(blamed = files.certificate, {});
    else if (damage == u"another key")
        blamed = files.key = certificates.server("b.test").key;
    else
        write(files.key, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    const auto server = net::TlsServer::load(files);
    QVERIFY(!server);
    QVERIFY2(server.error().message.contains(QString::fromStdString(blamed)),
             qPrintable(server.error().message));
}

void TlsTest::aTruncatedConnectionIsNotAnOrderlyEnd()
{
    const test::Certificates certificates;
    test::Signal failed;
    test::Server server(
        [&](const ExchangePtr& exchange) {
            exchange->readBodyPart([&, exchange](const net::Exchange::BodyPart& part) {
                if (part.failed)
                    failed.raise();
            });
        },
        test::Server::quick(), net::TlsServer::load(certificates.server("a.test")).value());
    TlsConnection tls(server, certificates);
    tls.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n");
    tls.client().halfClose(); // without close_notify
    QVERIFY(failed.reaches(1));
}
