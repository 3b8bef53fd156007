// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_text.h"

#include "service/store/audit_event_table.h"
#include "service/store/cursor.h"
#include "service/store/group_table.h"
#include "service/store/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

void TestText::tellsWhatCanBeStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // what is stored of it
    const auto same = [](const char* tag, const QString& text) {
        QTest::newRow(tag) << text << text;
    };
    same("empty", u""_s);
    same("ASCII", u"alice"_s);
    same("beyond the BMP", u"\U0001F511 key"_s);
    same("controls", u"a\u0001\u001b\r\n\tb"_s);
    QTest::newRow("noncharacters") << u"a"_s + QChar(0xFFFE) + QChar(0xFFFF) << u"a\uFFFD\uFFFD"_s;
    same("byte order mark inside", u"a\uFEFFb"_s);
    QTest::newRow("byte order mark first") << u"\uFEFFadmin"_s << u"\uFFFDadmin"_s;
    QTest::newRow("byte order mark twice") << u"\uFEFF\uFEFF"_s << u"\uFFFD\uFEFF"_s;
    QTest::newRow("swapped mark first") << QChar(0xFFFE) + u"ab"_s << u"\uFFFDab"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << u"\uFFFD"_s;
    QTest::newRow("NUL inside") << u"a"_s + QChar(0) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("high alone") << u"a"_s + QChar(0xD83D) << u"a\uFFFD"_s;
    QTest::newRow("low alone") << QChar(0xDD11) + u"b"_s << u"\uFFFDb"_s;
    QTest::newRow("wrong way round") << QString(QChar(0xDD11)) + QChar(0xD83D) << u"\uFFFD\uFFFD"_s;
    QTest::newRow("high twice") << QString(QChar(0xD83D)) + u"\U0001F511"_s
                                << u"\uFFFD\U0001F511"_s;
}

void TestText::tellsWhatCanBeStored()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(store::isStorable(text), text == kept);
    QCOMPARE(store::repaired(text), kept);
    QVERIFY(store::isStorable(store::repaired(text)));

    // And the database agrees.
    store::GroupTable groups(db());
    const auto inserted = write([&] { return groups.insert({0, u"group"_s, text, 0, 0}); });
    QCOMPARE(inserted.hasValue(), text == kept);
    if (inserted) {
        TAKE(found, groups.findByName(u"group"_s));
        QCOMPARE(found.description, text);
    }
}

void TestText::naughtyStringsComeBack()
{
    const QString corpora = qEnvironmentVariable("LATCHKEY_CORPORA");
    QFile file(corpora + u"/blns/blns.json"_s);
    if (corpora.isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("LATCHKEY_CORPORA is not set or holds no blns/blns.json.");
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(strings.size() > 400);
    store::GroupTable groups(db());
    TAKE(transaction, store::Transaction::begin(db()));
    int number = 0;
    for (const QJsonValue& string : strings) {
        const QString name = u"group-%1"_s.arg(++number);
        OK(groups.insert({0, name, store::repaired(string.toString()), 0, 0}));
    }
    OK(transaction.commit());
    number = 0;
    for (const QJsonValue& string : strings) {
        TAKE(found, groups.findByName(u"group-%1"_s.arg(++number)));
        QCOMPARE(found.description, store::repaired(string.toString()));
    }
}

void TestText::unstorableNamesAreRefused()
{
    store::GroupTable groups(db());
    OK(write([&] { return groups.insert({0, u"admin"_s, {}, 0, 0}); }));
    const QString crafted = u"admin"_s + QChar(0) + u"istrators"_s;
    FAILS(write([&] { return groups.insert({0, crafted, {}, 0, 0}); }), InvalidArgument);
    FAILS(groups.findByName(crafted), NotFound);
}

void TestText::unstorableAuditTextIsReplaced()
{
    store::AuditEvent event;
    event.id = 7;
    event.at = now();
    event.actor = u"mal\U0001F511"_s + QChar(0) + u"lory"_s;
    event.target = u"/rest/"_s + QChar(0xD83D);
    store::AuditEventTable audit(db());
    OK(write([&] { return audit.insert({&event, 1}); }));
    TAKE(found, audit.find(7));
    QCOMPARE(found.actor, u"mal\U0001F511\uFFFDlory"_s);
    QCOMPARE(found.target, u"/rest/\uFFFD"_s);
}

void TestText::likePatternsMatchLiterally()
{
    store::GroupTable groups(db());
    for (const QString& name : {u"100% sure"_s, u"100 sure"_s, u"a_b"_s, u"axb"_s, u"wow!"_s,
                                u"back\\slash"_s, u"quo'te"_s})
        OK(write([&] { return groups.insert({0, name, {}, 0, 0}); }));
    const auto found = [&](const QString& q) {
        QStringList names;
        if (const auto page = groups.list(q, {}, 100)) {
            for (const domain::Group& group : page->items)
                names.append(group.name);
        }
        return names;
    };
    QCOMPARE(found(u"0%"_s), QStringList{u"100% sure"_s});
    QCOMPARE(found(u"a_b"_s), QStringList{u"a_b"_s});
    QCOMPARE(found(u"!"_s), QStringList{u"wow!"_s});
    QCOMPARE(found(u"\\"_s), QStringList{u"back\\slash"_s});
    QCOMPARE(found(u"'"_s), QStringList{u"quo'te"_s});
    QCOMPARE(found(u"SURE"_s).size(), 2);
}

void TestText::jsonListsAreReadStrictly()
{
    const QStringList list{u"a"_s, u"\"\\\n"_s, u"\U0001F511"_s, u""_s};
    QCOMPARE(store::stringListFromJson(store::toJsonText(list)), std::optional(list));
    for (const QString& text :
         {u""_s, u"{}"_s, u"[1]"_s, u"[\"a\""_s, u"\"a\""_s, u"[null]"_s, u"[\"a\",[]]"_s})
        QVERIFY2(!store::stringListFromJson(text), qPrintable(text));
}

void TestText::cursorsOfStrangersAreRefused()
{
    const store::Cursor cursor{{u"t\U0001F511"_s, qint64{9'007'199'254'740'993}}};
    TAKE(again, store::Cursor::parse(cursor.toText(), 2));
    QCOMPARE(again.values, cursor.values);
    FAILS(store::Cursor::parse(cursor.toText(), 1), InvalidArgument);
    for (const QString& text :
         {u""_s, u"x"_s, u"!!!"_s, u"W10"_s, u"WyJ4Il0"_s, u"WyJuMXgiXQ"_s, QString(5000, u'W')})
        FAILS(store::Cursor::parse(text, 1), InvalidArgument);
}
