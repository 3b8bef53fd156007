// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/forms_test.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/edit_token_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/models/token_model.h"
#include "app/pages/groups_tab.h"
#include "app/pages/my_tokens_page.h"
#include "app/pages/token_actions.h"
#include "app/pages/upstream_dialog.h"
#include "app/pages/upstream_list.h"
#include "app/pages/user_menu.h"
#include "app/pages/users_page.h"
#include "app/widgets/field_row.h"
#include "app/widgets/table_view.h"
#include "common/api/upstream_json.h"
#include "tests/app/samples.h"
#include "tests/app/shown_tokens.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// Leaves a field as somebody does who typed in it.
void type(QLineEdit* field, const QString& text)
{
    field->selectAll();
    QTest::keyClicks(field, text);
}

void leave(QLineEdit* field)
{
    emit field->editingFinished();
}

widgets::FieldRow* rowOf(const QWidget* input)
{
    QWidget* at = input->parentWidget();
    while (at && !qobject_cast<widgets::FieldRow*>(at))
        at = at->parentWidget();
    return qobject_cast<widgets::FieldRow*>(at);
}

} // namespace

void FormsTest::cleanup()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialog->done(QDialog::Rejected);
    settle();
}

void FormsTest::theFirstBadFieldGetsTheFocus_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("action");
    QTest::newRow("user, name") << u"user"_s << u"Name"_s << u"a b/c"_s << u"Create user"_s;
    QTest::newRow("user, e-mail") << u"user"_s << u"E-mail"_s << u"nowhere"_s << u"Create user"_s;
    QTest::newRow("group") << u"group"_s << u"Name"_s << QString() << u"Create group"_s;
    QTest::newRow("upstream, name") << u"upstream"_s << u"Name"_s << QString() << u"Add upstream"_s;
    QTest::newRow("upstream, address")
        << u"upstream"_s << u"Base URL"_s << u"ftp://x"_s << u"Add upstream"_s;
    QTest::newRow("upstream, an address that is not in its list")
        << u"upstream"_s << u"New address or range"_s << u"10.0.0.0/8"_s << u"Add upstream"_s;
}

void FormsTest::theFirstBadFieldGetsTheFocus()
{
    QFETCH(const QString, form);
    QFETCH(const QString, bad);
    QFETCH(const QString, value);
    QFETCH(const QString, action);
    QDialog* dialog = nullptr;
    if (form == u"user"_s)
        dialog = new dialogs::UserDialog(std::nullopt, {u"staff"_s}, nullptr);
    else if (form == u"group"_s)
        dialog = new dialogs::GroupDialog(std::nullopt, nullptr);
    else
        dialog = new pages::UpstreamDialog(domain::fromPreset(domain::Upstream::Preset::Generic),
                                           true, nullptr);
    dialog->open();
    if (form == u"upstream"_s)
        click(dialog, u"Allow listed"_s);
    for (const auto& [name, good] :
         {std::pair{u"Name"_s, u"jira"_s}, std::pair{u"Base URL"_s, u"https://jira.example"_s}})
        if (auto* field = inputNamed<QLineEdit>(dialog, name))
            field->setText(good);
    auto* wanted = inputNamed<QLineEdit>(dialog, bad);
    QVERIFY(wanted);
    wanted->setText(value);
    QAbstractButton* submit = buttonNamed(dialog, action);
    submit->setFocus();
    click(dialog, action);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), wanted);
}

void FormsTest::whatTheServiceFindsWrongGetsTheFocus()
{
    auto* dialog = new dialogs::UserDialog(std::nullopt, {}, nullptr);
    dialog->open();
    dialog->setFault({}, {{u"email"_s, u"email_taken"_s, u"Another account has it."_s, {}}});
    auto* email = inputNamed<QLineEdit>(dialog, u"E-mail"_s);
    QCOMPARE(dialog->focusWidget(), email);
    QVERIFY(rowOf(email)->isBad());
    QCOMPARE(email->accessibleDescription(), u"Another account has it."_s);
}

void FormsTest::aFieldIsJudgedWhenItIsLeft()
{
    auto* dialog = new dialogs::UserDialog(std::nullopt, {}, nullptr);
    dialog->open();
    auto* email = inputNamed<QLineEdit>(dialog, u"E-mail"_s);
    auto* name = inputNamed<QLineEdit>(dialog, u"Name"_s);
    leave(name);
    QVERIFY(!rowOf(name)->isBad()); // nobody has typed in it yet
    type(email, u"n.okafor"_s);
    QVERIFY(!rowOf(email)->isBad()); // it is still being typed
    leave(email);
    QVERIFY(rowOf(email)->isBad());
    QTest::keyClicks(email, u"@corp"_s);
    QTest::keyClicks(email, u".example"_s);
    QVERIFY(!rowOf(email)->isBad()); // said no longer than it is so
    type(name, u"a b/c"_s);
    leave(name);
    QVERIFY(rowOf(name)->isBad());
}

void FormsTest::aWholeUpstreamIsJudgedFieldByField()
{
    auto* dialog = new pages::UpstreamDialog(domain::fromPreset(domain::Upstream::Preset::Generic),
                                             true, nullptr);
    dialog->open();
    auto* url = inputNamed<QLineEdit>(dialog, u"Base URL"_s);
    auto* name = inputNamed<QLineEdit>(dialog, u"Name"_s);
    type(url, u"jira.corp.example"_s);
    leave(url);
    QVERIFY(rowOf(url)->isBad());
    QVERIFY(!rowOf(name)->isBad()); // which is empty, but that is not what was typed
    type(url, u"https://jira.corp.example"_s);
    QVERIFY(!rowOf(url)->isBad());
}

void FormsTest::anUpstreamIsDeletedAfterItsTypedName()
{
    ConsoleWorld world;
    world.transport.on("GET /upstreams",
                       answer(200, {{u"items"_s, QJsonArray{api::toJson(test::jira())}}}));
    world.transport.on("GET /audit", answer(200, test::auditList(12, {}, 0)));
    world.transport.on("DELETE /upstreams/jira", answer(200, {}));
    pages::UpstreamList list(world.context());
    list.load();
    list.show();
    settle();
    click(&list, u"Delete jira"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    const client::Request asked = world.transport.last("GET /audit");
    QVERIFY2(asked.target.contains("upstream=jira"), asked.target.constData());
    QVERIFY2(confirm->consequence().contains(u"called it in the last 24 hours."_s),
             qPrintable(confirm->consequence()));
    QAbstractButton* action = buttonNamed(confirm, u"Delete upstream"_s);
    QVERIFY(!action->isEnabled());
    auto* typed = confirm->findChild<QLineEdit*>();
    typed->setText(u"jir"_s);
    QVERIFY(!action->isEnabled());
    typed->setText(u"jira"_s);
    QVERIFY(action->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return); // means Cancel, never delete
    settle();
    QCOMPARE(world.transport.count("DELETE /upstreams/jira"), 0);
    click(&list, u"Delete jira"_s);
    confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    confirm->findChild<QLineEdit*>()->setText(u"jira"_s);
    click(confirm, u"Delete upstream"_s);
    QCOMPARE(world.transport.count("DELETE /upstreams/jira"), 1);
}

void FormsTest::aConfirmationSaysWhenItWasUsedLast()
{
    ConsoleWorld world;
    pages::TokenActions actions(world.context(), new QWidget);
    api::TokenView used = viewOf(0);
    used.token.lastUsedAt = world.clock.now() - std::chrono::hours(3);
    actions.revoke({used});
    settle();
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    QVERIFY(shows(confirm, u"owned by "_s + used.token.owner));
    QVERIFY(shows(confirm, u"Last used "_s));
    confirm->reject();
    settle();
    used.token.lastUsedAt.reset();
    actions.deleteForGood(used);
    settle();
    QVERIFY(shows(openDialog<dialogs::ConfirmDialog>(), u"Never used"_s));
}

void FormsTest::whoLosesTokensWithAnAccountIsSaid()
{
    ConsoleWorld world;
    Shown<pages::UsersPage> users(world.context());
    users.page->usersTable()->goTo(1);
    click(users.page, u"Delete…"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    QVERIFY2(confirm->consequence().contains(u"in the last 30 days"_s),
             qPrintable(confirm->consequence()));
}

void FormsTest::usersAndUpstreamsLeadToTheirHistory()
{
    ConsoleWorld world;
    QStringList asked;
    const auto note = [&asked](const QString& words) { asked.append(words); };
    domain::User someone;
    someone.name = u"t.ferreira"_s;
    QMenu menu;
    pages::fillUserMenu(menu, someone, false, {[] {}, [] {}, note, note, [] {}});
    for (QAction* entry : menu.actions()) {
        if (entry->text().startsWith(u"Show "_s))
            entry->trigger();
        else if (!entry->isSeparator())
            QVERIFY(!entry->isEnabled() && entry->toolTip() == u"The service is away."_s);
    }
    QCOMPARE(
        asked,
        (QStringList{u"owner:t.ferreira"_s, u"object:user:t.ferreira"_s, u"user:t.ferreira"_s}));
    world.transport.on("GET /upstreams",
                       answer(200, {{u"items"_s, QJsonArray{api::toJson(test::jira())}}}));
    pages::UpstreamList list(world.context());
    connect(&list, &pages::UpstreamList::historyAsked, this, note);
    list.load();
    list.show();
    settle();
    click(&list, u"Show the calls of jira"_s);
    QCOMPARE(asked.back(), u"upstream:jira"_s);
    click(&list, u"Show history of jira"_s);
    QCOMPARE(asked.back(), u"object:upstream:jira"_s);
    Shown<pages::UsersPage> users(world.context());
    QSignalSpy requested(users.page, &pages::Page::pageRequested);
    users.page->openPlace(u"groups"_s);
    settle();
    auto* groups = users.page->findChild<pages::GroupsTab*>();
    groups->table()->goTo(1);
    users.page->setOnline(false); // the log says for itself that it can't be had
    click(groups, u"Show history"_s);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front(), (QVariantList{u"audit-log"_s, u"object:group:developers"_s}));
}

void FormsTest::whoHasNoTokenIsLedToTheFirst()
{
    ConsoleWorld world(0);
    Shown<pages::MyTokensPage> mine(world.context(false));
    click(mine.page, u"Create your first token…"_s);
    QVERIFY(openDialog<dialogs::AddKeyDialog>());
    openDialog<dialogs::AddKeyDialog>()->reject();
    mine.page->setOnline(false);
    const QAbstractButton* first = buttonNamed(mine.page, u"Create your first token…"_s);
    QVERIFY(!first->isEnabled());
    QCOMPARE(first->toolTip(), u"The service is away."_s);
}

void FormsTest::addressesAndLimitsAreColumns()
{
    ConsoleWorld world;
    Keys keys(world.context());
    auto* table = keys.page->list()->table();
    using models::TokenModel;
    for (const auto& [column, head] : {std::pair{TokenModel::LastAddresses, u"Last addresses"_s},
                                       std::pair{TokenModel::Limits, u"Limit to"_s}}) {
        QVERIFY(table->isColumnHidden(column)); // who wants them chooses them
        QCOMPARE(table->model()->headerData(column, Qt::Horizontal).toString(), head);
    }
    const api::TokenView first = viewOf(0);
    QCOMPARE(table->model()->index(0, TokenModel::LastAddresses).data().toString(),
             first.token.lastAddresses.join(u", "_s));
    QCOMPARE(TokenModel::memberOf(TokenModel::LastAddresses), u"lastAddresses"_s);
    QCOMPARE(TokenModel::memberOf(TokenModel::Limits), u"limits"_s);
}
