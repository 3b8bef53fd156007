// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/connection_test.h"

#include "app/client/connection.h"
#include "app/client/network_transport.h"
#include "app/client/saved_services.h"
#include "app/client/session.h"
#include "tests/app/fake_transport.h"
#include "tests/app/memory_store.h"
#include "tests/app/samples.h"
#include "tests/support/scripted_random.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using client::Connection;
using client::Session;
using test::answer;
using test::FakeTransport;

namespace {

constexpr Connection::Pauses noPauses{std::chrono::milliseconds{1}, std::chrono::milliseconds{1},
                                      std::chrono::milliseconds{2}};

client::SavedService service(const QString& name, const QString& address)
{
    client::SavedService made;
    made.name = name;
    made.address = QUrl(address);
    made.user = u"ann"_s;
    made.environment = client::SavedService::Environment::Production;
    made.fingerprint = QByteArray(32, 'x');
    return made;
}

} // namespace

void ConnectionTest::tellsWhenTheServiceGoesAndComesBack()
{
    FakeTransport transport;
    transport.on("GET /status", answer(200, test::status()));
    client::Client client(transport);
    core::SystemRandom random;
    Connection connection(client, random, noPauses);
    connection.start();
    QTRY_COMPARE(connection.state(), Connection::State::Connected);
    QCOMPARE(connection.status().version, u"1.0.0"_s);

    transport.setAway(true);
    QTRY_COMPARE(connection.state(), Connection::State::Away);
    QVERIFY(connection.failure().message.contains(u"Connection refused"_s));
    QVERIFY(connection.lastContact().isValid());

    transport.setAway(false);
    QTRY_COMPARE(connection.state(), Connection::State::Connected);
}

void ConnectionTest::attemptsSpreadAroundTheirPause_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("wanted");
    QTest::newRow("a fifth sooner") << 0 << 80'000;
    QTest::newRow("a fifth later") << 255 << 120'000;
}

void ConnectionTest::attemptsSpreadAroundTheirPause()
{
    QFETCH(const int, byte);
    QFETCH(const int, wanted);
    using std::chrono::milliseconds;
    FakeTransport transport;
    transport.setAway(true);
    client::Client client(transport);
    test::ScriptedRandom random({static_cast<std::uint8_t>(byte)});
    Connection connection(client, random,
                          {std::chrono::hours{1}, milliseconds{100'000}, std::chrono::hours{1}});
    connection.start();
    QTRY_COMPARE(connection.state(), Connection::State::Away);
    const auto wait = connection.untilRetry();
    QVERIFY(wait <= milliseconds{wanted + wanted / 20}); // as a coarse timer keeps it
    QVERIFY(wait > milliseconds{wanted - 10'000});
}

void ConnectionTest::tellsThatSomebodyChangedSomething()
{
    FakeTransport transport;
    int revision = 7;
    transport.on("GET /status",
                 [&](const client::Request&) { return answer(200, test::status(revision)); });
    client::Client client(transport);
    core::SystemRandom random;
    Connection connection(client, random, noPauses);
    QSignalSpy changed(&connection, &Connection::revisionChanged);
    QSignalSpy read(&connection, &Connection::statusRead);
    connection.start();
    QTRY_VERIFY(read.size() >= 2);
    QCOMPARE(changed.size(), 0);
    revision = 8;
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toLongLong(), 8);
}

void ConnectionTest::remembersASessionOnlyWhenAsked()
{
    FakeTransport transport;
    transport.on("POST /session", answer(200, test::sessionAnswer(u"ann"_s)));
    transport.on("DELETE /session", answer(204, {}));
    client::Client client(transport);
    test::MemoryStore secrets;
    Session session(client, secrets, u"one"_s);
    const auto ignore = [](const client::Result<api::Account>&) {};
    session.signIn({u"ann"_s, core::Secret("pw")}, false, this, ignore);
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QVERIFY(secrets.secrets.isEmpty());

    session.signIn({u"ann"_s, core::Secret("pw")}, true, this, ignore);
    QTRY_VERIFY(session.isRemembered());
    QCOMPARE(secrets.secrets[u"one"_s].reveal(), std::string_view("session-of-ann"));

    session.signOut();
    QVERIFY(secrets.secrets.isEmpty());
    QVERIFY(!client.hasSession());
    QTRY_COMPARE(transport.count("DELETE /session"), 1);
}

void ConnectionTest::saysSoWhenTheKeychainIsLocked()
{
    FakeTransport transport;
    transport.on("POST /session", answer(200, test::sessionAnswer(u"ann"_s)));
    client::Client client(transport);
    test::MemoryStore secrets;
    secrets.state = {client::SecretStore::State::Kind::Locked, u"Locked."_s, u"Unlock it."_s};
    Session session(client, secrets, u"one"_s);
    QSignalSpy told(&session, &Session::notRemembered);
    session.signIn({u"ann"_s, core::Secret("pw")}, true, this,
                   [](const client::Result<api::Account>&) {});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(session.state(), Session::State::SignedIn);
    QVERIFY(!session.isRemembered());

    std::optional<Session::Restored> how;
    session.restore(this, [&](Session::Restored restored, const QString& why) {
        how = restored;
        QCOMPARE(why, u"Locked. Unlock it."_s);
    });
    QTRY_VERIFY(how);
    QCOMPARE(*how, Session::Restored::NoKeychain);
}

void ConnectionTest::goesOnWithARememberedSession()
{
    FakeTransport transport;
    transport.on("GET /me", answer(200, test::account(u"ann"_s, false)));
    client::Client client(transport);
    test::MemoryStore secrets;
    secrets.secrets.insert(u"one"_s, core::Secret("kept"));
    Session session(client, secrets, u"one"_s);
    std::optional<Session::Restored> how;
    const auto note = [&](Session::Restored restored, const QString&) { how = restored; };
    session.restore(this, note);
    QTRY_VERIFY(how);
    QCOMPARE(*how, Session::Restored::Yes);
    QVERIFY(!session.account().isAdministrator());
    QCOMPARE(FakeTransport::header(transport.last("GET /me"), "Authorization"), "Bearer kept"_ba);

    Session other(client, secrets, u"two"_s);
    how.reset();
    other.restore(this, note);
    QTRY_VERIFY(how);
    QCOMPARE(*how, Session::Restored::NothingKept);
}

void ConnectionTest::keepsARememberedSessionWhileTheServiceIsAway()
{
    FakeTransport transport;
    transport.setAway(true);
    client::Client client(transport);
    test::MemoryStore secrets;
    secrets.secrets.insert(u"one"_s, core::Secret("kept"));
    Session session(client, secrets, u"one"_s);
    std::optional<Session::Restored> how;
    session.restore(this, [&](Session::Restored restored, const QString&) { how = restored; });
    QTRY_VERIFY(how);
    QCOMPARE(*how, Session::Restored::Failed);
    QVERIFY(secrets.secrets.contains(u"one"_s));
}

void ConnectionTest::saysThatARememberedSessionHasEnded()
{
    FakeTransport transport;
    transport.on("GET /me", test::refusal(401, u"not_signed_in"_s));
    client::Client client(transport);
    test::MemoryStore secrets;
    secrets.secrets.insert(u"one"_s, core::Secret("kept"));
    Session session(client, secrets, u"one"_s);
    QSignalSpy ended(&session, &Session::ended);
    std::optional<Session::Restored> how;
    session.restore(this, [&](Session::Restored restored, const QString& why) {
        how = restored;
        QVERIFY(!why.isEmpty());
    });
    QTRY_VERIFY(how); // nobody is signed in who could sign in again
    QCOMPARE(*how, Session::Restored::TooOld);
    QCOMPARE(ended.size(), 0);
    QVERIFY(!client.hasSession());
}

void ConnectionTest::savedServicesSurviveAndKeepNoSecret()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"deeper/services.json"_s);
    client::SavedServices services(file);
    client::SavedService first = service(u"Corp"_s, u"https://keys.corp.example:8460"_s);
    first.lastUsed = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    client::SavedService second = service(u"Lab"_s, u"http://127.0.0.1:8460"_s);
    second.lastUsed = QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC);
    first.id = services.put(first);
    second.id = services.put(second);
    QVERIFY(services.store());

    const client::SavedServices again(file);
    QCOMPARE(again.all(), (QList<client::SavedService>{second, first})); // last used first
}

void ConnectionTest::anUnreadableListIsKeptBesideAndStartsEmpty()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"services.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"services\": [");
    file.close();
    const client::SavedServices services(name);
    QVERIFY(services.all().isEmpty());
    QVERIFY(QFile::exists(name + u".unreadable"_s));
}

void ConnectionTest::importsOnlyWhatIsNew()
{
    QTemporaryDir folder;
    client::SavedServices from(folder.filePath(u"a.json"_s));
    from.put(service(u"Corp"_s, u"https://keys.corp.example:8460"_s));
    from.put(service(u"Lab"_s, u"https://lab.example:8460"_s));
    client::SavedServices into(folder.filePath(u"b.json"_s));
    into.put(service(u"Mine"_s, u"https://lab.example:8460"_s));
    const core::Result<int> added = into.import(from.exported());
    QVERIFY(added);
    QCOMPARE(*added, 1);
    QCOMPARE(into.all().size(), 2);
    QVERIFY(!into.import("[]"));
}

void ConnectionTest::readsAddressesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("fine");
    QTest::newRow("a name means TLS")
        << u"keys.corp.example"_s << u"https://keys.corp.example:8460"_s << true;
    QTest::newRow("loopback needs none")
        << u" 127.0.0.1:9000 "_s << u"http://127.0.0.1:9000"_s << true;
    QTest::newRow("localhost") << u"localhost"_s << u"http://localhost:8460"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:8460/x"_s << u"http://[::1]:8460"_s << true;
    QTest::newRow("plain HTTP elsewhere is refused")
        << u"http://keys.corp.example"_s << u"http://keys.corp.example:8460"_s << false;
    QTest::newRow("other schemes") << u"ftp://a"_s << u"ftp://a:8460"_s << false;
    QTest::newRow("a password in the address")
        << u"https://a:b@c"_s << u"https://a:b@c:8460"_s << false;
    QTest::newRow("nothing") << u"  "_s << u""_s << false;
}

void ConnectionTest::readsAddressesAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QFETCH(bool, fine);
    const QUrl url = client::addressFromInput(typed);
    QCOMPARE(url.toString(), address);
    QCOMPARE(client::addressProblem(url).isEmpty(), fine);
}

void ConnectionTest::showsAFingerprintInTwoLines()
{
    const QString text = client::fingerprintText(QByteArray(32, '\xab'));
    QCOMPARE(text.count(u'\n'), 1);
    QCOMPARE(text.section(u'\n', 0, 0), text.section(u'\n', 1, 1));
    QVERIFY(text.startsWith(u"AB:AB"_s));
}

void ConnectionTest::aServiceIsFoundByItsAddress()
{
    const QTemporaryDir folder;
    client::SavedServices services(folder.filePath(u"services.json"_s));
    const auto add = [&](const QString& address, const QString& user) {
        client::SavedService service;
        service.address = QUrl(address);
        service.user = user;
        return services.put(service);
    };
    const QString here = add(u"http://127.0.0.1:8460"_s, u"ann"_s);
    const QString ann = add(u"https://keys.corp.example:8460"_s, u"ann"_s);
    const QString bob = add(u"https://keys.corp.example"_s, u"bob"_s);
    const auto at = [&](const QString& address, const QString& user = {}) {
        const auto found = services.at(QUrl(address), user);
        return found ? found->id : QString();
    };
    QCOMPARE(at(u"http://localhost:8460"_s), here);
    QCOMPARE(at(u"http://localhost:8461"_s), QString());
    QCOMPARE(at(u"https://keys.corp.example:8460"_s, u"bob"_s), bob);
    QCOMPARE(at(u"https://keys.corp.example"_s, u"ann"_s), ann);
    QCOMPARE(at(u"https://keys.corp.example"_s, u"eve"_s), QString());
    QCOMPARE(at(u"https://other.corp.example:8460"_s), QString());
}
