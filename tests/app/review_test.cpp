// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/review_test.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/edit_token_dialog.h"
#include "app/dialogs/limit_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/pages/entry_words.h"
#include "app/pages/groups_tab.h"
#include "app/pages/rate_overrides_card.h"
#include "app/pages/review_dialog.h"
#include "app/pages/token_actions.h"
#include "app/pages/upstream_dialog.h"
#include "app/pages/upstream_list.h"
#include "app/pages/users_page.h"
#include "common/api/upstream_json.h"
#include "tests/app/samples.h"
#include "tests/app/shown_tokens.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace test;
using pages::ReviewDialog;

namespace {

pages::Context inProduction(ConsoleWorld& world)
{
    pages::Context context = world.context();
    context.careful = true;
    return context;
}

/// Every text of the review that is open, a line each.
QString said()
{
    const auto* review = openDialog<ReviewDialog>();
    QStringList texts;
    for (const auto* label : review ? review->findChildren<QLabel*>() : QList<QLabel*>())
        texts.append(label->text());
    return texts.join(u'\n');
}

#define SAYS(text) QVERIFY2(said().contains(text), qPrintable(said()))
#define SAYS_NOT(text) QVERIFY2(!said().contains(text), qPrintable(said()))

} // namespace

void ReviewTest::cleanup()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialog->done(QDialog::Rejected);
    settle();
}

void ReviewTest::aChangedTokenIsShownFieldByField()
{
    ConsoleWorld world;
    const QByteArray path = "PATCH " + pathOf(0);
    world.transport.on(path, answer(200, token(0), "\"9\""));
    pages::TokenActions actions(inProduction(world), new QWidget);
    actions.edit(viewOf(0));
    settle();
    auto* dialog = openDialog<dialogs::EditTokenDialog>();
    QVERIFY(dialog);
    fieldNamed(dialog, u"Description"_s)->setText(u"for the report"_s);
    fieldNamed(dialog, u"Allowed addresses"_s)->setText(u"10.0.0.0/8"_s);
    click(dialog, u"Its own"_s);
    click(dialog, u"Save changes"_s);
    QCOMPARE(world.transport.count(path), 0);
    SAYS(u"What saving "_s + viewOf(0).token.name + u" would change"_s);
    SAYS(u"Description\nDeploys from the build agents\nfor the report"_s);
    SAYS(u"Allowed addresses\nnot listed\n10.0.0.0/8"_s);
    SAYS(u"Allowed addresses\n10.20.0.0/16\nnot listed"_s);
    SAYS(u"Rate limit\nAs in the settings\n1,000 per hour"_s);
    SAYS_NOT(u"Read-only"_s); // what stays is not shown
    click(openDialog<ReviewDialog>(), u"Save changes"_s);
    QCOMPARE(world.transport.count(path), 1);
    QVERIFY(!openDialog<dialogs::EditTokenDialog>());
}

void ReviewTest::goingBackKeepsWhatWasTyped()
{
    ConsoleWorld world;
    const QByteArray path = "PATCH " + pathOf(0);
    world.transport.on(path, answer(200, token(0), "\"9\""));
    pages::TokenActions actions(inProduction(world), new QWidget);
    actions.edit(viewOf(0));
    settle();
    auto* dialog = openDialog<dialogs::EditTokenDialog>();
    fieldNamed(dialog, u"Name"_s)->setText(u"renamed"_s);
    click(dialog, u"Save changes"_s);
    click(openDialog<ReviewDialog>(), u"Back to the draft"_s);
    QVERIFY(!openDialog<ReviewDialog>());
    QCOMPARE(world.transport.count(path), 0);
    QCOMPARE(fieldNamed(dialog, u"Name"_s)->text(), u"renamed"_s);
    // Escape is no consent either, and the form can be saved again.
    click(dialog, u"Save changes"_s);
    QTest::keyClick(openDialog<ReviewDialog>(), Qt::Key_Escape);
    settle();
    QCOMPARE(world.transport.count(path), 0);
    click(dialog, u"Save changes"_s);
    click(openDialog<ReviewDialog>(), u"Save changes"_s);
    QCOMPARE(world.transport.lastBody(path), (QJsonObject{{u"name"_s, u"renamed"_s}}));
}

void ReviewTest::limitLinesAreComparedLineByLine()
{
    ConsoleWorld world;
    api::TokenView view = viewOf(0);
    view.token.limits = QStringList{u"[get].*/a"_s, u"[get].*/b"_s};
    const QByteArray path = "PATCH " + pathOf(0);
    world.transport.on(path, answer(200, token(0), "\"9\""));
    pages::TokenActions actions(inProduction(world), new QWidget);
    actions.editLimits(view);
    settle();
    auto* dialog = openDialog<dialogs::LimitDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"[get].*/b\n[put].*/c"_s);
    QTRY_VERIFY(buttonNamed(dialog, u"Apply"_s)->isEnabled());
    click(dialog, u"Apply"_s);
    QCOMPARE(world.transport.count(path), 0);
    SAYS(u"Limit to\n[get].*/a\nnot listed"_s);
    SAYS(u"Limit to\nnot listed\n[put].*/c"_s);
    SAYS_NOT(u"[get].*/b"_s);
    click(openDialog<ReviewDialog>(), u"Save changes"_s);
    QCOMPARE(world.transport.lastBody(path)[u"limits"_s].toArray(),
             (QJsonArray{u"[get].*/b"_s, u"[put].*/c"_s}));
}

void ReviewTest::aNewTokenIsShownBeforeItIsMade()
{
    ConsoleWorld world;
    world.transport.on("POST /tokens", refusal(503, u"overloaded"_s));
    pages::TokenActions actions(inProduction(world), new QWidget);
    actions.add();
    settle();
    auto* add = openDialog<dialogs::AddKeyDialog>();
    QVERIFY(add);
    fieldNamed(add, u"Name"_s)->setText(u"nightly-export"_s);
    click(add, u"30 day(s)"_s);
    click(add, u"Create token"_s);
    QCOMPARE(world.transport.count("POST /tokens"), 0);
    SAYS(u"Create nightly-export?"_s);
    SAYS(u"Owner\nm.lindqvist"_s);
    SAYS(u"Expires\n30 day"_s);
    SAYS_NOT(u"Allowed addresses"_s); // left empty
    click(openDialog<ReviewDialog>(), u"Back to the draft"_s);
    QCOMPARE(fieldNamed(add, u"Name"_s)->text(), u"nightly-export"_s);
    QVERIFY(buttonNamed(add, u"Create token"_s)->isEnabled());
    click(add, u"Create token"_s);
    click(openDialog<ReviewDialog>(), u"Create token"_s);
    QCOMPARE(world.transport.count("POST /tokens"), 1);
    add->reject();
}

void ReviewTest::enablingTokensNamesThem()
{
    ConsoleWorld world;
    for (const int number : {0, 1})
        world.transport.on("POST " + pathOf(number) + "/enable", answer(200, token(number)));
    pages::TokenActions actions(inProduction(world), new QWidget);
    const auto asked = [&] {
        return world.transport.count("POST " + pathOf(0) + "/enable")
            + world.transport.count("POST " + pathOf(1) + "/enable");
    };
    actions.setDisabled({viewOf(0), viewOf(1)}, false);
    settle();
    QCOMPARE(asked(), 0);
    SAYS(u"Enable 2 token(s)?"_s);
    SAYS(viewOf(0).token.name);
    SAYS(viewOf(1).token.name);
    click(openDialog<ReviewDialog>(), u"Cancel"_s);
    QCOMPARE(asked(), 0);
    actions.setDisabled({viewOf(0)}, false);
    settle();
    click(openDialog<ReviewDialog>(), u"Enable token"_s);
    QCOMPARE(asked(), 1);
}

void ReviewTest::aChangedUserIsShownWithoutThePassword()
{
    ConsoleWorld world;
    world.transport.on("PATCH /users/t.ferreira", answer(200, user(u"t.ferreira"_s), "\"3\""));
    Shown<pages::UsersPage> users(inProduction(world));
    users.page->usersTable()->goTo(1);
    click(users.page, u"Edit…"_s);
    auto* dialog = openDialog<dialogs::UserDialog>();
    QVERIFY(dialog);
    auto* groups = dialog->findChild<QListWidget*>();
    QListWidgetItem* left = groups->item(1);
    QCOMPARE(left->text(), u"developers"_s);
    left->setCheckState(Qt::Unchecked);
    fieldNamed(dialog, u"New password"_s)->setText(u"a long passphrase 17"_s);
    click(dialog, u"Save user"_s);
    QCOMPARE(world.transport.count("PATCH /users/t.ferreira"), 0);
    SAYS(u"Groups\ndevelopers\nnot listed"_s);
    SAYS(u"New password"_s);
    SAYS_NOT(u"passphrase"_s);
    click(openDialog<ReviewDialog>(), u"Save user"_s);
    const QJsonObject sent = world.transport.lastBody("PATCH /users/t.ferreira");
    QCOMPARE(sent[u"groups"_s].toArray(), QJsonArray{u"api-users"_s});
    QCOMPARE(sent[u"password"_s].toString(), u"a long passphrase 17"_s);
}

void ReviewTest::aNewUserIsShownBeforeItIsMade()
{
    ConsoleWorld world;
    world.transport.on("POST /users", answer(201, user(u"n.okafor"_s), "\"1\""));
    Shown<pages::UsersPage> users(inProduction(world));
    users.page->createNew();
    settle();
    auto* dialog = openDialog<dialogs::UserDialog>();
    QVERIFY(dialog);
    fieldNamed(dialog, u"Name"_s)->setText(u"n.okafor"_s);
    click(dialog, u"Create user"_s);
    QCOMPARE(world.transport.count("POST /users"), 0);
    SAYS(u"Create n.okafor?"_s);
    SAYS(u"May sign in and use tokens\non"_s);
    click(openDialog<ReviewDialog>(), u"Create user"_s);
    QCOMPARE(world.transport.count("POST /users"), 1);
}

void ReviewTest::resettingFailedSignInsIsAsked()
{
    ConsoleWorld world;
    world.transport.on("POST /users/t.ferreira/unlock",
                       answer(200, user(u"t.ferreira"_s), "\"3\""));
    Shown<pages::UsersPage> users(inProduction(world));
    users.page->usersTable()->goTo(1);
    click(users.page, u"Reset failed sign-ins"_s);
    QCOMPARE(world.transport.count("POST /users/t.ferreira/unlock"), 0);
    SAYS(u"Failed sign-ins\n3\n0"_s);
    click(openDialog<ReviewDialog>(), u"Reset failed sign-ins"_s);
    QCOMPARE(world.transport.count("POST /users/t.ferreira/unlock"), 1);
}

void ReviewTest::groupsAreShown()
{
    ConsoleWorld world;
    Shown<pages::UsersPage> users(inProduction(world));
    users.page->openPlace(u"groups"_s);
    settle();
    auto* tab = users.page->findChild<pages::GroupsTab*>();
    tab->table()->goTo(0);
    const QString name = tab->names().value(0);
    const QByteArray path = "PATCH /groups/" + name.toUtf8();
    world.transport.on(path, answer(200, {{u"name"_s, name}}, "\"3\""));
    world.transport.on("POST /groups", answer(201, {{u"name"_s, u"night-shift"_s}}, "\"1\""));
    click(tab, u"Edit…"_s);
    auto* dialog = openDialog<dialogs::GroupDialog>();
    QVERIFY(dialog);
    fieldNamed(dialog, u"Description"_s)->setText(u"another description"_s);
    click(dialog, u"Save group"_s);
    QCOMPARE(world.transport.count(path), 0);
    SAYS(u"another description"_s);
    click(openDialog<ReviewDialog>(), u"Save group"_s);
    QCOMPARE(world.transport.count(path), 1);
    tab->add();
    dialog = openDialog<dialogs::GroupDialog>();
    fieldNamed(dialog, u"Name"_s)->setText(u"night-shift"_s);
    click(dialog, u"Create group"_s);
    QCOMPARE(world.transport.count("POST /groups"), 0);
    click(openDialog<ReviewDialog>(), u"Create group"_s);
    QCOMPARE(world.transport.count("POST /groups"), 1);
}

void ReviewTest::upstreamsAreShown()
{
    ConsoleWorld world;
    world.transport.on("GET /upstreams",
                       answer(200, {{u"items"_s, QJsonArray{api::toJson(test::jira())}}}));
    world.transport.on("GET /upstreams/jira", answer(200, api::toJson(test::jira()), "\"4\""));
    world.transport.on("PATCH /upstreams/jira", answer(200, api::toJson(test::jira()), "\"5\""));
    world.transport.on("POST /upstreams", answer(201, api::toJson(test::jira()), "\"1\""));
    pages::UpstreamList list(inProduction(world));
    list.load();
    list.show();
    settle();
    click(&list, u"Edit jira"_s);
    auto* dialog = openDialog<pages::UpstreamDialog>();
    QVERIFY(dialog);
    fieldNamed(dialog, u"Base URL"_s)->setText(u"https://jira2.corp.example"_s);
    click(dialog, u"Save"_s);
    QCOMPARE(world.transport.count("PATCH /upstreams/jira"), 0);
    SAYS(u"Base URL\nhttps://jira.corp.example\nhttps://jira2.corp.example"_s);
    SAYS_NOT(u"Path prefix"_s);
    click(openDialog<ReviewDialog>(), u"Save"_s);
    QCOMPARE(world.transport.count("PATCH /upstreams/jira"), 1);
    click(&list, u"Add upstream…"_s);
    dialog = openDialog<pages::UpstreamDialog>();
    fieldNamed(dialog, u"Name"_s)->setText(u"wiki"_s);
    fieldNamed(dialog, u"Base URL"_s)->setText(u"https://wiki.corp.example"_s);
    click(dialog, u"Add upstream"_s);
    QCOMPARE(world.transport.count("POST /upstreams"), 0);
    SAYS(u"Create wiki?"_s);
    SAYS(u"Kind\nAny REST API"_s);
    click(openDialog<ReviewDialog>(), u"Add upstream"_s);
    QCOMPARE(world.transport.count("POST /upstreams"), 1);
}

void ReviewTest::aRateLimitOfAnOwnIsShown()
{
    ConsoleWorld world;
    QJsonObject limited = token(0);
    limited[u"rateLimit"_s] = QJsonObject{{u"exempt"_s, true}};
    world.transport.on("GET /tokens", answer(200, {{u"items"_s, QJsonArray{limited}}}));
    world.transport.on("PATCH " + pathOf(0), answer(200, token(0), "\"9\""));
    pages::RateOverridesCard card(inProduction(world));
    card.load();
    card.show();
    settle();
    click(&card, u"Let "_s + viewOf(0).token.name + u" follow the settings"_s);
    QCOMPARE(world.transport.count("PATCH " + pathOf(0)), 0);
    SAYS(u"\nAs in the settings"_s);
    click(openDialog<ReviewDialog>(), u"Save the limit"_s);
    QCOMPARE(world.transport.count("PATCH " + pathOf(0)), 1);
}

void ReviewTest::elsewhereNothingIsAsked()
{
    ConsoleWorld world;
    world.transport.on("PATCH " + pathOf(0), answer(200, token(0), "\"9\""));
    world.transport.on("POST " + pathOf(0) + "/enable", answer(200, token(0)));
    world.transport.on("POST /users/t.ferreira/unlock",
                       answer(200, user(u"t.ferreira"_s), "\"3\""));
    pages::TokenActions actions(world.context(), new QWidget);
    actions.edit(viewOf(0));
    settle();
    auto* dialog = openDialog<dialogs::EditTokenDialog>();
    fieldNamed(dialog, u"Name"_s)->setText(u"renamed"_s);
    click(dialog, u"Save changes"_s);
    QCOMPARE(world.transport.count("PATCH " + pathOf(0)), 1);
    actions.setDisabled({viewOf(0)}, false);
    settle();
    QCOMPARE(world.transport.count("POST " + pathOf(0) + "/enable"), 1);
    Shown<pages::UsersPage> users(world.context());
    users.page->usersTable()->goTo(1);
    click(users.page, u"Reset failed sign-ins"_s);
    QCOMPARE(world.transport.count("POST /users/t.ferreira/unlock"), 1);
    QVERIFY(!openDialog<ReviewDialog>());
}

void ReviewTest::groupsThatTheListDoesNotHaveStay()
{
    domain::User user;
    user.name = u"t.ferreira"_s;
    user.groups = {u"ops"_s, u"beyond-the-list"_s};
    dialogs::UserDialog dialog(user, {u"ops"_s, u"support"_s}, nullptr);
    QVERIFY(!dialog.patch().groups);
    QCOMPARE(dialog.draft().groups, user.groups);
}

void ReviewTest::whatIsTypedKeepsItsDirection()
{
    using pages::EntryWords;
    const auto words = [] {
        return EntryWords::wordsFor(EntryWords::Kind::Token, {u"ipRanges"_s, u"10.0.0.0/8"_s},
                                    QJsonValue(u"10.0.0.0/8"_s));
    };
    QCOMPARE(words(), u"10.0.0.0/8"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString mirrored = words();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, u"\u206810.0.0.0/8\u2069"_s); // else it reads 8/10.0.0.0
}
