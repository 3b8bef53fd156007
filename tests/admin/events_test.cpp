// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/events_test.h"

#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::World;

namespace {

/// A connection that takes every part at once, unless it is told to be slow.
class Ear
{
public:
    Ear(World& world, const QString& who, const QString& lastEventId = {})
    {
        admin::AdminRequest request = world.request(u"GET"_s, u"/events"_s, {}, {});
        request.credential = World::bearer(world.session(who));
        request.lastEventId = lastEventId;
        world.router.handle(std::move(request), [this](admin::AdminResponse response) {
            m_response = std::move(response);
        });
        if (m_response.nextPart)
            listen();
    }

    void listen()
    {
        slow = false;
        m_response.nextPart([this](const core::Result<QByteArray>& part) {
            if (part->isEmpty()) {
                over = true;
                return;
            }
            heard += *part;
            if (!slow)
                listen();
        });
    }
    void hangUp() { m_response.nextPart = nullptr; }

    /// "hello revision:1 token:…", without ids and data but for what is asked of them.
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const QByteArray& line : heard.split('\n')) {
            if (line.startsWith("event: "))
                list.append(QString::fromLatin1(line.mid(7)));
        }
        return list;
    }
    [[nodiscard]] QJsonObject last(const QByteArray& name) const
    {
        const qsizetype event = heard.lastIndexOf("event: " + name + "\ndata: ");
        const qsizetype begin = event + 14 + name.size();
        return QJsonDocument::fromJson(heard.mid(begin, heard.indexOf('\n', begin) - begin))
            .object();
    }
    [[nodiscard]] QString lastId() const
    {
        const qsizetype begin = heard.lastIndexOf("id: ") + 4;
        return QString::fromLatin1(heard.mid(begin, heard.indexOf('\n', begin) - begin));
    }
    [[nodiscard]] int status() const { return m_response.status; }
    [[nodiscard]] QByteArray type() const { return m_response.contentType; }

    QByteArray heard;
    bool slow = false;
    bool over = false;

private:
    admin::AdminResponse m_response;
};

} // namespace

void EventsTest::administratorsHearOfEverything()
{
    World world;
    const Ear ear(world, u"root"_s);
    QCOMPARE(ear.status(), 200);
    QCOMPARE(ear.type(), "text/event-stream"_ba);
    QCOMPARE(ear.names(), QStringList{u"hello"_s});
    QString id;
    world.token(u"alice"_s, u"one"_s, {}, &id);
    QCOMPARE(ear.names().mid(1), (QStringList{u"revision"_s, u"token"_s}));
    QCOMPARE(ear.last("revision")["revision"_L1].toInt(), 1);
    QCOMPARE(ear.last("token"), (QJsonObject{{u"id"_s, id}, {u"action"_s, u"token.create"_s}}));
    QVERIFY2(!ear.heard.contains("lku_"), "an event is no place for a secret");
    world.router.events().tick(7, true);
    QCOMPARE(ear.last("audit")["stored"_L1].toInt(), 7);
    world.router.events().tick(7, true);
    QCOMPARE(ear.names().count(u"audit"_s), 1);
    world.router.events().tick(7, false);
    QCOMPARE(ear.last("status")["auditStoring"_L1].toBool(), false);
}

void EventsTest::usersHearOfTheirOwnTokens()
{
    World world;
    const Ear alice(world, u"alice"_s);
    const Ear bob(world, u"bob"_s);
    QString id;
    world.token(u"root"_s, u"one"_s, {{u"owner"_s, u"alice"_s}}, &id);
    world.set(u"global"_s, {{u"enforcement"_s, u"dry-run"_s}});
    world.post(u"root"_s, u"/tokens/"_s + id + u"/revoke"_s);
    world.router.events().tick(7, false);
    QCOMPARE(alice.names(),
             (QStringList{u"hello"_s, u"revision"_s, u"token"_s, u"revision"_s, u"revision"_s,
                          u"token"_s}));
    QCOMPARE(alice.last("token")["action"_L1].toString(), u"token.revoke"_s);
    QCOMPARE(bob.names(), (QStringList{u"hello"_s, u"revision"_s, u"revision"_s, u"revision"_s}));
}

void EventsTest::nobodyHearsOfSharedTokens()
{
    World world;
    const Ear alice(world, u"alice"_s);
    const Ear root(world, u"root"_s);
    QString id;
    world.token(u"root"_s, u"machine"_s, {{u"shared"_s, true}}, &id);
    world.post(u"root"_s, u"/tokens/"_s + id + u"/disable"_s);
    QCOMPARE(root.names().count(u"token"_s), 2);
    QCOMPARE(alice.names().count(u"token"_s), 0);
    QVERIFY2(!alice.heard.contains(id.toLatin1()), "not even the id");
}

void EventsTest::aNameThatAnotherHasNextIsNoWayIn()
{
    World world;
    world.token(u"bob"_s, u"his"_s);
    const Ear alice(world, u"alice"_s); // listens on, whatever she is called
    QString before;
    {
        const Ear left(world, u"alice"_s);
        before = left.lastId();
    }
    const auto rename = [&](const QString& from, const QString& to) {
        QCOMPARE(world.edit(u"root"_s, u"PATCH"_s, u"/users/"_s + from, {{u"name"_s, to}}).status,
                 200);
    };
    rename(u"alice"_s, u"alicia"_s);
    rename(u"bob"_s, u"alice"_s);
    QString his;
    world.token(u"root"_s, u"of the new alice"_s, {{u"owner"_s, u"alice"_s}}, &his);
    QVERIFY2(!alice.heard.contains(his.toLatin1()), "it belongs to who was bob");
    QString hers;
    world.token(u"root"_s, u"of alicia"_s, {{u"owner"_s, u"alicia"_s}}, &hers);
    QCOMPARE(alice.last("token")["id"_L1].toString(), hers);
    // Her session goes on under the name that it was begun with. What is replayed is told by the
    // same rule.
    const Ear again(world, u"alice"_s, before);
    QVERIFY(!again.heard.contains(his.toLatin1()));
    QVERIFY(again.heard.contains(hers.toLatin1()));
}

void EventsTest::whoComesBackHearsOfNoOthers()
{
    World world;
    QString left;
    {
        const Ear ear(world, u"alice"_s);
        left = ear.lastId();
    }
    QString his;
    world.token(u"bob"_s, u"his"_s, {}, &his);
    world.set(u"global"_s, {{u"enforcement"_s, u"dry-run"_s}});
    world.router.events().tick(3, false);
    const Ear again(world, u"alice"_s, left);
    QCOMPARE(again.names(), (QStringList{u"revision"_s, u"revision"_s}));
    QVERIFY(!again.heard.contains(his.toLatin1()));
    QVERIFY2(!again.heard.contains("dry-run"), "how the service is set is the administrators'");
}

void EventsTest::aRestrictionIsToldAsStatus() // N12
{
    World world;
    const Ear ear(world, u"root"_s);
    test::Extra extra;
    extra.ifMatch = u"*"_s;
    const auto put = [&](const QJsonObject& page) {
        return world.ask(u"root"_s, u"PUT"_s, u"/settings/global?confirmWithin=60"_s, page, extra);
    };
    QCOMPARE(put({{u"enforcement"_s, u"dry-run"_s}}).status, 200);
    QCOMPARE(ear.last("status")["enforcement"_L1].toString(), u"dry-run"_s);
    QCOMPARE(ear.last("status")["pending"_L1]["settings"_L1].toString(), u"global"_s);
    world.clock.advance(5s);
    world.router.events().tick(0, true);
    QVERIFY2(ear.names().count(u"status"_s) == 1, "seconds that pass are no news");
    QCOMPARE(world.post(u"root"_s, u"/settings/confirm"_s, {{u"revision"_s, 1}}).status, 200);
    QVERIFY(ear.last("status")["pending"_L1].isNull());
    QCOMPARE(ear.names().count(u"status"_s), 2);
}

void EventsTest::comingBack()
{
    World world;
    QString left;
    {
        Ear ear(world, u"alice"_s);
        world.token(u"alice"_s, u"one"_s);
        left = ear.lastId();
    }
    world.token(u"alice"_s, u"two"_s);
    world.token(u"bob"_s, u"three"_s);
    const Ear again(world, u"alice"_s, left);
    QCOMPARE(again.names(), (QStringList{u"revision"_s, u"token"_s, u"revision"_s}));
    const Ear once(world, u"alice"_s, again.lastId());
    QVERIFY2(once.names().count(u"revision"_s) == 0, "what was heard is not told twice");
}

void EventsTest::whatWasMissedForGood_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("of another run") << u"abc-1"_s;
    QTest::newRow("no id of ours") << u"7"_s;
    QTest::newRow("rubbish") << u"\u2603-\n"_s;
    QTest::newRow("too long ago") << u"%1-1"_s;
    QTest::newRow("not yet") << u"%1-9999"_s;
}

void EventsTest::whatWasMissedForGood()
{
    QFETCH(QString, id);
    World world;
    const QString run = Ear(world, u"root"_s).lastId().section(u'-', 0, 0);
    for (int i = 0; i < 300; ++i)
        world.router.events().hub().publish({"revision"_ba, {}, {}});
    const Ear ear(world, u"root"_s, id.contains(u"%1"_s) ? id.arg(run) : id);
    QCOMPARE(ear.names(), QStringList{u"reset"_s});
}

void EventsTest::slowListenersStartAgain()
{
    World world;
    Ear ear(world, u"root"_s);
    ear.slow = true;
    world.router.events().hub().publish({"revision"_ba, {}, {}}); // takes the open hand
    ear.heard.clear();
    for (int i = 0; i < 10'000; ++i)
        world.router.events().hub().publish({"revision"_ba, {{u"revision"_s, i}}, {}});
    QVERIFY(ear.heard.isEmpty());
    ear.listen();
    QVERIFY2(ear.names().contains(u"reset"_s), "what it missed is said");
    QVERIFY2(ear.heard.size() < 32'000, "and not kept");
}

void EventsTest::silenceIsInterrupted()
{
    World world;
    const Ear ear(world, u"root"_s);
    const qsizetype before = ear.heard.size();
    world.clock.advance(14s);
    world.router.events().hub().tick();
    QCOMPARE(ear.heard.size(), before);
    world.clock.advance(1s);
    world.router.events().hub().tick();
    QCOMPARE(ear.heard.mid(before), ": still here\n\n"_ba);
    world.router.events().hub().tick();
    QCOMPARE(ear.heard.mid(before), ": still here\n\n"_ba);
}

void EventsTest::signedOutIsOver()
{
    World world;
    const Ear alice(world, u"alice"_s);
    const Ear root(world, u"root"_s);
    QCOMPARE(world.ask(u"alice"_s, u"DELETE"_s, u"/session"_s).status, 204);
    world.router.events().hub().tick();
    QVERIFY(alice.over);
    QVERIFY(!root.over);
}

void EventsTest::demotedIsOver()
{
    World world;
    world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"administrator"_s, true}});
    const Ear alice(world, u"alice"_s);
    world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"administrator"_s, false}});
    QVERIFY2(alice.over, "the very next event is not for them any more");
    QCOMPARE(alice.names(), QStringList{u"hello"_s});
}

void EventsTest::listeningKeepsNoSessionAlive()
{
    World world;
    const Ear ear(world, u"root"_s);
    for (int minute = 0; minute < 24 * 60 && !ear.over; ++minute) {
        world.clock.advance(1min);
        world.router.events().hub().tick();
    }
    QVERIFY(ear.over);
}

void EventsTest::onlySoMany()
{
    World world;
    std::vector<std::unique_ptr<Ear>> ears;
    for (std::size_t i = 0; i < admin::EventHub::perAccount; ++i) {
        ears.push_back(std::make_unique<Ear>(world, u"alice"_s));
        QCOMPARE(ears.back()->status(), 200);
    }
    QCOMPARE(Ear(world, u"alice"_s).status(), 503);
    QCOMPARE(Ear(world, u"bob"_s).status(), 200);
    QCOMPARE(world.router.events().hub().listeners(), admin::EventHub::perAccount);
}

void EventsTest::endedStreamsMakeRoom()
{
    World world;
    std::vector<std::unique_ptr<Ear>> ears;
    for (std::size_t i = 0; i < admin::EventHub::perAccount; ++i)
        ears.push_back(std::make_unique<Ear>(world, u"alice"_s));
    ears.front()->hangUp();
    QCOMPARE(Ear(world, u"alice"_s).status(), 200);
}

void EventsTest::theEndOfTheService()
{
    World world;
    Ear ear(world, u"root"_s);
    Ear slow(world, u"root"_s);
    slow.slow = true;
    world.router.events().hub().publish({"revision"_ba, {}, {}});
    world.router.events().hub().close();
    QVERIFY(ear.over);
    QVERIFY(!slow.over);
    slow.listen();
    QVERIFY2(slow.over, "after the part that was on its way");
    QCOMPARE(Ear(world, u"root"_s).status(), 503);
}

void EventsTest::nobodyListensUnasked()
{
    World world;
    QCOMPARE(world.get({}, u"/events"_s).status, 401);
    admin::AdminRequest local = world.request(u"GET"_s, u"/events"_s, {}, {});
    local.local = true;
    QCOMPARE(world.send(std::move(local)).code, u"not_available"_s);
}
