// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/token_dialogs_test.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/edit_token_dialog.h"
#include "app/dialogs/outcomes_dialog.h"
#include "app/dialogs/reveal_dialog.h"
#include "app/dialogs/rotate_dialog.h"
#include "app/dialogs/snippet_dialog.h"
#include "app/dialogs/windows_editor.h"
#include "app/models/moment.h"
#include "app/pages/conflict_dialog.h"
#include "app/pages/my_tokens_page.h"
#include "app/pages/token_actions.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/sparkline.h"
#include "tests/app/shown_tokens.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace test;

void TokenDialogsTest::confirmationsTellWhatTheRecordsSay_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("first");
    QTest::newRow("revoke") << u"Revoke…"_s
                            << u"3 client(s) used it in the last 30 days. Their next request"_s;
    QTest::newRow("disable")
        << u"Disable…"_s << u"3 client(s) used it in the last 30 days. Requests will be denied"_s;
    QTest::newRow("delete") << u"Delete…"_s
                            << u"3 client(s) used it in the last 30 days. Their next request"_s;
    QTest::newRow("delete all") << u"Delete all of a user…"_s << u"will stop working at once."_s;
}

void TokenDialogsTest::confirmationsTellWhatTheRecordsSay()
{
    QFETCH(const QString, action);
    QFETCH(const QString, first);
    ConsoleWorld world;
    pages::Context context = world.context();
    context.careful = true; // where disabling asks, too
    Keys keys(context);
    keys.page->list()->table()->goTo(0);
    settle();
    if (QAbstractButton* button = buttonNamed(keys.page, action)) {
        button->click();
    } else {
        QAbstractButton* more = buttonNamed(keys.page, u"More"_s);
        QVERIFY(more);
        auto* menu = more->findChild<QMenu*>();
        QVERIFY(menu);
        emit menu->aboutToShow();
        for (QAction* entry : menu->actions()) {
            if (entry->text() == action)
                entry->trigger();
        }
    }
    settle();
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    QVERIFY2(confirm->consequence().contains(first), qPrintable(confirm->consequence()));
    if (!action.startsWith(u"Delete all"_s)) {
        QVERIFY(shows(confirm, u"10.20.4.17"_s));
        QVERIFY(shows(confirm, u"81 calls"_s));
    } else {
        QVERIFY2(confirm->consequence().contains(u"8 of 24 were used"_s),
                 qPrintable(confirm->consequence()));
    }
    picture(confirm, u"confirm-"_s + QString::fromLatin1(QTest::currentDataTag()));
    confirm->reject();
    QCOMPARE(world.transport.count("POST " + pathOf(0) + "/disable"), 0);
}

void TokenDialogsTest::whatCouldNotBeCountedIsSaid()
{
    ConsoleWorld world;
    QJsonObject usage = test::tokenUsage();
    usage.insert(u"complete"_s, false);
    world.transport.on("GET /tokens/usage", answer(200, usage));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Revoke…"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    QVERIFY(confirm->consequence().contains(u"counted back to"_s));
    confirm->reject();
}

void TokenDialogsTest::rotatingTellsWhereTheOldValueIs()
{
    ConsoleWorld world;
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Rotate…"_s);
    auto* rotate = openDialog<dialogs::RotateDialog>();
    QVERIFY(rotate);
    QVERIFY(shows(rotate, u"3 client(s) used it in the last 30 days."_s));
    QVERIFY(shows(rotate, u"10.20.7.19"_s));
    rotate->reject();
}

void TokenDialogsTest::editingSendsOnlyWhatChanged()
{
    ConsoleWorld world;
    const QByteArray path = "PATCH " + pathOf(3);
    world.transport.on(path, answer(200, test::token(3), "\"9\""));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(3);
    click(keys.page, u"Edit token…"_s);
    auto* dialog = openDialog<dialogs::EditTokenDialog>();
    QVERIFY(dialog);
    QAbstractButton* save = buttonNamed(dialog, u"Save changes"_s);
    QVERIFY(save && !save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty());
    fieldNamed(dialog, u"Name"_s)->setText(u"renamed"_s);
    fieldNamed(dialog, u"Allowed addresses"_s)->setText(u"10.0.0.0/8"_s);
    dialog->findChild<QPlainTextEdit*>()->clear();
    picture(dialog, u"edit-token"_s);
    click(dialog, u"Save changes"_s);
    QCOMPARE(world.transport.lastBody(path),
             (QJsonObject{{u"name"_s, u"renamed"_s},
                          {u"limits"_s, QJsonValue(QJsonValue::Null)},
                          {u"ipRanges"_s, QJsonArray{u"10.0.0.0/8"_s}}}));
    QCOMPARE(test::FakeTransport::header(world.transport.last(path), "If-Match"), "\"8\""_ba);
    QVERIFY(!openDialog<dialogs::EditTokenDialog>());
}

void TokenDialogsTest::editingChecksAsTheServiceDoes()
{
    ConsoleWorld world;
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Edit token…"_s);
    auto* dialog = openDialog<dialogs::EditTokenDialog>();
    QVERIFY(dialog);
    fieldNamed(dialog, u"Name"_s)->setText(QString(65, u'x'));
    fieldNamed(dialog, u"Allowed addresses"_s)->setText(u"10.0.0.0/33"_s);
    QVERIFY(!fieldNamed(dialog, u"Name"_s)->accessibleDescription().isEmpty());
    QVERIFY(!fieldNamed(dialog, u"Allowed addresses"_s)->accessibleDescription().isEmpty());
    click(dialog, u"Save changes"_s);
    QCOMPARE(world.transport.count("PATCH " + pathOf(0)), 0);
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void TokenDialogsTest::somebodyElseWasFaster()
{
    ConsoleWorld world;
    world.transport.on("PATCH " + pathOf(0), refusal(412, u"stale"_s));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Edit token…"_s);
    auto* dialog = openDialog<dialogs::EditTokenDialog>();
    fieldNamed(dialog, u"Name"_s)->setText(u"renamed"_s);
    QJsonObject theirs = test::token(0);
    theirs[u"description"_s] = u"of somebody else"_s;
    theirs[u"revision"_s] = 77;
    world.transport.on("GET " + pathOf(0), answer(200, theirs));
    click(dialog, u"Save changes"_s);
    QVERIFY(dialog->isVisible()); // nothing that was entered is lost
    auto* conflict = openDialog<pages::ConflictDialog>();
    QVERIFY(conflict);
    QVERIFY(shows(conflict, u"Only they changed, and it stays as they have it: Description."_s));
    // What was not touched shows what it is now.
    QCOMPARE(fieldNamed(dialog, u"Name"_s)->text(), u"renamed"_s);
    QCOMPARE(fieldNamed(dialog, u"Description"_s)->text(), u"of somebody else"_s);
    // Saving is on top of that, and changes nothing of theirs.
    world.transport.on("PATCH " + pathOf(0), refusal(503, u"overloaded"_s));
    click(conflict, u"Save this selection"_s);
    QVERIFY(world.transport.last("PATCH " + pathOf(0))
                .headers.contains({QByteArray("If-Match"), QByteArray("\"77\"")}));
    QCOMPARE(world.transport.lastBody("PATCH " + pathOf(0)),
             (QJsonObject{{u"name"_s, u"renamed"_s}}));
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void TokenDialogsTest::inSecureModeNothingIsEdited() // EX-50
{
    ConsoleWorld world;
    QJsonObject choices = test::choices(u"p.nair"_s);
    choices.insert(u"secureMode"_s, true);
    world.transport.on("GET /tokens/choices", answer(200, choices));
    Keys keys(world.context());
    QSignalSpy told(keys.page, &pages::Page::notified);
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Edit token…"_s);
    QVERIFY(!openDialog<dialogs::EditTokenDialog>());
    QVERIFY(told.back().front().toString().contains(u"Secure Mode"_s));
}

void TokenDialogsTest::aTokenHasARateLimitOfItsOwn() // MO-39
{
    ConsoleWorld world;
    world.transport.on("POST /tokens", refusal(503, u"overloaded"_s));
    Keys keys(world.context());
    click(keys.page, u"Add Key…"_s);
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    fieldNamed(add, u"Name"_s)->setText(u"x"_s);
    auto* windows = add->findChild<dialogs::WindowsEditor*>();
    QVERIFY(windows && !windows->isVisible());
    click(add, u"Create token"_s);
    QVERIFY(!world.transport.lastBody("POST /tokens").contains(u"rateLimit"_s));
    click(add, u"Its own"_s);
    QVERIFY(windows->isVisible());
    windows->setWindows({{5, {1, domain::Lifetime::Unit::Minutes}, 2}});
    picture(add, u"03-add-key-rate"_s);
    click(add, u"Create token"_s);
    const QJsonObject rate = world.transport.lastBody("POST /tokens")[u"rateLimit"_s].toObject();
    QCOMPARE(rate[u"windows"_s][0][u"requests"_s].toInt(), 5);
    QCOMPARE(rate[u"windows"_s][0][u"burst"_s].toInt(), 2);
    const auto buttons = add->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->text() == u"None")
            button->click();
    }
    click(add, u"Create token"_s);
    QCOMPARE(world.transport.lastBody("POST /tokens")[u"rateLimit"_s].toObject(),
             (QJsonObject{{u"exempt"_s, true}}));
    add->reject();
}

void TokenDialogsTest::aTokenEndsWithACertainDay() // MO-10
{
    ConsoleWorld world;
    world.transport.on("POST /tokens", refusal(503, u"overloaded"_s));
    Keys keys(world.context());
    click(keys.page, u"Add Key…"_s);
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    fieldNamed(add, u"Name"_s)->setText(u"x"_s);
    auto* day = add->findChild<widgets::DateField*>();
    QVERIFY(day && !day->isVisible());
    click(add, u"Date"_s);
    QVERIFY(day->isVisible());
    const QDate last = core::toDateTime(world.clock.now()).toLocalTime().date().addDays(9);
    day->setDate(last);
    picture(add, u"03-add-key-date"_s);
    // The exact end stands beside it, in local time and in UTC.
    const core::Timestamp end = core::fromMilliseconds(last.endOfDay().toMSecsSinceEpoch());
    QVERIFY(shows(add, models::exact(end)));
    click(add, u"Create token"_s);
    QCOMPARE(world.transport.lastBody("POST /tokens")[u"expires"_s][u"at"_s].toString(),
             core::toIsoText(end));
    // What is longer than the owner may have is said, and nothing is created.
    day->setDate(last.addYears(40));
    QVERIFY(!buttonNamed(add, u"Create token"_s)->isEnabled());
    add->reject();
}

void TokenDialogsTest::usersGiveNoRateLimits()
{
    ConsoleWorld world;
    Shown<pages::MyTokensPage> mine(world.context(false));
    mine.page->createNew();
    settle();
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    QVERIFY(!add->findChild<dialogs::WindowsEditor*>());
    add->reject();
}

void TokenDialogsTest::theValueIsShownAfterThePassword() // EX-44
{
    ConsoleWorld world;
    const QByteArray path = "POST " + pathOf(0) + "/reveal";
    world.transport.on(path, refusal(403, u"wrong_password"_s));
    pages::TokenActions actions(world.context(false), new QWidget);
    QSignalSpy copied(&actions, &pages::TokenActions::secretCopied);
    actions.reveal(viewOf(0));
    auto* dialog = openDialog<dialogs::RevealDialog>();
    QVERIFY(dialog);
    QVERIFY(!buttonNamed(dialog, u"Show value"_s)->isEnabled());
    fieldNamed(dialog, u"Your password"_s)->setText(u"wrong"_s);
    click(dialog, u"Show value"_s);
    QVERIFY(!fieldNamed(dialog, u"Your password"_s)->accessibleDescription().isEmpty());
    QVERIFY(!fieldNamed(dialog, u"Token value"_s));
    world.transport.on(path, answer(200, {{u"secret"_s, u"lku_Zt51hNw00000_thevalue"_s}}));
    fieldNamed(dialog, u"Your password"_s)->setText(u"right"_s);
    click(dialog, u"Show value"_s);
    QCOMPARE(world.transport.lastBody(path)[u"password"_s].toString(), u"right"_s);
    QLineEdit* value = fieldNamed(dialog, u"Token value"_s);
    QVERIFY(value);
    QCOMPARE(value->text(), u"lku_Zt51hNw00000_••••••••"_s); // until the eye is pressed
    QAction* eye = value->actions().constFirst();
    QCOMPARE(eye->text(), u"Show"_s);
    eye->trigger();
    QCOMPARE(value->text(), u"lku_Zt51hNw00000_thevalue"_s);
    eye->trigger();
    QVERIFY(!value->text().contains(u"thevalue"_s));
    QVERIFY(fieldNamed(dialog, u"Your password"_s)->text().isEmpty());
    click(dialog, u"Copy"_s);
    QCOMPARE(copied.size(), 1);
    QVERIFY(!dialog->windowTitle().contains(u"thevalue"_s));
    picture(dialog, u"reveal"_s);
    dialog->reject();
}

void TokenDialogsTest::roomIsMadeByDeleting_data()
{
    QTest::addColumn<bool>("administrator");
    QTest::newRow("user") << false;
    QTest::newRow("administrator") << true;
}

void TokenDialogsTest::roomIsMadeByDeleting() // MO-19
{
    QFETCH(const bool, administrator);
    ConsoleWorld world;
    world.transport.on("GET /tokens/choices", answer(200, test::fullChoices(u"p.nair"_s)));
    world.transport.on("DELETE " + pathOf(0), answer(200, {}));
    Keys keys(world.context(administrator));
    keys.page->createNew();
    settle();
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    fieldNamed(add, u"Name"_s)->setText(u"the eleventh"_s);
    QVERIFY(!buttonNamed(add, u"Create token"_s)->isEnabled());
    QVERIFY(shows(add, u"Delete one to make room"_s));
    QVERIFY(shows(add, u"10 of 10 tokens used by p.nair"_s));
    picture(add, u"03-add-key-full"_s);
    click(add, u"Delete token-0"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    QVERIFY(confirm->consequence().startsWith(u"3 client(s) used it"_s));
    world.transport.on("GET /tokens/choices", answer(200, test::choices(u"p.nair"_s)));
    click(confirm, u"Delete token"_s);
    QCOMPARE(world.transport.count("DELETE " + pathOf(0)), 1);
    QVERIFY(add->isVisible());
    QCOMPARE(fieldNamed(add, u"Name"_s)->text(), u"the eleventh"_s);
    QVERIFY(buttonNamed(add, u"Create token"_s)->isEnabled());
    QVERIFY(!buttonNamed(add, u"Delete token-0"_s));
    add->reject();
}

void TokenDialogsTest::ownTokensShowTheirRecordedUse()
{
    ConsoleWorld world(4);
    Shown<pages::MyTokensPage> mine(world.context(false));
    const auto lines = mine.page->findChildren<widgets::Sparkline*>();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.front()->values().size(), 30);
    const QList<qint64> values = lines.front()->values();
    const qint64 sum = std::accumulate(values.cbegin(), values.cend(), qint64{0});
    QCOMPARE(sum, test::tokenUsage()[u"items"_s][0][u"calls"_s].toInteger());
    QVERIFY(lines.front()->accessibleName().contains(u"in the last 30 days"_s));
    QVERIFY(world.transport.last("GET /tokens/usage").target.contains("owner=m.lindqvist"));
    click(mine.page, u"Test token-0"_s); // everybody may test the own ones
    const auto open = QApplication::topLevelWidgets();
    for (QWidget* widget : open) {
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            dialog->reject();
    }
}

void TokenDialogsTest::everyNewDialogNamesItsControls()
{
    ConsoleWorld world;
    world.transport.on("GET /tokens/choices", answer(200, test::fullChoices(u"p.nair"_s)));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Edit token…"_s);
    keys.page->createNew();
    settle();
    dialogs::OutcomesDialog outcomes(u"Revoke"_s, {{u"A"_s, u"a"_s, true, {}}}, 1, nullptr);
    outcomes.open();
    dialogs::RevealDialog reveal(viewOf(0).token, nullptr);
    reveal.open();
    settle();
    const auto windows = QApplication::topLevelWidgets();
    int dialogs = 0;
    for (QWidget* window : windows) {
        auto* dialog = qobject_cast<QDialog*>(window);
        if (!dialog || !dialog->isVisible())
            continue;
        ++dialogs;
        const auto all = dialog->findChildren<QWidget*>();
        for (const QWidget* control : all) {
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const bool input = qobject_cast<const QLineEdit*>(control)
                || qobject_cast<const QComboBox*>(control)
                || qobject_cast<const QPlainTextEdit*>(control);
            if ((!button && !input) || !control->isVisible()
                || control->objectName().startsWith(u"qt_"_s)
                || control->parentWidget()->inherits("QAbstractSpinBox"))
                continue;
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(dialog->windowTitle() + u": "_s
                                + QString::fromLatin1(control->metaObject()->className())));
        }
        dialog->reject();
    }
    QCOMPARE(dialogs, 4);
}

void TokenDialogsTest::theHeaderFieldAloneIsASnippetToo()
{
    domain::Token token;
    token.name = u"nightly"_s;
    token.owner = u"ann"_s;
    token.schemes = domain::Schemes::Basic | domain::Schemes::Bearer;
    dialogs::SnippetDialog dialog(token, QUrl(u"https://jira.corp.example/rest/api/2/myself"_s),
                                  nullptr);
    auto* languages = dialog.findChild<QListWidget*>();
    auto* method = dialog.findChild<QComboBox*>();
    const auto found = languages->findItems(u"HTTP header"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QVERIFY(method->isEnabled());
    languages->setCurrentItem(found.front());
    QCOMPARE(dialog.code(), u"Authorization: Bearer YOUR_TOKEN"_s);
    QVERIFY(!method->isEnabled()); // it is the same for every request
    dialog.findChild<widgets::SegmentedControl*>()->segment(0)->click();
    QVERIFY(dialog.code().startsWith(u"Authorization: Basic "_s));
    languages->setCurrentRow(0);
    QVERIFY(method->isEnabled());
    QVERIFY(dialog.code().startsWith(u"curl"_s));
}
