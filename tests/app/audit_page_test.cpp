// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/audit_page_test.h"

#include "app/dialogs/export_dialog.h"
#include "app/pages/audit_export.h"
#include "app/pages/audit_log_page.h"
#include "app/pages/audit_panel.h"
#include "app/widgets/table_view.h"
#include "app/widgets/text.h"
#include "app/widgets/trace_view.h"
#include "common/api/settings_json.h"
#include "tests/app/shown.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::answer;
using test::buttonNamed;
using test::click;
using test::ConsoleWorld;
using test::inputNamed;
using test::picture;
using test::settle;

namespace {

using Log = test::Shown<pages::AuditLogPage>;

constexpr pages::AuditTail::Pauses often{1ms, 1ms, 0ms};
constexpr pages::AuditTail::Pauses never{1h, 1h, 0ms};

/// A log whose newest record is number \a first; it grows towards lower numbers.
void serveFrom(ConsoleWorld& world, const int& first, int count = 60, const QString& next = {})
{
    world.transport.on("GET /audit", [&first, count, next](const client::Request&) {
        return answer(200, test::auditList(count, next, first));
    });
}

QString textOf(const QWidget* root)
{
    QStringList all;
    const auto texts = root->findChildren<widgets::Text*>();
    for (const widgets::Text* text : texts)
        all.append(text->text());
    return all.join(u'\n');
}

} // namespace

void AuditPageTest::tailsTheLogUntilOneScrolls()
{
    ConsoleWorld world;
    int first = 0;
    serveFrom(world, first);
    Log log(world.context());
    log.page->setTailPauses(often);
    auto* table = log.page->table();
    QCOMPARE(table->model()->rowCount(), 60);
    first = -2; // two newer ones
    QTRY_COMPARE(table->model()->rowCount(), 62);
    table->verticalScrollBar()->setValue(100);
    first = -9;
    QTRY_VERIFY(buttonNamed(log.page, u"7 new"_s));
    QCOMPARE(table->model()->rowCount(), 62); // who reads is not disturbed
    QCOMPARE(table->verticalScrollBar()->value(), 100);
    click(log.page, u"Follow"_s);
    QTRY_COMPARE(table->model()->rowCount(), 69);
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    QVERIFY(!buttonNamed(log.page, u"7 new"_s));
}

void AuditPageTest::saysHowManyCameMeanwhile()
{
    ConsoleWorld world;
    int first = 0;
    serveFrom(world, first);
    Log log(world.context());
    click(log.page, u"Pause"_s);
    log.page->setTailPauses(often);
    first = -1;
    QTRY_VERIFY(buttonNamed(log.page, u"1 new"_s));
    first = -12;
    QTRY_VERIFY(buttonNamed(log.page, u"12 new"_s));
    QCOMPARE(log.page->table()->model()->rowCount(), 60);
    click(log.page, u"12 new"_s); // goes to the newest and follows again
    QTRY_COMPARE(log.page->table()->model()->rowCount(), 72);
    QVERIFY(buttonNamed(log.page, u"Pause"_s));
}

void AuditPageTest::aGapIsNotShownAsIfNothingWereMissing()
{
    ConsoleWorld world;
    int first = 0;
    serveFrom(world, first, 60, u"more"_s);
    Log log(world.context());
    click(log.page, u"Pause"_s);
    log.page->setTailPauses(often);
    first = -1'000; // far more than one part holds
    QTRY_VERIFY(buttonNamed(log.page, u"More than 60 new"_s));
    click(log.page, u"Follow"_s);
    const auto* model = qobject_cast<const models::AuditModel*>(log.page->table()->model());
    QTRY_COMPARE(model->at(0)->decision, test::auditRow(-1'000, true)[u"decision"_s].toString());
    QCOMPARE(model->rowCount(), 60); // the rest is fetched by scrolling, without a hole
    QVERIFY(model->canFetchMore({}));
}

void AuditPageTest::looksWhenTheServiceTells()
{
    ConsoleWorld world;
    int first = 0;
    serveFrom(world, first);
    world.transport.onStream("GET /events");
    client::Events events(world.client);
    pages::Context context = world.context();
    context.events = &events;
    Log log(context);
    log.page->setTailPauses(never);
    events.start();
    world.transport.say("event: audit\ndata: {\"stored\":100}\n\n");
    settle();
    first = -3;
    world.transport.say("event: audit\ndata: {\"stored\":110}\n\n");
    QTRY_COMPARE(log.page->table()->model()->rowCount(), 63);
    const qsizetype asked = world.transport.count("GET /audit");
    world.transport.say("event: audit\ndata: {\"stored\":111}\n\n"); // our own question
    settle();
    QCOMPARE(world.transport.count("GET /audit"), asked);
    log.window.hide();
    world.transport.say("event: audit\ndata: {\"stored\":150}\n\n");
    settle();
    QCOMPARE(world.transport.count("GET /audit"), asked); // nobody watches
}

void AuditPageTest::looksNowAndThenWhereTheServiceTellsNothing()
{
    ConsoleWorld world;
    world.transport.onStream("GET /events");
    client::Events events(world.client);
    pages::Context context = world.context();
    context.events = &events;
    Log log(context);
    log.page->setTailPauses({1h, 1ms, 0ms});
    settle();
    const qsizetype asked = world.transport.count("GET /audit");
    events.start();
    world.transport.say(": hello\n\n");
    QTRY_VERIFY(world.transport.count("GET /audit") > asked + 2); // in case an event was lost
    log.page->setTailPauses({1ms, 1h, 0ms});
    world.transport.end(test::away());
    const qsizetype before = world.transport.count("GET /audit");
    QTRY_VERIFY(world.transport.count("GET /audit") > before + 2);
}

void AuditPageTest::nobodyLooksWhileThePageIsHiddenOrTheServiceAway()
{
    ConsoleWorld watched;
    ConsoleWorld unwatched;
    Log hidden(unwatched.context());
    Log away(unwatched.context());
    hidden.window.hide();
    away.page->setOnline(false);
    hidden.page->setTailPauses(often);
    away.page->setTailPauses(often);
    const qsizetype asked = unwatched.transport.count("GET /audit");
    Log log(watched.context());
    log.page->setTailPauses(often);
    QTRY_VERIFY(watched.transport.count("GET /audit") > 10); // so long nobody asked elsewhere
    QCOMPARE(unwatched.transport.count("GET /audit"), asked);
    away.page->setOnline(true);
    QTRY_VERIFY(unwatched.transport.count("GET /audit") > asked + 2);
}

void AuditPageTest::aLogThatCannotComeIsNotCalledLive()
{
    ConsoleWorld world;
    int first = 0;
    serveFrom(world, first);
    Log log(world.context());
    QVERIFY(textOf(log.page).contains(u"\nLive\n"_s));
    log.page->setOnline(false);
    QVERIFY(!textOf(log.page).contains(u"\nLive\n"_s));
    QVERIFY(textOf(log.page).contains(u"\nNot connected\n"_s));
    log.page->setOnline(true);
    QVERIFY(textOf(log.page).contains(u"\nLive\n"_s));
}

void AuditPageTest::searchesTheLog()
{
    ConsoleWorld world;
    Log log(world.context());
    auto* filter = inputNamed<QLineEdit>(log.page, u"Filter records"_s);
    QVERIFY(filter);
    filter->setFocus();
    QTest::keyClicks(filter, u"decision:denied path:/rest from:10.20.4.17"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(world.transport.last("GET /audit").target.contains("outcome=denied"));
    const QByteArray target = world.transport.last("GET /audit").target;
    QVERIFY(target.contains("target=%2Frest"));
    QVERIFY(target.contains("address=10.20.4.17"));
    log.page->openPlace(u"reason:rate_limited"_s);
    QVERIFY(world.transport.last("GET /audit").target.contains("reason=rate_limited"));
    log.page->openPlace(u"denied"_s);
    QVERIFY(world.transport.last("GET /audit").target.contains("outcome=denied"));
    QVERIFY(!world.transport.last("GET /audit").target.contains("reason="));
}

void AuditPageTest::linksFilterByOwnerAndAddress()
{
    ConsoleWorld world;
    Log log(world.context());
    log.page->openPlace(u"owner:ann"_s); // as the preview of a rate rule links
    QVERIFY(world.transport.last("GET /audit").target.contains("owner=ann"));
    QVERIFY(!world.transport.last("GET /audit").target.contains("target="));
    log.page->openPlace(u"address:10.20.4.17"_s);
    QVERIFY(world.transport.last("GET /audit").target.contains("address=10.20.4.17"));
    log.page->openPlace(u"address:2001:db8::17"_s);
    QVERIFY(world.transport.last("GET /audit").target.contains("address=2001%3Adb8%3A%3A17"));
    QVERIFY(!world.transport.last("GET /audit").target.contains("target="));
}

void AuditPageTest::whatIsReadStaysWhenNewerRowsMakeRoom()
{
    ConsoleWorld world;
    world.transport.on("GET /audit", [](const client::Request& request) {
        const qsizetype at = request.target.indexOf("cursor=");
        const int first = at < 0 ? 0 : request.target.mid(at + 7).split('&').first().toInt();
        return answer(200, test::auditList(6'000, QString::number(first + 6'000), first));
    });
    Log log(world.context());
    auto* table = log.page->table();
    const auto* model = qobject_cast<const models::AuditModel*>(table->model());
    while (model->newerLeftOut() == 0) {
        const int rows = model->rowCount();
        table->scrollToBottom();
        const QString read = model->at(table->rowAt(0))->decision;
        QTRY_VERIFY(model->rowCount() != rows || model->newerLeftOut() > 0);
        QCOMPARE(model->at(table->rowAt(0))->decision, read);
    }
    QCOMPARE(model->rowCount(), models::AuditModel::capacity);
    QCOMPARE(model->newerLeftOut(), 4'000);
    click(log.page, u"Follow"_s); // the newest are there again
    QTRY_COMPARE(model->newerLeftOut(), 0);
    QCOMPARE(model->at(0)->decision, test::auditRow(0, true)[u"decision"_s].toString());
}

void AuditPageTest::nothingFoundOffersTheWholeLog()
{
    ConsoleWorld world;
    world.transport.on("GET /audit", answer(200, test::auditList(0)));
    Log log(world.context());
    log.page->openPlace(u"reason:rate_limited"_s);
    settle();
    QVERIFY(buttonNamed(log.page, u"Clear filters"_s)->isVisible());
    click(log.page, u"Clear filters"_s);
    QVERIFY(!world.transport.last("GET /audit").target.contains("reason="));
    QVERIFY(world.transport.last("GET /audit").target.contains("from="));
}

void AuditPageTest::anEmptyTimeIsNotCalledAFilter()
{
    ConsoleWorld world;
    world.transport.on("GET /audit", answer(200, test::auditList(0)));
    Log log(world.context());
    log.page->setTailPauses(never);
    QTRY_VERIFY(textOf(log.page).contains(u"Nothing recorded in this time"_s));
    click(log.page, u"Show all time"_s);
    settle();
    QVERIFY(!world.transport.last("GET /audit").target.contains("from="));
    QVERIFY(textOf(log.page).contains(u"Nothing recorded yet"_s));
    QVERIFY(!buttonNamed(log.page, u"Show all time"_s));
}

void AuditPageTest::aSearchGoesOnUntilSomethingIsFound()
{
    ConsoleWorld world;
    world.transport.on("GET /audit", [](const client::Request& request) {
        // Three stretches of years without a match, then two records.
        const bool third = request.target.contains("cursor=c2");
        const bool second = request.target.contains("cursor=c1");
        return third ? answer(200, test::auditList(2))
                     : answer(200, test::auditList(0, second ? u"c2"_s : u"c1"_s));
    });
    Log log(world.context());
    log.page->setTailPauses(often);
    const auto* model = qobject_cast<const models::AuditModel*>(log.page->table()->model());
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY(!model->canFetchMore({}));
    const qsizetype asked = world.transport.count("GET /audit");
    QTRY_VERIFY(world.transport.count("GET /audit") > asked + 3);
    QCOMPARE(model->rowCount(), 2); // a tail that finds nothing takes nothing away
}

void AuditPageTest::aRecordShowsWhatEachStageSaidThenAndToday()
{
    ConsoleWorld world;
    const QJsonObject row = test::recordWithTrace();
    const QByteArray asked = "GET /audit/" + row[u"decision"_s].toString().toUtf8();
    world.transport.on(asked, answer(200, row));
    Log log(world.context());
    log.page->table()->goTo(3);
    QTRY_COMPARE(world.transport.count(asked), 1);
    QTRY_COMPARE(log.page->findChildren<widgets::TraceView*>().size(), 2);
    const auto traces = log.page->findChildren<widgets::TraceView*>();
    const QStringList then = traces[0]->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(then.size(), 16); // every stage
    QVERIFY2(then[0].contains(u"passed"_s), qPrintable(then[0]));
    QVERIFY2(then[3].contains(u"Address not allowed"_s) && then[3].contains(u"today: passed"_s),
             qPrintable(then[3]));
    QVERIFY2(then[15].contains(u"not reached"_s) && then[15].contains(u"today: no rule"_s),
             qPrintable(then[15]));
    QVERIFY(traces[1]->toPlainText().contains(u"seen ip"_s));
    const QString texts = textOf(log.page);
    QVERIFY(texts.contains(u"Add the address to the allow list."_s));
    QVERIFY(texts.contains(u"It would be allowed."_s));
    QVERIFY(texts.contains(u"The scheme is not recorded."_s));
    picture(&log.window, u"09-audit-log"_s);
    click(log.page, u"Try again"_s); // today may be another today by now
    QTRY_COMPARE(world.transport.count(asked), 2);
}

void AuditPageTest::arrowKeysAskOnlyForTheRowWhereTheyStop()
{
    ConsoleWorld world;
    const auto asked = [&] {
        return std::count_if(world.transport.requests.begin(), world.transport.requests.end(),
                             [](const client::Request& request) {
                                 return test::FakeTransport::nameOf(request).startsWith(
                                            "GET /audit/")
                                     && !request.target.endsWith("/verification");
                             });
    };
    Log log(world.context());
    for (int row = 1; row < 20; ++row)
        log.page->table()->goTo(row);
    QTRY_COMPARE(asked(), 1);
    QVERIFY(world.transport.requests.back().target.endsWith(
        test::auditRow(19, true)[u"decision"_s].toString().toUtf8()));
}

void AuditPageTest::aRecordWithoutStagesSaysSo()
{
    ConsoleWorld world;
    QJsonObject row = test::recordWithTrace();
    QJsonObject trace = row[u"trace"_s].toObject();
    QJsonObject recorded = trace[u"recorded"_s].toObject();
    recorded.insert(u"stages"_s, QJsonValue::Null);
    trace.insert(u"recorded"_s, recorded);
    trace.insert(u"today"_s, QJsonValue::Null);
    row.insert(u"trace"_s, trace);
    const QString decision = row[u"decision"_s].toString();
    world.transport.on("GET /audit/" + decision.toUtf8(), answer(200, row));
    Log log(world.context());
    log.page->openPlace(decision);
    QTRY_VERIFY(textOf(log.page).contains(u"\"Address rules\" decided."_s));
    QVERIFY(!log.page->findChild<widgets::TraceView*>());
}

void AuditPageTest::changesHaveNoTrace()
{
    ConsoleWorld world;
    Log log(world.context());
    int change = 0;
    const auto* model = qobject_cast<const models::AuditModel*>(log.page->table()->model());
    while (model->at(change)->kind != api::AuditRow::Kind::Change)
        ++change;
    log.page->table()->goTo(change);
    settle();
    QVERIFY(!buttonNamed(log.page, u"Try again"_s));
}

void AuditPageTest::aChangeSaysWhatWasBeforeAndAfter()
{
    QJsonObject change = test::auditRow(0, true);
    change[u"kind"_s] = u"change"_s;
    change[u"target"_s] = QString();
    domain::GlobalSettings before;
    domain::GlobalSettings after = before;
    after.usersMayCreateTokens = !before.usersMayCreateTokens;
    change[u"details"_s] = QJsonObject{{u"page"_s, u"global"_s},
                                       {u"before"_s, api::toJson(before)},
                                       {u"after"_s, api::toJson(after)}};
    api::AuditRow row;
    domain::Problems problems;
    api::read(change, row, problems);
    QVERIFY(problems.isEmpty());
    pages::AuditPanel panel(QUrl(u"https://tokens.corp.example"_s));
    panel.QWidget::show();
    panel.show(row);
    settle();
    const QString said = textOf(&panel);
    const QString was = before.usersMayCreateTokens ? u"on"_s : u"off"_s;
    const QString is = before.usersMayCreateTokens ? u"off"_s : u"on"_s;
    QVERIFY2(said.contains(u"Changed in Global Settings"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Allow users to create Tokens\nBefore: %1\nAfter: %2"_s.arg(was, is)),
             qPrintable(said));
    QVERIFY(!said.contains(u"passwordBasic"_s)); // what stayed is not told, nor is JSON
    QVERIFY(!buttonNamed(&panel, u"Copy as curl"_s)); // it was no request
}

void AuditPageTest::aChangedEntryIsToldFieldByField_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("untold");
    QTest::newRow("a user") << QByteArray(
        R"({"user":"alice","before":{"email":"","groups":["ops"],"enabled":true},
            "after":{"email":"a@corp.example","groups":["dev"],"enabled":false},
            "changed":["email","groups","enabled","password"]})")
                            << QStringList{u"Changed: alice"_s,
                                           u"E-mail\nBefore: none\nAfter: a@corp.example"_s,
                                           u"Groups\nBefore: not listed\nAfter: dev"_s,
                                           u"Groups\nBefore: ops\nAfter: not listed"_s,
                                           u"May sign in and use tokens\nBefore: on\nAfter: off"_s,
                                           u"Password\na new one, not recorded"_s}
                            << QStringList{u"displayName"_s, u"changed"_s, u"Details"_s};
    QTest::newRow("a new user") << QByteArray(
        R"({"user":"bob","after":{"name":"bob","displayName":"","administrator":true,"groups":[]},
            "passwordSet":false})")
                                << QStringList{u"Created: bob"_s, u"Administrator\non"_s}
                                << QStringList{u"Display name"_s, u"Password"_s, u"Before"_s};
    QTest::newRow("a deleted group")
        << QByteArray(
               R"({"group":"ops","before":{"name":"ops","description":"Night shift"},"members":3})")
        << QStringList{u"Deleted: ops"_s, u"Description\nNight shift"_s, u"Details"_s}
        << QStringList{u"After"_s};
    QTest::newRow("an upstream") << QByteArray(
        R"({"upstream":"jira","before":{"tls":{"verify":true,"caFile":""}},
            "after":{"tls":{"verify":false,"caFile":""}}})")
                                 << QStringList{u"Changed: jira"_s,
                                                u"Check the certificate of the API\nBefore: on\n"
                                                "After: off"_s}
                                 << QStringList{u"caFile"_s};
    QTest::newRow("of an earlier version")
        << QByteArray(R"({"user":"alice","changed":["displayName"]})") << QStringList{}
        << QStringList{u"Changed:"_s, u"Password"_s};
}

void AuditPageTest::aChangedEntryIsToldFieldByField()
{
    QFETCH(QByteArray, details);
    QFETCH(QStringList, told);
    QFETCH(QStringList, untold);
    api::AuditRow row;
    row.kind = api::AuditRow::Kind::Change;
    row.allowed = true;
    row.details = QJsonDocument::fromJson(details).object();
    QVERIFY(!row.details.isEmpty());
    pages::AuditPanel panel(QUrl(u"https://tokens.corp.example"_s));
    panel.resize(364, 800);
    panel.QWidget::show();
    panel.show(row);
    settle();
    picture(&panel, u"record of "_s + QString::fromLatin1(QTest::currentDataTag()));
    const QString said = textOf(&panel);
    for (const QString& text : told)
        QVERIFY2(said.contains(text), qPrintable(text + u"\nis not in\n"_s + said));
    for (const QString& text : untold)
        QVERIFY2(!said.contains(text), qPrintable(text + u"\nis in\n"_s + said));
}

void AuditPageTest::aChangeLeadsToTheHistoryOfWhatItChanged()
{
    QJsonObject change = test::auditRow(0, true);
    change[u"kind"_s] = u"change"_s;
    change[u"target"_s] = u"group.change"_s;
    change[u"tokenId"_s] = QJsonValue::Null;
    change[u"details"_s] = QJsonObject{{u"group"_s, u"night shift"_s}};
    ConsoleWorld world;
    world.transport.on("GET /audit",
                       answer(200,
                              {{u"items"_s, QJsonArray{change}},
                               {u"next"_s, QJsonValue::Null},
                               {u"total"_s, QJsonValue::Null}}));
    Log log(world.context());
    log.page->table()->goTo(0);
    QTest::keyClick(log.page->table(), Qt::Key_Return);
    settle();
    click(log.page, u"Show history of night shift"_s);
    const QByteArray asked = world.transport.last("GET /audit").target;
    QVERIFY2(asked.contains("object=group%3Anight%20shift"), asked.constData());
    QVERIFY2(!asked.contains("from="), asked.constData()); // what was done a month ago counts too
    QCOMPARE(inputNamed<QLineEdit>(log.page, u"Filter records"_s)->text(),
             u"object:\"group:night shift\""_s);
}

void AuditPageTest::aCallIsCopiedAsCurl()
{
    ConsoleWorld world;
    int first = 0;
    serveFrom(world, first);
    Log log(world.context());
    log.page->table()->goTo(0);
    QTest::keyClick(log.page->table(), Qt::Key_Return);
    settle();
    click(log.page, u"Copy as curl"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    const QJsonObject row = test::auditRow(0, true);
    QVERIFY2(copied.startsWith(u"curl --request "_s + row[u"method"_s].toString()),
             qPrintable(copied));
    QVERIFY(copied.contains(row[u"target"_s].toString()));
    QVERIFY(copied.contains(u"$LATCHKEY_TOKEN"_s)); // never a token
}

void AuditPageTest::anExportSaysHowFarItIs()
{
    ConsoleWorld world;
    world.transport.onStream("GET /audit/export");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"audit.csv"_s);
    pages::AuditExport exporting(world.context());
    QSignalSpy told(&exporting, &pages::AuditExport::notified);
    client::AuditQuery query;
    query.allowed = false;
    exporting.begin(query, {}, file);
    QVERIFY(!exporting.isHidden());
    const QByteArray target = world.transport.last("GET /audit/export").target;
    QVERIFY(target.contains("format=csv") && target.contains("outcome=denied"));
    world.transport.say("head\r\none\r\n");
    world.transport.say("two\r\n");
    QVERIFY(!QFile::exists(file)); // it is there when it is whole
    world.transport.end(answer(200, {}));
    QCOMPARE(told, (QList<QList<QVariant>>{{u"The records are exported."_s}}));
    QVERIFY(exporting.isHidden());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), "head\r\none\r\ntwo\r\n"_ba);

    exporting.begin({}, {client::ExportFormat::JsonLines}, folder.filePath(u"audit.jsonl"_s));
    QTRY_VERIFY_WITH_TIMEOUT((world.transport.say("{}\n"), // figures change now and then
                              !textOf(&exporting).contains(u"Exporting: 0 records"_s)),
                             5'000);
    QVERIFY(textOf(&exporting).startsWith(u"Exporting: "_s));
}

void AuditPageTest::theFileHasTheColumnsThatAreShown()
{
    ConsoleWorld world;
    world.transport.onStream("GET /audit/export");
    test::Shown<pages::AuditLogPage> log(world.context());
    QHeaderView* header = log.page->table()->horizontalHeader();
    for (const int column : {models::AuditModel::Method, models::AuditModel::Address,
                             models::AuditModel::Duration, models::AuditModel::Who})
        header->hideSection(column);
    header->moveSection(header->visualIndex(models::AuditModel::Status), 0);
    click(log.page, u"Denied"_s);
    QTemporaryDir folder;
    const auto exported = [&](const QStringList& segments, bool mark) {
        click(log.page, u"Export…"_s);
        auto* dialog = test::openDialog<dialogs::ExportDialog>();
        for (const QString& segment : segments)
            click(dialog, segment);
        dialog->findChild<QCheckBox*>()->setChecked(mark);
        click(dialog, u"Choose a file…"_s);
        auto* chooser = log.page->findChild<QFileDialog*>();
        const QString name = folder.filePath(u"audit"_s);
        emit chooser->fileSelected(name);
        delete chooser;
        world.transport.say("line\r\n");
        world.transport.end(answer(200, {}));
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file"_ba;
    };
    QCOMPARE(exported({}, true), "\xEF\xBB\xBFline\r\n"_ba);
    QByteArray target = world.transport.last("GET /audit/export").target;
    QVERIFY2(target.contains("columns=status%2Cat%2Coutcome%2Creason%2Ctarget"),
             target.constData());
    QVERIFY(target.contains("outcome=denied"));
    QCOMPARE(exported({u"JSON lines"_s}, true), "line\r\n"_ba); // which has no mark
    auto* everything = buttonNamed(log.page, u"All"_s);
    everything->click();
    settle();
    exported({u"As filtered"_s}, false); // the last 24 hours
    target = world.transport.last("GET /audit/export").target;
    QVERIFY(target.contains("from=") && !target.contains("outcome="));
}

void AuditPageTest::aStoppedExportLeavesNoFile()
{
    ConsoleWorld world;
    world.transport.onStream("GET /audit/export");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"audit.jsonl"_s);
    pages::AuditExport exporting(world.context());
    exporting.begin({}, {client::ExportFormat::JsonLines}, file);
    world.transport.say("{}\n");
    click(&exporting, u"Stop export"_s);
    QVERIFY(!world.transport.streams()); // the service need not go on either
    QVERIFY(exporting.isHidden());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void AuditPageTest::aFailedExportLeavesNoFile()
{
    ConsoleWorld world;
    world.transport.onStream("GET /audit/export");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"audit.jsonl"_s);
    pages::AuditExport exporting(world.context());
    QSignalSpy told(&exporting, &pages::AuditExport::notified);
    exporting.begin({}, {client::ExportFormat::JsonLines}, file);
    world.transport.say("{}\n");
    world.transport.end(test::away());
    QVERIFY(told.back().front().toString().contains(u"Connection refused"_s));
    QVERIFY(!QFile::exists(file));
    exporting.begin({}, {}, u"/nowhere/at/all.csv"_s);
    QVERIFY(told.back().front().toString().startsWith(u"It can't be saved there"_s));
    QVERIFY(exporting.isHidden());
}

void AuditPageTest::chipsAskForCallsWithoutATokenAndForSlowOnes()
{
    ConsoleWorld world;
    Log log(world.context());
    click(log.page, u"Without a token"_s);
    QVERIFY(world.transport.last("GET /audit").target.contains("withToken=false"));
    QVERIFY(world.transport.last("GET /audit").target.contains("kind=call"));
    click(log.page, u"Slower than 100 ms"_s); // instead
    QVERIFY(world.transport.last("GET /audit").target.contains("slowerThan=100"));
    QVERIFY(!world.transport.last("GET /audit").target.contains("withToken"));
}

void AuditPageTest::copiesTheDecisionsOfTheSelectedRows()
{
    ConsoleWorld world;
    Log log(world.context());
    log.page->table()->goTo(0);
    QTest::keyClick(log.page->table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!log.page->table()->selectedRows().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(),
             test::auditRow(0, true)[u"decision"_s].toString());
}
