// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages_test.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/limit_dialog.h"
#include "app/dialogs/rotate_dialog.h"
#include "app/dialogs/snippet_dialog.h"
#include "app/dialogs/test_token_dialog.h"
#include "app/dialogs/token_created_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/pages/audit_log_page.h"
#include "app/pages/conflict_dialog.h"
#include "app/pages/manage_api_keys_page.h"
#include "app/pages/my_tokens_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/token_list.h"
#include "app/pages/token_watch.h"
#include "app/pages/users_page.h"
#include "app/widgets/chip.h"
#include "app/widgets/code_box.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/table_view.h"
#include "app/widgets/trace_view.h"
#include "tests/app/console_world.h"
#include "tests/app/shown.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using test::answer;
using test::buttonNamed;
using test::click;
using test::ConsoleWorld;
using test::inputNamed;
using test::openDialog;
using test::picture;
using test::refusal;
using test::Shown;

namespace {

using Keys = Shown<pages::ManageApiKeysPage>;

} // namespace

void PagesTest::showsTokensWithTheServicesTotal()
{
    ConsoleWorld world;
    Keys keys(world.context());
    QSignalSpy status(keys.page, &pages::Page::statusChanged);
    keys.page->refresh();
    test::settle();
    const QAbstractItemModel* model = keys.page->list()->table()->model();
    QCOMPARE(model->rowCount(), 24);
    QVERIFY(status.back().front().toString().contains(u"3,204"_s));
    QCOMPARE(model->index(0, 3).data(Qt::ToolTipRole).toString(), u"It can be used."_s);
    keys.page->list()->table()->goTo(3);
    test::settle();
    picture(&keys.window, u"02-manage-api-keys"_s);
}

void PagesTest::filtersOnTheService()
{
    ConsoleWorld world;
    Keys keys(world.context());
    auto* filter = inputNamed<QLineEdit>(keys.page, u"Filter tokens"_s);
    QVERIFY(filter);
    filter->setFocus();
    QTest::keyClicks(filter, u"owner:ann state:expired nightly"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(world.transport.last("GET /tokens").target.contains("q=nightly"));
    const QByteArray target = world.transport.last("GET /tokens").target;
    QVERIFY(target.contains("owner=ann"));
    QVERIFY(target.contains("state=expired"));
}

void PagesTest::chipsFilterByState()
{
    ConsoleWorld world;
    Keys keys(world.context());
    click(keys.page, u"Revoked"_s);
    QVERIFY(world.transport.last("GET /tokens").target.contains("state=revoked"));
    click(keys.page, u"Disabled"_s); // several may be on
    QVERIFY(world.transport.last("GET /tokens").target.contains("state=disabled%2Crevoked"));
    click(keys.page, u"All"_s);
    QVERIFY(!world.transport.last("GET /tokens").target.contains("state="));
}

void PagesTest::sortsOnTheService()
{
    ConsoleWorld world;
    Keys keys(world.context());
    QHeaderView* header = keys.page->list()->table()->horizontalHeader();
    header->setSortIndicator(models::TokenModel::LastUsed, Qt::DescendingOrder);
    test::settle();
    QVERIFY(world.transport.last("GET /tokens").target.contains("sort=-lastUsedAt"));
    header->setSortIndicator(models::TokenModel::Name, Qt::AscendingOrder);
    test::settle();
    QVERIFY(world.transport.last("GET /tokens").target.contains("sort=name"));
}

void PagesTest::fetchesMoreWhenScrolledToTheEnd()
{
    ConsoleWorld world;
    world.transport.on("GET /tokens", [](const client::Request& request) {
        const bool second = request.target.contains("cursor=second");
        return answer(200,
                      second ? test::tokenList(100, {}, 200, 100)
                             : test::tokenList(100, u"second"_s, 200));
    });
    Keys keys(world.context());
    auto* table = keys.page->list()->table();
    QCOMPARE(table->model()->rowCount(), 100);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    QTRY_COMPARE(table->model()->rowCount(), 200);
    QVERIFY(!table->model()->canFetchMore({}));
}

void PagesTest::anEmptyListSaysHowToBegin()
{
    ConsoleWorld world;
    world.transport.on("GET /tokens", answer(200, test::tokenList(0, {}, 0)));
    Keys keys(world.context());
    QVERIFY(!keys.page->list()->table()->isVisible());
    picture(&keys.window, u"12-empty"_s);
    const auto buttons = keys.page->findChildren<QAbstractButton*>();
    qsizetype ways = 0;
    for (QAbstractButton* button : buttons)
        ways += button->isVisible() && button->text() == u"Add Key…"_s ? 1 : 0;
    QCOMPARE(ways, 2); // in the head and in the middle
}

void PagesTest::aFilterWithoutMatchesSaysSo()
{
    ConsoleWorld world;
    world.transport.on("GET /tokens", [](const client::Request& request) {
        const bool filtered = request.target.contains("state=revoked");
        return answer(200, filtered ? test::tokenList(0, {}, 0) : test::tokenList(5));
    });
    Keys keys(world.context());
    click(keys.page, u"Revoked"_s);
    click(keys.page, u"Clear filters"_s);
    QCOMPARE(keys.page->list()->table()->model()->rowCount(), 5);
    QVERIFY(keys.page->list()->table()->isVisible());
}

void PagesTest::makesATokenAndShowsItsValueOnce()
{
    ConsoleWorld world;
    world.transport.on(
        "POST /tokens",
        answer(201,
               {{u"token"_s, test::token(1)}, {u"secret"_s, u"lku_Zt51hNw00001_secretsecret"_s}}));
    Keys keys(world.context());
    QSignalSpy copied(keys.page, &pages::Page::secretCopied);
    click(keys.page, u"Add Key…"_s);
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    auto* name = inputNamed<QLineEdit>(add, u"Name"_s);
    QVERIFY(name);
    name->setText(u"ci-deploy-bitbucket"_s);
    picture(add, u"03-add-key"_s);
    click(add, u"Create token"_s);
    QCOMPARE(world.transport.lastBody("POST /tokens")[u"name"_s].toString(),
             u"ci-deploy-bitbucket"_s);
    QVERIFY(!openDialog<dialogs::AddKeyDialog>());

    auto* made = openDialog<dialogs::TokenCreatedDialog>();
    QVERIFY(made);
    QVERIFY(!made->windowTitle().contains(u"secretsecret"_s));
    click(made, u"Copy"_s);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"lku_Zt51hNw00001_secretsecret"_s);
    picture(made, u"04-token-created"_s);
    // A ready call in four forms; the value is in none of them.
    const auto* call = made->findChild<widgets::CodeBox*>();
    QVERIFY(call);
    QVERIFY(call->code().startsWith(u"curl "_s));
    for (const auto& [form, begin] :
         {std::pair(u"HTTP header"_s, u"Authorization: "_s), std::pair(u"Python"_s, u"import "_s),
          std::pair(u"PowerShell"_s, u"$"_s)}) {
        click(made, form);
        QVERIFY2(call->code().startsWith(begin), qPrintable(call->code()));
        QVERIFY(!call->code().contains(u"secretsecret"_s));
    }
    QVERIFY(!buttonNamed(made, u"Close"_s)->isEnabled());
    made->reject(); // Esc
    QVERIFY(made->isVisible());
    made->findChild<QCheckBox*>()->setChecked(true);
    click(made, u"Close"_s);
    QVERIFY(!openDialog<dialogs::TokenCreatedDialog>());
}

void PagesTest::showsWhatTheServiceFindsWrong()
{
    ConsoleWorld world;
    world.transport.on(
        "POST /tokens",
        refusal(422, u"invalid_input"_s,
                {{u"errors"_s,
                  QJsonArray{QJsonObject{{u"field"_s, u"scheme"_s},
                                         {u"code"_s, u"not_accepted"_s},
                                         {u"message"_s, u"The scheme is not accepted."_s}}}}}));
    Keys keys(world.context());
    keys.page->createNew();
    test::settle();
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    inputNamed<QLineEdit>(add, u"Name"_s)->setText(u"x"_s);
    click(add, u"Create token"_s);
    QVERIFY(add->isVisible());
    QVERIFY(buttonNamed(add, u"Create token"_s)->isEnabled());
    bool shown = false;
    const auto labels = add->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        shown = shown || (label->isVisible() && label->text() == u"The scheme is not accepted."_s);
    QVERIFY(shown);
    add->reject();
}

void PagesTest::checksWhileTyping()
{
    ConsoleWorld world;
    Keys keys(world.context());
    keys.page->createNew();
    test::settle();
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    QAbstractButton* create = buttonNamed(add, u"Create token"_s);
    QVERIFY(!create->isEnabled());
    QCOMPARE(create->toolTip(), u"Give the token a name."_s);
    auto* name = inputNamed<QLineEdit>(add, u"Name"_s);
    auto* addresses = inputNamed<QLineEdit>(add, u"Allowed addresses"_s);
    QVERIFY(name && addresses);
    addresses->setFocus();
    QTest::keyClick(name, Qt::Key_Return); // Enter shows what is missing where it is
    QVERIFY(!name->accessibleDescription().isEmpty());
    QCOMPARE(add->focusWidget(), name);
    name->setText(u"x"_s);
    QVERIFY(create->isEnabled());
    addresses->setText(u"10.20.0.0/33"_s);
    QVERIFY(!create->isEnabled());
    QCOMPARE(create->toolTip(), u"Some of the values can't be used."_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(add->focusWidget(), addresses);
    QCOMPARE(world.transport.count("POST /tokens"), 0);
    picture(add, u"03-add-key-faulty"_s);
    addresses->setText(u"10.20.0.0/16, 10.1.1.1"_s);
    click(add, u"Create token"_s);
    QCOMPARE(world.transport.lastBody("POST /tokens")[u"ipRanges"_s].toArray(),
             (QJsonArray{u"10.20.0.0/16"_s, u"10.1.1.1"_s}));
    add->reject();
}

void PagesTest::revokesOnlyAfterAConfirmationThatEnterDoesNotGive()
{
    ConsoleWorld world;
    const QByteArray path =
        "POST /tokens/" + test::token(0)[u"id"_s].toString().toLatin1() + "/revoke";
    world.transport.on(path, answer(200, test::token(0, u"revoked"_s)));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Revoke…"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    picture(confirm, u"20-confirm-revoke"_s);
    QTest::keyClick(confirm, Qt::Key_Return);
    test::settle();
    QCOMPARE(world.transport.count(path), 0);
    QVERIFY(!openDialog<dialogs::ConfirmDialog>());

    click(keys.page, u"Revoke…"_s);
    click(openDialog<dialogs::ConfirmDialog>(), u"Revoke token"_s);
    QCOMPARE(world.transport.count(path), 1);
    QCOMPARE(keys.page->list()->table()->model()->index(0, 3).data().toString(), u"Revoked"_s);
}

void PagesTest::disablesInsteadOfRevoking()
{
    ConsoleWorld world;
    const QByteArray token = "POST /tokens/" + test::token(0)[u"id"_s].toString().toLatin1();
    world.transport.on(token + "/disable", answer(200, test::token(0, u"disabled"_s)));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Revoke…"_s);
    click(openDialog<dialogs::ConfirmDialog>(), u"Disable instead"_s);
    QCOMPARE(world.transport.count(token + "/revoke"), 0);
    QCOMPARE(world.transport.count(token + "/disable"), 1);
    QVERIFY(buttonNamed(keys.page, u"Enable"_s));
}

void PagesTest::revokesManyAfterATypedWord()
{
    ConsoleWorld world;
    Keys keys(world.context());
    QSignalSpy told(keys.page, &pages::Page::notified);
    for (int i = 0; i < 3; ++i)
        world.transport.on(
            "POST /tokens/" + test::token(i)[u"id"_s].toString().toLatin1() + "/revoke",
            i == 1 ? refusal(404, u"not_found"_s) : answer(200, test::token(i, u"revoked"_s)));
    auto* table = keys.page->list()->table();
    table->selectionModel()->select(
        QItemSelection(table->model()->index(0, 0), table->model()->index(2, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    click(keys.page, u"Revoke 3 token(s)…"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    QAbstractButton* action = buttonNamed(confirm, u"Revoke 3 token(s)"_s);
    QVERIFY(action && !action->isEnabled());
    confirm->findChild<QLineEdit*>()->setText(u"REVOKE"_s);
    action->click();
    test::settle();
    QVERIFY(told.back().front().toString().startsWith(u"2 of 3 done."_s));
}

void PagesTest::rotatesWithAnOverlap()
{
    ConsoleWorld world;
    const QByteArray path =
        "POST /tokens/" + test::token(0)[u"id"_s].toString().toLatin1() + "/rotate";
    world.transport.on(
        path,
        answer(200, {{u"token"_s, test::token(0, u"closing"_s)}, {u"secret"_s, u"lku_new"_s}}));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Rotate…"_s);
    auto* rotate = openDialog<dialogs::RotateDialog>();
    QVERIFY(rotate);
    picture(rotate, u"rotate"_s);
    click(rotate, u"Rotate token"_s);
    QCOMPARE(world.transport.lastBody(path)[u"overlap"_s].toString(), u"24h"_s);
    auto* made = openDialog<dialogs::TokenCreatedDialog>();
    QVERIFY(made);
    made->findChild<QCheckBox*>()->setChecked(true);
    click(made, u"Close"_s);
}

void PagesTest::testsATokenAndShowsEveryStage()
{
    ConsoleWorld world;
    Keys keys(world.context());
    keys.page->list()->table()->goTo(1);
    click(keys.page, u"Test Token…"_s);
    auto* dialog = openDialog<dialogs::TestTokenDialog>();
    QVERIFY(dialog);
    click(dialog, u"Test"_s);
    const QJsonObject asked = world.transport.lastBody("POST /explain");
    QCOMPARE(asked[u"tokenId"_s].toString(), test::token(1)[u"id"_s].toString());
    QVERIFY(!asked.contains(u"credential"_s));
    QCOMPARE(dialog->verdict(), u"Denied: Limit to"_s);
    const QString trace = dialog->findChild<widgets::TraceView*>()->toPlainText();
    QVERIFY(trace.contains(u"Limit to"_s));
    QVERIFY(trace.contains(u"no line matches; line 2 differs in the URL"_s));
    picture(dialog, u"05-test-token"_s);
    click(dialog, u"Open in limit editor…"_s);
    auto* editor = openDialog<dialogs::LimitDialog>();
    QVERIFY(editor);
    editor->reject();
}

void PagesTest::editsLimitsWithErrorsAtTheirColumn()
{
    ConsoleWorld world;
    const QJsonObject token = test::token(3);
    const QByteArray path = "PATCH /tokens/" + token[u"id"_s].toString().toLatin1();
    world.transport.on(path, answer(200, token, "\"9\""));
    world.transport.on("POST /limits/check", [](const client::Request& request) {
        const bool faulty = request.body.contains("(?=");
        QJsonArray problems;
        if (faulty)
            problems.append(QJsonObject{{u"line"_s, 3},
                                        {u"column"_s, 47},
                                        {u"code"_s, u"unsupported"_s},
                                        {u"message"_s, u"Look-ahead is not supported."_s}});
        return answer(200, {{u"valid"_s, !faulty}, {u"problems"_s, problems}});
    });
    Keys keys(world.context());
    keys.page->list()->table()->goTo(3);
    click(keys.page, u"Edit…"_s);
    auto* dialog = openDialog<dialogs::LimitDialog>();
    QVERIFY(dialog);
    auto* editor = inputNamed<QPlainTextEdit>(dialog, u"Limit lines"_s);
    QVERIFY(editor);
    QCOMPARE(dialog->lines().size(), 2);
    editor->appendPlainText(u"[put].*/rest/api/2/filter[JsonData::editable==(?=false)]"_s);
    QVERIFY(!buttonNamed(dialog, u"Apply"_s)->isEnabled());
    QTRY_VERIFY(buttonNamed(dialog, u"Line 3, column 47"_s));
    QVERIFY(!buttonNamed(dialog, u"Apply"_s)->isEnabled());
    picture(dialog, u"07-limit-editor"_s);
    QTest::keyClick(dialog, Qt::Key_F8);
    QCOMPARE(editor->textCursor().blockNumber(), 2);
    QCOMPARE(editor->textCursor().positionInBlock(), 46);
    editor->setPlainText(u"[get].*/rest/.*\n\n"_s);
    QTRY_VERIFY(buttonNamed(dialog, u"Apply"_s)->isEnabled());
    click(dialog, u"Apply"_s);
    QCOMPARE(world.transport.lastBody(path)[u"limits"_s].toArray(),
             (QJsonArray{u"[get].*/rest/.*"_s}));
    QCOMPARE(test::FakeTransport::header(world.transport.last(path), "If-Match"), "\"8\""_ba);
}

void PagesTest::savesSettingsAndKeepsTheDraftInAConflict()
{
    ConsoleWorld world;
    Keys keys(world.context());
    keys.page->openPlace(u"settings"_s);
    test::settle();
    QVERIFY(!keys.page->hasUnsavedChanges());
    auto* perUser = inputNamed<QAbstractButton>(keys.page, u"Limit tokens per user"_s);
    QVERIFY(perUser);
    perUser->click();
    QVERIFY(keys.page->hasUnsavedChanges());
    picture(&keys.window, u"api-key-settings"_s);

    world.transport.on("PUT /settings/tokens", refusal(412, u"stale"_s));
    world.transport.on("GET /settings/tokens",
                       answer(200, {{u"purgeExpiredAfterDays"_s, 5}}, "\"8\""));
    QAbstractButton* save = buttonNamed(keys.page, u"Save"_s);
    if (!save)
        save = buttonNamed(keys.page, u"Save…"_s);
    QVERIFY(save);
    save->click();
    test::settle();
    QVERIFY(keys.page->hasUnsavedChanges()); // nothing that was entered is lost
    QVERIFY(perUser->isChecked());
    auto* conflict = openDialog<pages::ConflictDialog>();
    QVERIFY(conflict);

    world.transport.on("PUT /settings/tokens", [](const client::Request& request) {
        return answer(200, QJsonDocument::fromJson(request.body).object(), "\"9\"");
    });
    click(conflict, u"Save this selection"_s);
    test::settle();
    QCOMPARE(test::FakeTransport::header(world.transport.last("PUT /settings/tokens"), "If-Match"),
             "\"8\""_ba);
    QVERIFY(!keys.page->hasUnsavedChanges());
}

void PagesTest::aUserSeesOnlyTheOwn()
{
    ConsoleWorld world(5);
    Shown<pages::MyTokensPage> mine(world.context(false));
    QVERIFY(world.transport.last("GET /tokens").target.contains("owner=m.lindqvist"));
    picture(&mine.window, u"10-my-tokens"_s);
    mine.page->createNew();
    test::settle();
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    QVERIFY(!inputNamed<QComboBox>(add, u"Owner"_s)->isVisible()); // KA-24
    QCOMPARE(world.transport.count("GET /users"), 0);
    add->reject();
}

void PagesTest::theOwnTokensFollowWhatOthersDo()
{
    ConsoleWorld world(5);
    client::Events events(world.client);
    world.transport.onStream("GET /events");
    pages::Context context = world.context(false);
    context.events = &events;
    Shown<pages::MyTokensPage> mine(context);
    mine.page->watch()->setPause(std::chrono::milliseconds{0});
    events.start();
    world.transport.say(": hello\n\n");
    const QString id = test::token(1)[u"id"_s].toString();
    const auto say = [&](const QString& which, const QByteArray& action) {
        world.transport.say("event: token\ndata: {\"id\":\"" + which.toLatin1() + "\",\"action\":\""
                            + action + "\"}\n\n");
    };
    QJsonObject changed = test::token(1);
    changed.insert(u"name"_s, u"renamed by an administrator"_s);
    world.transport.on("GET /tokens/" + id.toLatin1(), answer(200, changed, "\"9\""));
    const qsizetype lists = world.transport.count("GET /tokens");
    say(id, "token.change");
    const auto shows = [&mine](const QString& text) {
        return std::ranges::any_of(mine.page->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QTRY_VERIFY(shows(u"renamed by an administrator"_s));
    QCOMPARE(world.transport.count("GET /tokens"), lists); // one is read alone
    say(u"Zt51hNw0KcUo"_s, "token.create");
    QTRY_COMPARE(world.transport.count("GET /tokens"), lists + 1);
    mine.page->hide();
    say(id, "token.revoke");
    test::settle();
    QCOMPARE(world.transport.count("GET /tokens"), lists + 1); // nobody looks
}

void PagesTest::selfServiceOffSaysSo() // RE-17
{
    ConsoleWorld world(0);
    QJsonObject choices = test::choices(u"m.lindqvist"_s);
    choices.insert(u"mayCreate"_s, false);
    choices.insert(u"reason"_s, u"not_in_token_group"_s);
    world.transport.on("GET /tokens/choices", answer(200, choices));
    Shown<pages::MyTokensPage> mine(world.context(false));
    QAbstractButton* create = buttonNamed(mine.page, u"Create token…"_s);
    QVERIFY(create && !create->isEnabled());
    QVERIFY(!create->toolTip().isEmpty());
    picture(&mine.window, u"10-my-tokens-off"_s);
}

void PagesTest::resetsFailedSignIns() // RE-19
{
    ConsoleWorld world;
    world.transport.on("POST /users/t.ferreira/unlock",
                       answer(200, test::user(u"t.ferreira"_s), "\"3\""));
    Shown<pages::UsersPage> users(world.context());
    auto* table = users.page->usersTable();
    table->goTo(0);
    QVERIFY(!buttonNamed(users.page, u"Reset failed sign-ins"_s)->isEnabled());
    table->goTo(1);
    picture(&users.window, u"users"_s);
    QCOMPARE(table->model()->index(1, models::UserModel::FailedLogins).data().toString(), u"3"_s);
    click(users.page, u"Reset failed sign-ins"_s);
    QCOMPARE(table->model()->index(1, models::UserModel::FailedLogins).data().toString(),
             QString());
}

void PagesTest::deletesAUserAfterTheTypedName()
{
    ConsoleWorld world;
    world.transport.on("DELETE /users/t.ferreira", answer(200, {}));
    Shown<pages::UsersPage> users(world.context());
    users.page->usersTable()->goTo(1);
    click(users.page, u"Delete…"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    QAbstractButton* action = buttonNamed(confirm, u"Delete user"_s);
    QVERIFY(!action->isEnabled());
    confirm->findChild<QLineEdit*>()->setText(u"t.ferreira"_s);
    action->click();
    test::settle();
    QCOMPARE(world.transport.count("DELETE /users/t.ferreira"), 1);
}

void PagesTest::everyControlHasAName()
{
    ConsoleWorld world;
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    Shown<pages::MyTokensPage> mine(world.context(false));
    Shown<pages::AuditLogPage> log(world.context());
    Shown<pages::OverviewPage> overview(world.context());
    Shown<pages::UsersPage> users(world.context());
    const std::initializer_list<QWidget*> pages{keys.page, mine.page, log.page, overview.page,
                                                users.page};
    for (const QWidget* page : pages) {
        const auto all = page->findChildren<QWidget*>();
        for (const QWidget* control : all) {
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const bool input = qobject_cast<const QLineEdit*>(control)
                || qobject_cast<const QComboBox*>(control)
                || qobject_cast<const QPlainTextEdit*>(control);
            if ((!button && !input) || !control->isVisible()
                || control->objectName().startsWith(u"qt_"_s))
                continue;
            const bool inner = qobject_cast<const QAbstractSpinBox*>(control->parentWidget());
            const QString name = button && control->accessibleName().isEmpty()
                ? button->text()
                : control->accessibleName();
            QVERIFY2(inner || !name.isEmpty(),
                     qPrintable(page->accessibleName() + u": "_s
                                + QString::fromLatin1(control->metaObject()->className())));
        }
    }
}

void PagesTest::aHundredThousandTokensScrollWithoutAHitch()
{
    ConsoleWorld world;
    // 100 000 rows in parts of 200, each prepared before so that the clock measures the console.
    QList<QByteArray> parts;
    constexpr int part = 200;
    constexpr int count = 100'000;
    for (int first = 0; first < count; first += part)
        parts.append(
            test::answer(200,
                         test::tokenList(part,
                                         first + part < count ? QString::number(first / part + 1)
                                                              : QString(),
                                         count, first))
                .body);
    world.transport.on("GET /tokens", [&](const client::Request& request) {
        client::Response response = answer(200, {});
        const qsizetype at = request.target.indexOf("cursor=");
        if (request.target.contains("limit=1&") || request.target.endsWith("limit=1"))
            response.body = test::answer(200, test::tokenList(1, {}, count)).body;
        else
            response.body =
                parts[at < 0 ? 0 : request.target.mid(at + 7).split('&').front().toInt()];
        return response;
    });
    QElapsedTimer clock;
    clock.start();
    Keys keys(world.context());
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    auto* table = keys.page->list()->table();
    qint64 longest = 0;
    while (table->model()->canFetchMore({})) {
        table->model()->fetchMore({});
        clock.restart();
        QCoreApplication::processEvents();
        longest = std::max(longest, clock.elapsed());
    }
    QCOMPARE(table->model()->rowCount(), count);
    clock.restart();
    for (int i = 0; i <= 20; ++i) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 20 * i);
        table->viewport()->repaint();
    }
    const qint64 scrolling = clock.elapsed() / 21;
    qInfo("longest stall while loading %lld ms, one scrolled screen %lld ms", longest, scrolling);
    // Wanted are 50 ms. Machines differ, and others work on them: ten times that is a fault.
    QVERIFY2(longest <= 500, qPrintable(QString::number(longest)));
    QVERIFY2(scrolling <= 500, qPrintable(QString::number(scrolling)));
}
