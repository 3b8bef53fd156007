// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/expiry_reminder_test.h"

#include "app/shell/expiry_reminder.h"
#include "tests/app/fake_transport.h"
#include "tests/app/samples.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace test;

namespace {

struct Desk
{
    FakeTransport service;
    client::Client client{service};
    FakeClock clock;
    QTemporaryDir folder;
    shell::Preferences preferences{folder.filePath(u"console.ini"_s)};
    shell::ExpiryReminder reminder{client, u"t.ferreira"_s, preferences, clock};
    QSignalSpy reminded{&reminder, &shell::ExpiryReminder::reminded};

    void expiring(int tokens, std::chrono::hours in)
    {
        QJsonArray items;
        for (int i = 0; i < tokens; ++i) {
            QJsonObject one = token(i);
            one.insert(u"expiresAt"_s, core::toIsoText(clock.now() + in));
            items.append(one);
        }
        service.on("GET /tokens",
                   answer(200, {{u"items"_s, items}, {u"next"_s, {}}, {u"total"_s, tokens}}));
    }
    void look()
    {
        reminder.setOn(true);
        const qsizetype asked = service.count("GET /tokens");
        QCOMPARE(asked > 0, true);
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] QString lastText() const { return reminded.last().at(1).toString(); }
};

} // namespace

void ExpiryReminderTest::eachTokenOnceADay()
{
    Desk desk;
    desk.expiring(1, 24h * 7 - 1h);
    desk.look();
    QCOMPARE(desk.reminded.size(), 1);
    QVERIFY2(desk.lastText().contains(u"expires in 7 days"_s), qPrintable(desk.lastText()));
    desk.look();
    QCOMPARE(desk.reminded.size(), 1); // once a day
    desk.expiring(2, 24h * 7 - 1h);
    desk.look();
    QCOMPARE(desk.reminded.size(), 2); // of the other one only
    QCOMPARE(desk.lastText().count(u'\n'), 0);
    desk.clock.advance(24h * 6);
    desk.expiring(1, 23h);
    desk.look();
    QCOMPARE(desk.reminded.size(), 3);
    QVERIFY(desk.lastText().contains(u"within a day"_s));
}

void ExpiryReminderTest::onlyOwnTokensThatExpireWithinAWeekAreAskedFor()
{
    Desk desk;
    desk.expiring(0, 1h);
    desk.look();
    const QUrlQuery query(QUrl::fromEncoded(desk.service.last("GET /tokens").target));
    QCOMPARE(query.queryItemValue(u"owner"_s), u"t.ferreira"_s);
    QCOMPARE(query.queryItemValue(u"state"_s), u"active"_s);
    QCOMPARE(query.queryItemValue(u"expiresBefore"_s, QUrl::FullyDecoded),
             core::toIsoText(desk.clock.now() + 24h * 7));
    QVERIFY(desk.reminded.isEmpty());
}

void ExpiryReminderTest::nothingIsAskedWhileItIsOff()
{
    Desk desk;
    desk.expiring(1, 24h);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(desk.service.count("GET /tokens"), 0);
    desk.reminder.setOn(true);
    desk.reminder.setOn(false); // before the answer came
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(desk.reminded.isEmpty());
}

void ExpiryReminderTest::manyAreCounted()
{
    Desk desk;
    desk.expiring(9, 24h * 2);
    desk.look();
    QCOMPARE(desk.reminded.size(), 1);
    QVERIFY(desk.reminded.first().first().toString().startsWith(u"9 token"_s));
    QCOMPARE(desk.lastText().count(u'\n'), 3);
    QVERIFY(desk.lastText().endsWith(u"and 6 more"_s));
}
