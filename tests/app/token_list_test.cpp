// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/token_list_test.h"

#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/edit_token_dialog.h"
#include "app/dialogs/export_dialog.h"
#include "app/dialogs/outcomes_dialog.h"
#include "app/dialogs/progress_dialog.h"
#include "app/models/filter_text.h"
#include "app/models/token_file.h"
#include "app/pages/token_batch.h"
#include "app/pages/token_export.h"
#include "app/pages/token_list.h"
#include "app/pages/token_loader.h"
#include "app/pages/token_watch.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/type.h"
#include "tests/app/shown_tokens.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace test;

void TokenListTest::theNewestWishIsAskedForNext()
{
    ConsoleWorld world;
    models::TokenModel model(world.clock);
    pages::TokenLoader loader(world.client, &model);
    QSignalSpy replaced(&loader, &pages::TokenLoader::replaced);
    client::TokenQuery query;
    for (const QString& text : {u"a"_s, u"ab"_s, u"abc"_s}) {
        query.text = text;
        loader.load(query);
    }
    QCOMPARE(world.transport.count("GET /tokens"), 1); // one is under way, two wait
    settle();
    QCOMPARE(world.transport.count("GET /tokens"), 2);
    QVERIFY(world.transport.requests.front().target.contains("q=a&"));
    QVERIFY(world.transport.last("GET /tokens").target.contains("q=abc&"));
    QCOMPARE(replaced.size(), 1); // the answer to the outdated one was dropped
    QCOMPARE(model.rowCount(), 24);
}

void TokenListTest::rowsComeBeforeNumbers()
{
    ConsoleWorld world;
    Keys keys(world.context());
    QTRY_COMPARE(world.transport.count("GET /tokens/counts"), 1);
    QStringList names;
    for (const client::Request& request : std::as_const(world.transport.requests))
        names.append(QString::fromLatin1(test::FakeTransport::nameOf(request)));
    QVERIFY(names.indexOf(u"GET /tokens"_s) < names.indexOf(u"GET /tokens/counts"_s));
    QCOMPARE(world.transport.count("GET /tokens"), 1);
    QTRY_COMPARE(buttonNamed(keys.page, u"Active"_s)->accessibleDescription(), u"2,990"_s);
    QCOMPARE(buttonNamed(keys.page, u"Expiring"_s)->accessibleDescription(), u"5"_s);
    QCOMPARE(buttonNamed(keys.page, u"Never used"_s)->accessibleDescription(), u"61"_s);
}

void TokenListTest::statesAddUpAndUnusedNarrowsDown()
{
    ConsoleWorld world;
    Keys keys(world.context());
    click(keys.page, u"Expiring"_s);
    QVERIFY(world.transport.last("GET /tokens").target.contains("state=expiring&"));
    click(keys.page, u"Expired"_s); // either of them, not both at once
    QVERIFY(world.transport.last("GET /tokens").target.contains("state=expired%2Cexpiring&"));
    QVERIFY(!world.transport.last("GET /tokens").target.contains("expiresBefore"));
    click(keys.page, u"Unused for 90 days"_s);
    const QByteArray both = world.transport.last("GET /tokens").target;
    QVERIFY(both.contains("state=expired%2Cexpiring&"));
    QVERIFY(both.contains("unusedSince="));
    QVERIFY(!both.contains("neverUsed"));
    click(keys.page, u"Never used"_s);
    QVERIFY(world.transport.last("GET /tokens").target.contains("neverUsed=true"));
    click(keys.page, u"All"_s);
    QVERIFY(!world.transport.last("GET /tokens").target.contains("state="));
    QVERIFY(!world.transport.last("GET /tokens").target.contains("unusedSince="));
}

void TokenListTest::chipsThatDoNotFitGoIntoAMenu()
{
    ConsoleWorld world;
    Keys keys(world.context(), {700, 640});
    auto* row = keys.page->findChild<widgets::ChipRow*>();
    QVERIFY(row && row->folded() > 1);
    QAbstractButton* more = buttonNamed(row, u"%1 more"_s.arg(row->folded()));
    QVERIFY(more && !more->isChecked());
    QVERIFY(more->geometry().right() <= row->width());
    QVERIFY(!row->chips().back()->isVisible());
    more->click();
    auto* menu = row->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), row->folded());
    QVERIFY(menu->actions().back()->text().startsWith(u"Unused for 90 days"_s));
    menu->actions().back()->trigger();
    menu->hide();
    settle();
    QVERIFY(world.transport.last("GET /tokens").target.contains("unusedSince="));
    QVERIFY(more->isChecked()); // one behind it is on
    picture(&keys.window, u"17-manage-api-keys-narrow"_s);
    keys.window.resize(1600, 640);
    settle();
    QCOMPARE(row->folded(), 0);
    QVERIFY(!more->isVisible());
}

void TokenListTest::chipsAreOneStopOfTheTabKey()
{
    widgets::ChipRow row(u"Filters"_s);
    for (const QString& text : {u"One"_s, u"Two"_s, u"Three"_s})
        row.addChip(text);
    row.resize(600, 30);
    row.show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    const auto stops = [&row] {
        return std::ranges::count_if(row.chips(), [](const widgets::Chip* chip) {
            return chip->focusPolicy() & Qt::TabFocus;
        });
    };
    QCOMPARE(stops(), 1);
    row.chips().front()->setFocus();
    QTest::keyClick(row.chips()[0], Qt::Key_Right);
    QVERIFY(row.chips()[1]->hasFocus());
    QTest::keyClick(row.chips()[1], Qt::Key_End);
    QVERIFY(row.chips()[2]->hasFocus());
    QCOMPARE(stops(), 1);
    row.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(row.chips()[2], Qt::Key_Right);
    QVERIFY(row.chips()[1]->hasFocus());
}

namespace {

/// A list that hears what others change.
struct Watched
{
    ConsoleWorld world;
    client::Events events{world.client};
    std::unique_ptr<Keys> keys;

    Watched()
    {
        world.transport.onStream("GET /events");
        pages::Context context = world.context();
        context.events = &events;
        keys = std::make_unique<Keys>(context);
        keys->page->list()->watch()->setPause(std::chrono::milliseconds{0});
        events.start();
        world.transport.say(": hello\n\n");
        settle();
    }
    void say(int number, const QByteArray& action)
    {
        world.transport.say("event: token\ndata: {\"id\":\""
                            + token(number)[u"id"_s].toString().toLatin1() + "\",\"action\":\""
                            + action + "\"}\n\n");
    }
};

/// How wide what is painted in a cell is.
int inkWidth(const widgets::TableView* table, const QModelIndex& cell)
{
    const QImage image =
        table->viewport()->grab(table->visualRect(cell).adjusted(2, 2, -2, -2)).toImage();
    const QRgb ground = image.pixel(0, 0);
    int left = image.width();
    int right = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != ground) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
    return right - left;
}

} // namespace

void TokenListTest::whatAnotherAdministratorChangesIsReadAlone()
{
    Watched watched;
    ConsoleWorld& world = watched.world;
    auto* table = watched.keys->page->list()->table();
    selectRows(table, 2, 4);
    const qsizetype lists = world.transport.count("GET /tokens");
    QJsonObject changed = token(3);
    changed.insert(u"name"_s, u"renamed elsewhere"_s);
    world.transport.on("GET " + pathOf(3), answer(200, changed, "\"9\""));
    for (int i = 0; i < 5; ++i)
        watched.say(3, "token.change");
    QTRY_COMPARE(table->model()->index(3, 0).data().toString(), u"renamed elsewhere"_s);
    settle();
    QCOMPARE(world.transport.count("GET " + pathOf(3)), 1); // five events are one question
    QCOMPARE(world.transport.count("GET /tokens"), lists);
    QCOMPARE(table->selectedRows(), (QList<int>{2, 3, 4}));
}

void TokenListTest::tokensOfOthersComeWithoutLosingTheSelection()
{
    Watched watched;
    ConsoleWorld& world = watched.world;
    auto* table = watched.keys->page->list()->table();
    selectRows(table, 2, 4);
    const qsizetype lists = world.transport.count("GET /tokens");
    watched.say(900, "token.create");
    watched.say(901, "token.create");
    QTRY_COMPARE(world.transport.count("GET /tokens"), lists + 1);
    settle();
    QCOMPARE(table->selectedRows(), (QList<int>{2, 3, 4}));
    const qsizetype counts = world.transport.count("GET /tokens/counts");
    watched.say(900, "token.revoke"); // not on this part of the list
    QTRY_VERIFY(world.transport.count("GET /tokens/counts") > counts);
    QCOMPARE(world.transport.count("GET /tokens"), lists + 1);
}

void TokenListTest::aListThatNobodySeesAsksNothing()
{
    Watched watched;
    watched.keys->window.hide();
    const qsizetype asked = watched.world.transport.requests.size();
    watched.say(900, "token.create");
    watched.say(3, "token.change");
    settle();
    QCOMPARE(watched.world.transport.requests.size(), asked);
}

void TokenListTest::theSelectionSurvivesARefresh()
{
    ConsoleWorld world;
    Keys keys(world.context());
    auto* table = keys.page->list()->table();
    selectRows(table, 2, 4);
    keys.page->refresh();
    settle();
    QCOMPARE(table->selectedRows(), (QList<int>{2, 3, 4}));
    // Others stand before them now.
    world.transport.on("GET /tokens", answer(200, test::tokenList(24, {}, 3204, 3)));
    keys.page->refresh();
    settle();
    QCOMPARE(table->selectedRows(), (QList<int>{0, 1})); // tokens 3 and 4; 2 is gone
}

void TokenListTest::theStateIsThereAfterARestart()
{
    ConsoleWorld world;
    QString id;
    {
        Keys keys(world.context());
        click(keys.page, u"Expired"_s);
        fieldNamed(keys.page, u"Filter tokens"_s)->setText(u"nightly"_s);
        keys.page->list()->table()->horizontalHeader()->setSortIndicator(
            models::TokenModel::LastUsed, Qt::DescendingOrder);
        settle();
        keys.page->list()->table()->goTo(5);
        id = keys.page->list()->table()->currentIndex().data(models::TokenModel::IdRole).toString();
    }
    world.transport.requests.clear();
    Keys keys(world.context());
    const QByteArray asked = world.transport.last("GET /tokens").target;
    QVERIFY(asked.contains("q=nightly"));
    QVERIFY(asked.contains("state=expired"));
    QVERIFY(asked.contains("sort=-lastUsedAt"));
    QCOMPARE(world.transport.count("GET /tokens"), 1);
    const QList<int> rows = keys.page->list()->table()->selectedRows();
    QCOMPARE(rows, QList<int>{5});
    QVERIFY(!id.isEmpty());
    pages::Context elsewhere = world.context();
    elsewhere.address = QUrl(u"https://other.example:8460"_s);
    Keys other(elsewhere);
    QVERIFY(fieldNamed(other.page, u"Filter tokens"_s)->text().isEmpty()); // each its own
}

void TokenListTest::columnsGiveWayToTheName()
{
    using models::TokenModel;
    ConsoleWorld world;
    Keys keys(world.context(), {1124, 720});
    auto* table = keys.page->list()->table();
    QVERIFY(!table->isColumnHidden(TokenModel::Calls));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return); // the panel takes its room from the table
    settle();
    QVERIFY(table->isColumnHidden(TokenModel::Calls));
    QVERIFY(table->columnWidth(TokenModel::Name) >= widgets::scaled(160));
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(table, Qt::Key_Escape);
    settle();
    QVERIFY(!table->isColumnHidden(TokenModel::Calls));
    QVERIFY(!table->isColumnHidden(TokenModel::Scheme));
}

void TokenListTest::chosenColumnsAreKept()
{
    ConsoleWorld world;
    {
        Keys keys(world.context());
        auto* table = keys.page->list()->table();
        QVERIFY(table->isColumnHidden(models::TokenModel::Created));
        click(keys.page, u"Choose columns"_s);
        QMenu* menu = table->findChild<QMenu*>();
        QVERIFY(menu);
        for (QAction* entry : menu->actions()) {
            if (entry->text() == u"Created" || entry->text() == u"Owner")
                entry->trigger();
        }
        menu->close();
    }
    Keys keys(world.context(), {700, 640}); // what was chosen stays, however narrow
    auto* table = keys.page->list()->table();
    QVERIFY(!table->isColumnHidden(models::TokenModel::Created));
    QVERIFY(table->isColumnHidden(models::TokenModel::Owner));
    QVERIFY(!table->isColumnHidden(models::TokenModel::Calls));
}

namespace {

void clickHead(Keys& keys, int column)
{
    QHeaderView* header = keys.page->list()->table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(column) + 20, header->height() / 2});
    settle();
}

QByteArray orderOf(const ConsoleWorld& world)
{
    const QByteArray asked = world.transport.last("GET /tokens").target;
    const qsizetype at = asked.indexOf("sort=");
    return at < 0 ? QByteArray() : asked.mid(at + 5, asked.indexOf('&', at) - at - 5);
}

} // namespace

void TokenListTest::whatExpiresSoonestComesFirst()
{
    QSettings().clear();
    ConsoleWorld world;
    {
        Keys keys(world.context());
        QCOMPARE(orderOf(world), "expiresAt"_ba);
        const QHeaderView* header = keys.page->list()->table()->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), int(models::TokenModel::Expires));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        keys.page->list()->table()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        settle();
        QVERIFY(orderOf(world).isEmpty());
    }
    Keys keys(world.context());
    QVERIFY(orderOf(world).isEmpty()); // no order is a choice too
}

void TokenListTest::whatExpiresSoonHasAClockBesideItsColour()
{
    ConsoleWorld world;
    Keys keys(world.context());
    widgets::TableView* table = keys.page->list()->table();
    const auto expires = [table](int row) {
        return table->model()->index(row, models::TokenModel::Expires);
    };
    QVERIFY(models::isExpiring(viewOf(0), world.clock.now()));
    QVERIFY(!models::isExpiring(viewOf(20), world.clock.now()));
    table->scrollTo(expires(20)); // all are as wide as their dates
    const int later = inkWidth(table, expires(20));
    table->scrollTo(expires(0));
    QVERIFY(inkWidth(table, expires(0)) >= later + 14);
}

void TokenListTest::aHeadSortsInThreeSteps()
{
    QSettings().clear();
    ConsoleWorld world;
    Keys keys(world.context());
    clickHead(keys, models::TokenModel::Owner);
    QCOMPARE(orderOf(world), "owner"_ba);
    clickHead(keys, models::TokenModel::Owner);
    QCOMPARE(orderOf(world), "-owner"_ba);
    clickHead(keys, models::TokenModel::Owner);
    QVERIFY(orderOf(world).isEmpty());
    QCOMPARE(keys.page->list()->table()->horizontalHeader()->sortIndicatorSection(), -1);
    clickHead(keys, models::TokenModel::Owner);
    QCOMPARE(orderOf(world), "owner"_ba);
}

void TokenListTest::aColumnWithoutAnOrderSortsNothing()
{
    QSettings().clear();
    ConsoleWorld world;
    Keys keys(world.context());
    const qsizetype asked = world.transport.count("GET /tokens");
    clickHead(keys, models::TokenModel::Scheme);
    QCOMPARE(world.transport.count("GET /tokens"), asked);
    QCOMPARE(keys.page->list()->table()->horizontalHeader()->sortIndicatorSection(),
             int(models::TokenModel::Expires));
}

void TokenListTest::draggedColumnsAreKeptUntilTheyAreReset()
{
    QSettings().clear();
    ConsoleWorld world;
    const int owner = models::TokenModel::Owner;
    {
        Keys keys(world.context());
        auto* table = keys.page->list()->table();
        QVERIFY(table->horizontalHeader()->sectionsMovable());
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(owner), 3);
        clickHead(keys, owner); // and sorted by it
    }
    Keys keys(world.context());
    auto* table = keys.page->list()->table();
    QHeaderView* header = table->horizontalHeader();
    QCOMPARE(header->visualIndex(owner), 3);
    click(keys.page, u"Choose columns"_s);
    auto* menu = table->findChild<QMenu*>();
    QVERIFY(menu);
    for (QAction* entry : menu->actions())
        if (entry->text() == u"Reset columns")
            entry->trigger();
    menu->close();
    settle();
    QCOMPARE(header->visualIndex(owner), 1);
    QCOMPARE(orderOf(world), "owner"_ba); // the order of the rows is another matter
    QCOMPARE(header->sortIndicatorSection(), owner);
    clickHead(keys, owner);
    clickHead(keys, owner);
    QVERIFY(orderOf(world).isEmpty()); // still in three steps
}

void TokenListTest::aPastedTokenLeavesItsSecretBehind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const QString secret = u"lku_Zt51hNw0KcUo_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLM"_s;
    QTest::newRow("whole") << secret << u"Zt51hNw0KcUo"_s;
    QTest::newRow("among others") << u"owner:ann "_s + secret << u"owner:ann Zt51hNw0KcUo"_s;
    QTest::newRow("shared, cut off") << u"lks_Zt51hNw0KcUo_ab"_s << u"Zt51hNw0KcUo"_s;
    QTest::newRow("as it is shown") << u"lku_Zt51hNw0KcUo_…"_s << u"Zt51hNw0KcUo"_s;
    QTest::newRow("only a word") << u"lku_nightly"_s << u"lku_nightly"_s;
}

void TokenListTest::aPastedTokenLeavesItsSecretBehind()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    QCOMPARE(models::withoutSecrets(typed), kept);
    ConsoleWorld world;
    Keys keys(world.context());
    fieldNamed(keys.page, u"Filter tokens"_s)->setText(typed);
    settle();
    QCOMPARE(fieldNamed(keys.page, u"Filter tokens"_s)->text(), kept);
    for (const client::Request& request : std::as_const(world.transport.requests))
        QVERIFY(!request.target.contains("abcdefgh"));
}

void TokenListTest::severalAreDoneOneAfterTheOtherAndEachIsToldOf()
{
    ConsoleWorld world;
    for (int i = 0; i < 3; ++i)
        world.transport.on("POST " + pathOf(i) + "/revoke",
                           i == 1 ? refusal(404, u"not_found"_s)
                                  : answer(200, test::token(i, u"revoked"_s)));
    Keys keys(world.context());
    selectRows(keys.page->list()->table(), 0, 2);
    click(keys.page, u"Revoke 3 token(s)…"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    confirm->findChild<QLineEdit*>()->setText(u"REVOKE"_s);
    click(confirm, u"Revoke 3 token(s)"_s);
    auto* outcomes = openDialog<dialogs::OutcomesDialog>();
    QVERIFY(outcomes);
    QCOMPARE(outcomes->outcomes().size(), 3);
    QVERIFY(!outcomes->outcomes().front().done); // what went wrong stands first
    QCOMPARE(outcomes->outcomes().front().name, u"token-1"_s);
    QVERIFY(!outcomes->outcomes().front().fault.isEmpty());
    QVERIFY(outcomes->outcomes()[1].done && outcomes->outcomes()[2].done);
    picture(outcomes, u"outcomes"_s);
    click(outcomes, u"Close"_s);
    QVERIFY(!openDialog<dialogs::ProgressDialog>());
    QCOMPARE(keys.page->list()->table()->model()->index(0, 3).data().toString(), u"Revoked"_s);
}

void TokenListTest::whatIsCancelledIsLeft()
{
    QList<api::TokenView> tokens{viewOf(0), viewOf(1), viewOf(2), viewOf(3)};
    QStringList tried;
    client::Then<api::TokenView> answerNow;
    auto* batch = new pages::TokenBatch(
        tokens,
        [&](const QString& id, QObject*, client::Then<api::TokenView> then) {
            tried.append(id);
            answerNow = std::move(then);
            return client::Ticket();
        },
        this);
    int left = -1;
    QList<models::Outcome> outcomes;
    connect(batch, &pages::TokenBatch::finished, this,
            [&](const QList<models::Outcome>& all, int rest) {
                outcomes = all;
                left = rest;
            });
    batch->start();
    QCOMPARE(tried.size(), 1); // one at a time
    auto first = answerNow;
    first(viewOf(0));
    QCOMPARE(tried.size(), 2);
    batch->cancel();
    QCOMPARE(left, -1); // what is under way is finished
    auto second = answerNow;
    second(viewOf(1));
    QCOMPARE(tried.size(), 2);
    QCOMPARE(left, 2);
    QCOMPARE(outcomes.size(), 2);
}

void TokenListTest::outcomesCanBeTakenAlong()
{
    const QList<models::Outcome> outcomes{{u"A"_s, u"=cmd()"_s, true, {}},
                                          {u"B"_s, u"b"_s, false, u"It is gone, \"for good\"."_s}};
    QCOMPARE(models::fileOf(models::FileForm::Csv, outcomes),
             "id,name,done,fault\r\nA,'=cmd(),true,\r\nB,b,false,\"It is gone, \"\"for "
             "good\"\".\"\r\n"_ba);
    QCOMPARE(models::fileOf(models::FileForm::JsonLines, outcomes).count('\n'), 2);
}

void TokenListTest::theListIsExportedPartByPart()
{
    ConsoleWorld world;
    world.transport.on("GET /tokens", [](const client::Request& request) {
        const bool second = request.target.contains("cursor=second");
        return answer(
            200, second ? test::tokenList(5, {}, 15, 10) : test::tokenList(10, u"second"_s, 15));
    });
    QTemporaryDir folder;
    QWidget window;
    client::TokenQuery query;
    query.text = u"nightly"_s;
    query.sort = u"-lastUsedAt"_s;
    for (const auto form : {models::FileForm::Csv, models::FileForm::JsonLines}) {
        world.transport.requests.clear();
        const QString name = folder.filePath(u"tokens"_s);
        auto* file = new pages::TokenExport(world.client, query, {form}, &window);
        QString told;
        connect(file, &pages::TokenExport::finished, this,
                [&](const QString& text) { told = text; });
        file->start(name);
        QVERIFY(!QFile::exists(name)); // not before it is whole
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told, u"15 token(s) exported."_s);
        QCOMPARE(world.transport.count("GET /tokens"), 2);
        QVERIFY(world.transport.requests.front().target.contains("q=nightly"));
        QVERIFY(world.transport.requests.front().target.contains("sort=-lastUsedAt"));
        QFile written(name);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        const bool csv = form == models::FileForm::Csv;
        if (csv)
            QVERIFY(content.startsWith("id,name,description,owner,"));
        else
            QCOMPARE(QJsonDocument::fromJson(content.left(content.indexOf('\n')))[u"name"_s],
                     u"token-0"_s);
        for (int i = 0; i < 15; ++i)
            QVERIFY(content.contains(test::token(i)[u"id"_s].toString().toLatin1()));
        QFile::remove(name);
    }
}

void TokenListTest::aSpreadsheetRunsNothing()
{
    api::TokenView token = viewOf(1);
    for (const QString& name : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s}) {
        token.token.name = name;
        const QByteArray row = models::fileRows(models::FileForm::Csv, {token});
        QCOMPARE(row.split(',')[1].front(), '\'');
        QVERIFY(row.endsWith("\r\n"));
    }
    token.token.description = u"two\nlines, \"quoted\""_s;
    const QByteArray row = models::fileRows(models::FileForm::Csv, {token});
    QVERIFY(row.contains("\"two\nlines, \"\"quoted\"\"\""));
}

void TokenListTest::anExportThatFailsLeavesNoFile()
{
    ConsoleWorld world;
    world.transport.on("GET /tokens", [](const client::Request& request) {
        return request.target.contains("cursor=") ? refusal(503, u"overloaded"_s)
                                                  : answer(200, test::tokenList(10, u"x"_s, 15));
    });
    QTemporaryDir folder;
    QWidget window;
    const QString name = folder.filePath(u"tokens.csv"_s);
    auto* file = new pages::TokenExport(world.client, {}, {}, &window);
    QString told;
    connect(file, &pages::TokenExport::finished, this, [&](const QString& text) { told = text; });
    file->start(name);
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(!QFile::exists(name));
    QVERIFY(!told.contains(u"exported."_s));
}

void TokenListTest::theFileHoldsWhatIsChosen_data()
{
    QTest::addColumn<QStringList>("segments"); // chosen in the dialog
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("asked"); // of the service; empty: nothing
    const QByteArray shown = "name,owner,state,expiresAt,lastUsedAt,createdAt\r\n";
    QTest::newRow("selected, as shown") << QStringList{} << false << shown << 3 << ""_ba;
    QTest::newRow("filtered, with a mark") << QStringList{u"As filtered (15)"_s} << true
                                           << "\xEF\xBB\xBF" + shown << 16 << "state=expired&"_ba;
    QTest::newRow("all there is") << QStringList{u"All"_s} << false << shown << 16 << "?sort="_ba;
    QTest::newRow("every column") << QStringList{u"All"_s, u"Columns"_s} << false
                                  << "id,name,description,owner,"_ba << 16 << "?sort="_ba;
    QTest::newRow("JSON lines have no mark")
        << QStringList{u"JSON lines"_s} << true << "{\"createdAt\":"_ba << 2 << ""_ba;
}

void TokenListTest::theFileHoldsWhatIsChosen()
{
    QFETCH(const QStringList, segments);
    QFETCH(const bool, mark);
    QFETCH(const QByteArray, start);
    QFETCH(const int, lines);
    QFETCH(const QByteArray, asked);
    QSettings().clear();
    ConsoleWorld world;
    world.transport.on("GET /tokens", answer(200, test::tokenList(15, {}, 15)));
    Keys keys(world.context());
    auto* table = keys.page->list()->table();
    QHeaderView* header = table->horizontalHeader();
    for (const int column : {models::TokenModel::Scheme, models::TokenModel::Calls})
        header->hideSection(column);
    header->showSection(models::TokenModel::Created);
    click(keys.page, u"Expired"_s);
    selectRows(table, 2, 3);
    click(keys.page, u"Export the list…"_s);
    auto* dialog = openDialog<dialogs::ExportDialog>();
    QVERIFY(dialog);
    picture(dialog, u"export"_s);
    for (const QString& segment : segments) {
        if (segment == u"Columns"_s)
            inputNamed<widgets::SegmentedControl>(dialog, segment)->segment(0)->click();
        else
            click(dialog, segment);
    }
    dialog->findChild<QCheckBox*>()->setChecked(mark);
    world.transport.requests.clear();
    click(dialog, u"Choose a file…"_s);
    auto* chooser = keys.window.findChild<QFileDialog*>();
    QVERIFY(chooser);
    QTemporaryDir folder;
    const QString name = folder.filePath(u"tokens"_s);
    QSignalSpy told(keys.page, &pages::Page::notified);
    emit chooser->fileSelected(name);
    QTRY_COMPARE(told.size(), 1);
    chooser->close();
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(start), content.left(200).constData());
    // Fields with several lines have them within quotes.
    QCOMPARE(content.count(content.contains('\r') ? "\r\n" : "\n"), lines);
    if (asked.isEmpty())
        QCOMPARE(world.transport.count("GET /tokens"), 0);
    else
        QVERIFY(world.transport.last("GET /tokens").target.contains(asked));
}

void TokenListTest::keysEditAndCopyWhatIsSelected()
{
    ConsoleWorld world;
    Keys keys(world.context());
    widgets::TableView* table = keys.page->list()->table();
    selectRows(table, 0, 1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             token(0)[u"id"_s].toString() + u'\n' + token(1)[u"id"_s].toString());
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier); // not several at once
    settle();
    QVERIFY(!openDialog<dialogs::EditTokenDialog>());
    table->selectionModel()->setCurrentIndex(table->model()->index(3, 0),
                                             QItemSelectionModel::ClearAndSelect
                                                 | QItemSelectionModel::Rows);
    settle();
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
    settle();
    auto* dialog = openDialog<dialogs::EditTokenDialog>();
    QVERIFY(dialog);
    dialog->reject();
}
