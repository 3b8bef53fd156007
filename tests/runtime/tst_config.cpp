// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/config.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestConfig : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFileGivesTheDocumentedDefaults();
    void everyKeyOfTheContractIsRead();
    void aMistakeIsReportedWithItsLine_data();
    void aMistakeIsReportedWithItsLine();
    void allMistakesAreReportedAtOnce();
    void aReachableListenerNeedsTlsOrAnExplicitInsecure_data();
    void aReachableListenerNeedsTlsOrAnExplicitInsecure();
    void theCommonCertificateServesListenersWithoutTheirOwn();
    void theAddOnsSecureModePropertyIsTaken();
    void aMissingFileIsAProblemNotADefault();
    void theCommandLinesDataDirWins();
};

void TestConfig::anEmptyFileGivesTheDocumentedDefaults()
{
    const auto result = runtime::parseConfig({});
    QVERIFY(result.problems.isEmpty());
    const runtime::Config& config = result.config;
    QCOMPARE(config.gateway.value(0).address, u"127.0.0.1:8462"_s);
    QCOMPARE(config.authz.value(0).address, u"127.0.0.1:8461"_s);
    QCOMPARE(config.admin.value(0).address, u"127.0.0.1:8460"_s);
    QCOMPARE(config.driver, runtime::DatabaseDriver::Sqlite);
    QCOMPARE(config.keys, runtime::KeySource::File);
    QCOMPARE(config.workers, 0U);
    QVERIFY(!config.secureMode.has_value());
    QVERIFY(!config.dataDir.isEmpty());
}

void TestConfig::everyKeyOfTheContractIsRead()
{
    const auto result = runtime::parseConfig(R"(
[data]
dir = "/srv/latchkey"
[database]
driver = "postgresql"
uri = "postgresql://latchkey@localhost/latchkey"
[listen]
gateway = ["127.0.0.1:0", { address = "192.0.2.1:443", certificate = "own.pem", key = "own.key" }]
authz = ["[::1]:8461"]
admin = "127.0.0.1:9000"
admin_hosts = ["Admin.Example"]
[keys]
provider = "systemd-credential"
[token]
secure_mode = true
[workers]
threads = 3
[node]
number = 7
[limits]
connections = 500
connections_per_address = 50
body_bytes = 65536
spool_mebibytes = 4
)");
    for (const auto& problem : result.problems)
        qWarning() << problem.line << problem.message;
    QVERIFY(result.problems.isEmpty());
    const runtime::Config& config = result.config;
    QCOMPARE(config.dataDir, u"/srv/latchkey"_s);
    QCOMPARE(config.driver, runtime::DatabaseDriver::Postgresql);
    QCOMPARE(config.databaseUri, u"postgresql://latchkey@localhost/latchkey"_s);
    QCOMPARE(config.gateway.size(), 2);
    QVERIFY(!config.gateway[0].tls);
    QVERIFY(config.gateway[1].tls);
    QCOMPARE(config.gateway[1].certificate, u"own.pem"_s);
    QCOMPARE(config.authz[0].address, u"[::1]:8461"_s);
    QCOMPARE(config.admin[0].address, u"127.0.0.1:9000"_s);
    QCOMPARE(config.adminHosts, QStringList{u"admin.example"_s});
    QCOMPARE(config.keys, runtime::KeySource::SystemdCredential);
    QCOMPARE(config.secureMode, std::optional(true));
    QCOMPARE(config.workers, 3U);
    QCOMPARE(config.node, 7U);
    QCOMPARE(config.connections, 500U);
    QCOMPARE(config.connectionsPerAddress, 50U);
    QCOMPARE(config.bodyBytesForLimits, 65536U);
    QCOMPARE(config.spoolMebibytes, 4U);
}

void TestConfig::aMistakeIsReportedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("not TOML") << QByteArray("[data]\ndir = \n") << 2 << u"not TOML"_s;
    QTest::newRow("unknown key") << QByteArray("[data]\n\ndri = \"x\"\n") << 3 << u"data.dri"_s;
    QTest::newRow("unknown section") << QByteArray("[date]\ndir = \"x\"\n") << 1 << u"date"_s;
    QTest::newRow("wrong type") << QByteArray("[data]\ndir = 5\n") << 2
                                << u"data.dir must be a text"_s;
    QTest::newRow("wrong choice") << QByteArray("[database]\ndriver = \"mysql\"\n") << 2
                                  << u"\"sqlite\", \"postgresql\""_s;
    QTest::newRow("number too large")
        << QByteArray("[workers]\nthreads = 64\n") << 2 << u"0 to 63"_s;
    QTest::newRow("number negative")
        << QByteArray("[workers]\nthreads = -1\n") << 2 << u"0 to 63"_s;
    QTest::newRow("boolean as text")
        << QByteArray("[token]\nsecure_mode = \"true\"\n") << 2 << u"true or false"_s;
    QTest::newRow("no port") << QByteArray("[listen]\nadmin = [\"127.0.0.1\"]\n") << 2
                             << u"not an address and port"_s;
    QTest::newRow("short address")
        << QByteArray("[listen]\nadmin = [\"127.1:80\"]\n") << 2 << u"not an address and port"_s;
    QTest::newRow("port out of range") << QByteArray("[listen]\nadmin = [\"127.0.0.1:65536\"]\n")
                                       << 2 << u"not an address and port"_s;
    QTest::newRow("padded port") << QByteArray("[listen]\nadmin = [\"127.0.0.1:080\"]\n") << 2
                                 << u"not an address and port"_s;
    QTest::newRow("IPv6 without brackets")
        << QByteArray("[listen]\nadmin = [\"::1:80\"]\n") << 2 << u"not an address and port"_s;
    QTest::newRow("section as value") << QByteArray("data = 1\n") << 1 << u"[data]"_s;
}

void TestConfig::aMistakeIsReportedWithItsLine()
{
    QFETCH(QByteArray, toml);
    const auto result = runtime::parseConfig(toml);
    QCOMPARE(result.problems.size(), 1);
    QTEST(result.problems[0].line, "line");
    QFETCH(QString, part);
    QVERIFY2(result.problems[0].message.contains(part), qPrintable(result.problems[0].message));
}

void TestConfig::allMistakesAreReportedAtOnce()
{
    const auto result = runtime::parseConfig(
        "[data]\ndir = 5\nx = 1\n[workers]\nthreads = 99\n[database]\ndriver = 1\n");
    QCOMPARE(result.problems.size(), 4);
    QCOMPARE(result.problems[0].line, 2);
    QCOMPARE(result.problems[1].line, 3);
    QCOMPARE(result.problems[2].line, 5);
    QCOMPARE(result.problems[3].line, 7);
}

void TestConfig::aReachableListenerNeedsTlsOrAnExplicitInsecure_data()
{
    QTest::addColumn<QByteArray>("listen");
    QTest::addColumn<bool>("refused");
    QTest::newRow("loopback") << QByteArray(R"("127.0.0.1:80")") << false;
    QTest::newRow("loopback of the whole network") << QByteArray(R"("127.3.4.5:80")") << false;
    QTest::newRow("IPv6 loopback") << QByteArray(R"("[::1]:80")") << false;
    QTest::newRow("any") << QByteArray(R"("0.0.0.0:80")") << true;
    QTest::newRow("any IPv6") << QByteArray(R"("[::]:80")") << true;
    QTest::newRow("private network") << QByteArray(R"("10.0.0.1:80")") << true;
    QTest::newRow("insecure written")
        << QByteArray(R"({ address = "10.0.0.1:80", insecure = true })") << false;
    QTest::newRow("own certificate")
        << QByteArray(R"({ address = "10.0.0.1:80", certificate = "c", key = "k" })") << false;
}

void TestConfig::aReachableListenerNeedsTlsOrAnExplicitInsecure()
{
    QFETCH(QByteArray, listen);
    const auto result = runtime::parseConfig("[listen]\ngateway = [" + listen + "]\n");
    QTEST(!result.problems.isEmpty(), "refused");
}

void TestConfig::theCommonCertificateServesListenersWithoutTheirOwn()
{
    const auto result = runtime::parseConfig(R"(
[tls]
certificate = "common.pem"
key = "common.key"
[listen]
gateway = ["0.0.0.0:443", { address = "10.0.0.1:443", certificate = "own.pem", key = "own.key" }, "127.0.0.1:80",
           { address = "127.0.0.1:443", tls = true }]
)");
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.config.gateway[0].certificate, u"common.pem"_s);
    QCOMPARE(result.config.gateway[1].certificate, u"own.pem"_s);
    QVERIFY(!result.config.gateway[2].tls);
    QVERIFY(result.config.gateway[3].tls);
    QCOMPARE(result.config.gateway[3].key, u"common.key"_s);
}

void TestConfig::theAddOnsSecureModePropertyIsTaken()
{
    // EX-45
    const auto result = runtime::parseConfig("extender.token.secure.mode = true\n");
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.config.secureMode, std::optional(true));
}

void TestConfig::aMissingFileIsAProblemNotADefault()
{
    const auto result = runtime::loadConfig(u"/nonexistent/latchkeyd.toml"_s, {});
    QCOMPARE(result.problems.size(), 1);
    QVERIFY(result.problems[0].message.contains(u"cannot be read"_s));
}

void TestConfig::theCommandLinesDataDirWins()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"c.toml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[data]\ndir = \"/from/file\"\n");
    file.close();
    QCOMPARE(runtime::loadConfig(path, {}).config.dataDir, u"/from/file"_s);
    const auto chosen = runtime::loadConfig(path, dir.path());
    QCOMPARE(chosen.config.dataDir, dir.path());
    QCOMPARE(chosen.config.keyFile, dir.path() + u"/master.key"_s);
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
