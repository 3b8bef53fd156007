// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/way_in_test.h"

#include "app/shell/way_in.h"
#include "tests/app/memory_store.h"
#include "tests/app/sample_service.h"
#include "tests/app/samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using client::Failure;
using shell::WayIn;

namespace {

/// A way to a service that answers from a table, and all that it says, in order.
struct Desk
{
    test::MemoryStore secrets;
    test::FakeTransport* service = nullptr; ///< of the last link
    std::function<void(test::FakeTransport&)> more = [](test::FakeTransport&) {};
    QStringList said;
    WayIn way{[this](const client::SavedService& saved) {
        auto transport = std::make_unique<test::FakeTransport>();
        service = transport.get();
        test::fillService(*service);
        service->on("GET /me", [](const client::Request& request) {
            return test::FakeTransport::header(request, "authorization").isEmpty()
                ? test::refusal(401, u"credential_missing"_s)
                : test::answer(200, test::account(u"ann"_s, true));
        });
        service->on("GET /setup", test::answer(200, {{u"needed"_s, false}}));
        service->on("POST /setup", test::answer(201, test::userList()["items"_L1][0].toObject()));
        service->on("POST /session", test::answer(201, test::sessionAnswer(u"ann"_s, true)));
        more(*service);
        return std::make_unique<shell::ServiceLink>(saved, secrets, std::move(transport));
    }};

    Desk()
    {
        const auto note = [this](const QString& words) { said.append(words); };
        QObject::connect(&way, &WayIn::notReached, &way, [note](const Failure& failure) {
            note(failure.isAway() ? u"away"_s : u"another"_s);
        });
        QObject::connect(&way, &WayIn::reached, &way, [note] { note(u"reached"_s); });
        QObject::connect(&way, &WayIn::restored, &way, [note] { note(u"restored"_s); });
        QObject::connect(&way, &WayIn::signInWanted, &way, [note](const QString& why) {
            note(why.isEmpty() ? u"sign in"_s : u"sign in again"_s);
        });
        QObject::connect(&way, &WayIn::administratorWanted, &way,
                         [note] { note(u"administrator wanted"_s); });
        QObject::connect(&way, &WayIn::signedIn, &way,
                         [note](bool fresh) { note(fresh ? u"in, fresh"_s : u"in"_s); });
        QObject::connect(&way, &WayIn::signInRefused, &way, [note] { note(u"refused"_s); });
        QObject::connect(&way, &WayIn::administratorCreated, &way,
                         [note](const QString& name) { note(u"created "_s + name); });
        QObject::connect(&way, &WayIn::notCreated, &way, [note] { note(u"not created"_s); });
    }
    void knock(bool restore = false)
    {
        client::SavedService saved;
        saved.id = u"one"_s;
        saved.address = QUrl(u"http://127.0.0.1:8460"_s);
        way.knock(saved, restore);
    }
};

using Spoil = std::function<void(test::FakeTransport&)>;

} // namespace

void WayInTest::whoAnswersDecidesWhoIsAsked_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char* name, const Spoil& spoil, const QStringList& said) {
        QTest::newRow(name) << spoil << said;
    };
    row("nobody", [](test::FakeTransport& service) { service.setAway(true); }, {u"away"_s});
    row("something else",
        [](test::FakeTransport& service) { service.on("GET /me", test::answer(200, {})); },
        {u"another"_s});
    row("a service", [](test::FakeTransport&) {}, {u"reached"_s, u"sign in"_s});
    row("a fresh one",
        [](test::FakeTransport& service) {
            service.on("GET /setup", test::answer(200, {{u"needed"_s, true}}));
        },
        {u"reached"_s, u"administrator wanted"_s});
    row("an older one",
        [](test::FakeTransport& service) {
            service.on("GET /setup", test::refusal(404, u"not_found"_s));
        },
        {u"reached"_s, u"sign in"_s});
}

void WayInTest::whoAnswersDecidesWhoIsAsked()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QStringList, said);
    Desk desk;
    desk.more = spoil;
    desk.knock();
    QTRY_COMPARE(desk.said, said);
}

void WayInTest::aRememberedSessionIsTried_data()
{
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("keychain");
    QTest::addColumn<QString>("said");
    QTest::newRow("it still holds") << true << true << true << u"restored"_s;
    QTest::newRow("it has ended") << true << false << true << u"sign in again"_s;
    QTest::newRow("there is none") << false << true << true << u"sign in"_s;
    QTest::newRow("no keychain") << true << true << false << u"sign in"_s;
}

void WayInTest::aRememberedSessionIsTried()
{
    QFETCH(const bool, kept);
    QFETCH(const bool, known);
    QFETCH(const bool, keychain);
    QFETCH(const QString, said);
    Desk desk;
    desk.knock(); // and signs in, to be remembered
    QTRY_COMPARE(desk.said.value(1), u"sign in"_s);
    desk.way.signIn({u"ann"_s, core::Secret("correct horse")}, kept);
    QTRY_COMPARE(desk.said.value(2), u"in"_s);
    QTRY_COMPARE(desk.secrets.secrets.isEmpty(), !kept);
    if (!keychain)
        desk.secrets.state = {client::SecretStore::State::Kind::NotAvailable, u"None."_s, {}};
    desk.more = [known](test::FakeTransport& service) {
        if (!known)
            service.on("GET /me", test::refusal(401, u"not_signed_in"_s));
    };
    desk.said.clear();
    desk.knock(true);
    QTRY_COMPARE(desk.said, (QStringList{u"reached"_s, said}));
}

void WayInTest::whoSignsInIsSaid()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) {
        service.on("POST /session", [](const client::Request& request) {
            return request.body.contains("wrong")
                ? test::refusal(401, u"sign_in_failed"_s)
                : test::answer(201, test::sessionAnswer(u"ann"_s));
        });
    };
    desk.knock();
    QTRY_COMPARE(desk.said.size(), 2);
    desk.way.signIn({u"ann"_s, core::Secret("wrong")}, false);
    QTRY_COMPARE(desk.said.value(2), u"refused"_s);
    desk.way.signIn({u"ann"_s, core::Secret("correct horse")}, false);
    QTRY_COMPARE(desk.said.value(3), u"in"_s);
    QCOMPARE(desk.way.link()->service().user, u"ann"_s);
    QVERIFY(desk.way.takeLink());
    QVERIFY(!desk.way.link());
}

void WayInTest::theFirstAdministratorSignsInToo()
{
    Desk desk;
    desk.knock();
    QTRY_COMPARE(desk.said.size(), 2);
    api::SetupDraft draft;
    draft.code = core::Secret("7K3M-9QXT");
    draft.name = u"ann"_s;
    draft.password = core::Secret("a long passphrase");
    desk.way.create(draft, false);
    QTRY_COMPARE(desk.said.mid(2), (QStringList{u"created ann"_s, u"in, fresh"_s}));
    desk.service->on("POST /setup", test::refusal(403, u"setup_code_wrong"_s));
    desk.way.create(draft, false);
    QTRY_COMPARE(desk.said.value(4), u"not created"_s);
    QCOMPARE(desk.service->count("POST /session"), 1);
}

void WayInTest::whatIsGivenUpSaysNothing()
{
    Desk desk;
    desk.knock();
    desk.way.giveUp();
    QVERIFY(!desk.way.link());
    bool later = false; // than the answer would have come
    QTimer::singleShot(0, &desk.way, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(desk.said.isEmpty());
}

void WayInTest::onlyTheLastAddressAnswers()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) { service.setAway(true); };
    desk.knock();
    desk.more = [](test::FakeTransport&) {};
    desk.knock();
    QTRY_COMPARE(desk.said, (QStringList{u"reached"_s, u"sign in"_s}));
}

void WayInTest::nobodySignsInWhereNobodyWasReached()
{
    Desk desk;
    desk.way.signIn({u"ann"_s, core::Secret("correct horse")}, false);
    desk.way.create({}, false);
    desk.knock(); // which says something, once all the others would have
    QTRY_COMPARE(desk.said, (QStringList{u"reached"_s, u"sign in"_s}));
}
