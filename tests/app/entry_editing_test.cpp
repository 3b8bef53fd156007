// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/entry_editing_test.h"

#include "app/dialogs/limit_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/pages/conflict_dialog.h"
#include "app/pages/groups_tab.h"
#include "app/pages/rate_overrides_card.h"
#include "app/pages/token_actions.h"
#include "app/pages/token_rate_dialog.h"
#include "app/pages/upstream_dialog.h"
#include "app/pages/upstream_list.h"
#include "app/pages/users_page.h"
#include "common/api/upstream_json.h"
#include "tests/app/samples.h"
#include "tests/app/shown_tokens.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace test;
using pages::ConflictDialog;

namespace {

const QByteArray userPath = "/users/t.ferreira";

/// Somebody edits t.ferreira while ann gives the account another display name and address.
struct Desk
{
    ConsoleWorld world;
    Shown<pages::UsersPage> users{world.context()};
    dialogs::UserDialog* dialog = nullptr;

    Desk()
    {
        world.transport.on("PATCH " + userPath,
                           refusal(412, u"stale"_s,
                                   {{u"changedBy"_s, u"ann"_s},
                                    {u"changedAt"_s, core::toIsoText(world.clock.now() - 2min)}}));
        answerWith(theirs());
        users.page->usersTable()->goTo(1);
        click(users.page, u"Edit…"_s);
        dialog = openDialog<dialogs::UserDialog>();
    }
    static QJsonObject theirs()
    {
        QJsonObject user = test::user(u"t.ferreira"_s, 3);
        user[u"displayName"_s] = u"Tomás Ferreira"_s;
        user[u"email"_s] = u"tomas@corp.example"_s;
        user[u"revision"_s] = 9;
        return user;
    }
    void answerWith(const QJsonObject& user)
    {
        world.transport.on("GET " + userPath, answer(200, user, "\"9\""));
    }
    [[nodiscard]] QLineEdit* email() const { return fieldNamed(dialog, u"E-mail"_s); }
    [[nodiscard]] QCheckBox* administrator() const
    {
        for (auto* box : dialog->findChildren<QCheckBox*>())
            if (box->text() == u"Administrator")
                return box;
        return nullptr;
    }
    /// Another address, and more rights.
    void type()
    {
        email()->setText(u"mine@corp.example"_s);
        administrator()->setChecked(true);
    }
    void save() const { click(dialog, u"Save user"_s); }
    /// From now on the service stores.
    void obey() { world.transport.on("PATCH " + userPath, answer(200, theirs(), "\"10\"")); }
    [[nodiscard]] qsizetype sent() const { return world.transport.count("PATCH " + userPath); }
    [[nodiscard]] QJsonObject body() const { return world.transport.lastBody("PATCH " + userPath); }
    [[nodiscard]] QByteArray version() const
    {
        return FakeTransport::header(world.transport.last("PATCH " + userPath), "If-Match");
    }
};

void choose(const QString& description)
{
    const auto* conflict = openDialog<ConflictDialog>();
    QVERIFY(conflict);
    for (auto* choice : conflict->findChildren<QRadioButton*>())
        if (choice->accessibleDescription() == description)
            return choice->setChecked(true);
    QFAIL(qPrintable(u"Nothing to choose: "_s + description));
}

} // namespace

void EntryEditingTest::cleanup()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialog->done(QDialog::Rejected);
    settle();
}

void EntryEditingTest::itTellsWhoChangedWhatAndWhen()
{
    Desk desk;
    desk.type();
    desk.save();
    auto* conflict = openDialog<ConflictDialog>();
    QVERIFY(conflict);
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(shows(conflict, u"Someone else changed t.ferreira"_s));
    QVERIFY(shows(conflict, u"ann changed t.ferreira 2 min ago"_s));
    QVERIFY(shows(conflict, u"mine@corp.example"_s));
    QVERIFY(shows(conflict, u"tomas@corp.example"_s));
    QVERIFY(shows(conflict, u"Only they changed, and it stays as they have it: Display name."_s));
    QCOMPARE(desk.sent(), 1); // nothing more before somebody has chosen
    picture(conflict, u"conflict-user"_s);
}

void EntryEditingTest::onesOwnWinsWhereItIsChosen()
{
    Desk desk;
    desk.type();
    fieldNamed(desk.dialog, u"New password"_s)->setText(u"a long passphrase 17"_s);
    desk.save();
    desk.obey();
    click(openDialog<ConflictDialog>(), u"Save this selection"_s);
    QCOMPARE(desk.sent(), 2);
    QCOMPARE(desk.version(), "\"9\""_ba);
    QCOMPARE(desk.body(),
             (QJsonObject{{u"email"_s, u"mine@corp.example"_s},
                          {u"administrator"_s, true},
                          {u"password"_s, u"a long passphrase 17"_s}}));
    QVERIFY(!openDialog<dialogs::UserDialog>());
}

void EntryEditingTest::theirsWinsWhereItIsChosen()
{
    Desk desk;
    desk.type();
    desk.save();
    desk.obey();
    choose(u"E-mail: now on the service"_s);
    click(openDialog<ConflictDialog>(), u"Save this selection"_s);
    QCOMPARE(desk.body(), (QJsonObject{{u"administrator"_s, true}}));
}

void EntryEditingTest::reloadingShowsTheirs()
{
    Desk desk;
    desk.type();
    fieldNamed(desk.dialog, u"New password"_s)->setText(u"a long passphrase 17"_s);
    desk.save();
    click(openDialog<ConflictDialog>(), u"Reload, drop my draft"_s);
    QCOMPARE(desk.email()->text(), u"tomas@corp.example"_s);
    QVERIFY(!desk.administrator()->isChecked());
    QVERIFY(fieldNamed(desk.dialog, u"New password"_s)->text().isEmpty());
    QCOMPARE(desk.sent(), 1);
    // It goes on from there.
    desk.obey();
    desk.administrator()->setChecked(true);
    desk.save();
    QCOMPARE(desk.version(), "\"9\""_ba);
    QCOMPARE(desk.body(), (QJsonObject{{u"administrator"_s, true}}));
}

void EntryEditingTest::goingBackAsksAgain()
{
    Desk desk;
    desk.type();
    desk.save();
    click(openDialog<ConflictDialog>(), u"Back to the draft"_s);
    QCOMPARE(desk.email()->text(), u"mine@corp.example"_s);
    // What was not touched shows what it is now.
    QCOMPARE(fieldNamed(desk.dialog, u"Display name"_s)->text(), u"Tomás Ferreira"_s);
    desk.obey();
    desk.save();
    QVERIFY(openDialog<ConflictDialog>()); // the address is still to be chosen
    QCOMPARE(desk.sent(), 1);
    click(openDialog<ConflictDialog>(), u"Back to the draft"_s);
    desk.email()->setText(u"tomas@corp.example"_s); // agreed by hand
    desk.save();
    QVERIFY(!openDialog<ConflictDialog>());
    QCOMPARE(desk.body(), (QJsonObject{{u"administrator"_s, true}}));
}

void EntryEditingTest::theSameChangeByBothIsSaved()
{
    Desk desk;
    desk.email()->setText(u"tomas@corp.example"_s);
    desk.save();
    QVERIFY(!openDialog<ConflictDialog>());
    QVERIFY(!openDialog<dialogs::UserDialog>());
    QCOMPARE(desk.sent(), 1);
}

void EntryEditingTest::aChangeElsewhereIsNoConflict()
{
    Desk desk;
    QJsonObject same = user(u"t.ferreira"_s, 0); // only the count of failed sign-ins is another
    same[u"revision"_s] = 9;
    int refused = 0;
    desk.world.transport.on("PATCH " + userPath, [&refused](const client::Request&) {
        return refused++ == 0 ? refusal(412, u"stale"_s)
                              : answer(200, user(u"t.ferreira"_s), "\"10\"");
    });
    desk.answerWith(same);
    desk.administrator()->setChecked(true);
    desk.save();
    QVERIFY(!openDialog<ConflictDialog>());
    QCOMPARE(desk.sent(), 2);
    QCOMPARE(desk.version(), "\"9\""_ba);
    QCOMPARE(desk.body(), (QJsonObject{{u"administrator"_s, true}}));
}

void EntryEditingTest::whatCannotBeReadAgainStays()
{
    Desk desk;
    desk.world.transport.on("GET " + userPath, refusal(404, u"not_found"_s));
    desk.type();
    desk.save();
    QVERIFY(!openDialog<ConflictDialog>());
    QVERIFY(desk.dialog->isVisible());
    QCOMPARE(desk.email()->text(), u"mine@corp.example"_s);
    QVERIFY(buttonNamed(desk.dialog, u"Save user"_s)->isEnabled());
}

void EntryEditingTest::groupsAreBroughtTogether()
{
    ConsoleWorld world;
    Shown<pages::UsersPage> users(world.context());
    users.page->openPlace(u"groups"_s);
    settle();
    auto* tab = users.page->findChild<pages::GroupsTab*>();
    tab->table()->goTo(1);
    const QByteArray path = "/groups/developers";
    world.transport.on("PATCH " + path, refusal(412, u"stale"_s));
    world.transport.on(
        "GET " + path,
        answer(200,
               {{u"name"_s, u"developers"_s}, {u"description"_s, u"theirs"_s}, {u"revision"_s, 9}},
               "\"9\""));
    click(tab, u"Edit…"_s);
    auto* dialog = openDialog<dialogs::GroupDialog>();
    fieldNamed(dialog, u"Description"_s)->setText(u"mine"_s);
    click(dialog, u"Save group"_s);
    QVERIFY(shows(openDialog<ConflictDialog>(), u"theirs"_s));
    world.transport.on("PATCH " + path, answer(200, {{u"name"_s, u"developers"_s}}, "\"10\""));
    click(openDialog<ConflictDialog>(), u"Save this selection"_s);
    QCOMPARE(world.transport.lastBody("PATCH " + path)[u"description"_s].toString(), u"mine"_s);
    QCOMPARE(FakeTransport::header(world.transport.last("PATCH " + path), "If-Match"), "\"9\""_ba);
}

void EntryEditingTest::upstreamsAreBroughtTogether()
{
    ConsoleWorld world;
    domain::Upstream upstream = test::jira();
    upstream.hosts = {u"jira.corp.example"_s};
    const QJsonObject before = api::toJson(upstream);
    domain::Upstream now = upstream;
    now.hosts.append(u"issues.corp.example"_s);
    now.baseUrl = u"https://theirs.corp.example"_s;
    now.tls.caFile = u"/etc/latchkey/ca.pem"_s; // nothing that this dialog shows
    world.transport.on("GET /upstreams", answer(200, {{u"items"_s, QJsonArray{before}}}));
    world.transport.on("GET /upstreams/jira", answer(200, before, "\"4\""));
    world.transport.on("PATCH /upstreams/jira", refusal(412, u"stale"_s));
    pages::UpstreamList list(world.context());
    list.load();
    list.show();
    settle();
    click(&list, u"Edit jira"_s);
    auto* dialog = openDialog<pages::UpstreamDialog>();
    fieldNamed(dialog, u"Base URL"_s)->setText(u"https://mine.corp.example"_s);
    fieldNamed(dialog, u"Path prefix"_s)->setText(u"/tracker"_s);
    world.transport.on("GET /upstreams/jira", answer(200, api::toJson(now), "\"5\""));
    click(dialog, u"Save"_s);
    auto* conflict = openDialog<ConflictDialog>();
    QVERIFY(conflict);
    QVERIFY(shows(conflict, u"https://theirs.corp.example"_s));
    picture(conflict, u"conflict-upstream"_s);
    choose(u"Base URL: now on the service"_s);
    world.transport.on("PATCH /upstreams/jira", answer(200, api::toJson(now), "\"6\""));
    click(conflict, u"Save this selection"_s);
    domain::Upstream wanted = now;
    wanted.pathPrefix = u"/tracker"_s;
    QJsonObject sent = world.transport.lastBody("PATCH /upstreams/jira");
    sent.remove(u"revision"_s);
    QCOMPARE(sent, pages::formOf(wanted));
    QCOMPARE(FakeTransport::header(world.transport.last("PATCH /upstreams/jira"), "If-Match"),
             "\"5\""_ba);
    QVERIFY(!openDialog<pages::UpstreamDialog>());
}

void EntryEditingTest::limitLinesAreBroughtTogether()
{
    ConsoleWorld world;
    const QByteArray path = "PATCH " + pathOf(0);
    world.transport.on(path, refusal(412, u"stale"_s));
    QJsonObject before = token(0);
    before[u"limits"_s] = QJsonArray{u"[get].*/a"_s, u"[get].*/b"_s};
    QJsonObject theirs = before;
    theirs[u"limits"_s] = QJsonArray{u"[get].*/a"_s, u"[get].*/b"_s, u"[get].*/theirs"_s};
    theirs[u"revision"_s] = 77;
    world.transport.on("GET " + pathOf(0), answer(200, theirs));
    api::TokenView view;
    domain::Problems problems;
    api::read(before, view, problems);
    pages::TokenActions actions(world.context(), new QWidget);
    actions.editLimits(view);
    settle();
    auto* dialog = openDialog<dialogs::LimitDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"[get].*/b\n[put].*/mine"_s);
    QTRY_VERIFY(buttonNamed(dialog, u"Apply"_s)->isEnabled());
    click(dialog, u"Apply"_s);
    QVERIFY(openDialog<ConflictDialog>());
    QCOMPARE(dialog->lines(),
             (QStringList{u"[get].*/b"_s, u"[get].*/theirs"_s, u"[put].*/mine"_s}));
    world.transport.on(path, answer(200, token(0), "\"78\""));
    click(openDialog<ConflictDialog>(), u"Save this selection"_s);
    QCOMPARE(world.transport.lastBody(path)[u"limits"_s].toArray(),
             (QJsonArray{u"[get].*/b"_s, u"[get].*/theirs"_s, u"[put].*/mine"_s}));
    QCOMPARE(FakeTransport::header(world.transport.last(path), "If-Match"), "\"77\""_ba);
    QVERIFY(!openDialog<dialogs::LimitDialog>());
}

void EntryEditingTest::aLimitThatBothNarrowedIsChosen()
{
    ConsoleWorld world;
    const QByteArray path = "PATCH " + pathOf(0);
    world.transport.on(path, refusal(412, u"stale"_s));
    QJsonObject theirs = token(0);
    theirs[u"limits"_s] = QJsonArray{u"[get].*/theirs"_s};
    theirs[u"revision"_s] = 77;
    world.transport.on("GET " + pathOf(0), answer(200, theirs));
    api::TokenView view = viewOf(0);
    view.token.limits = QStringList{u".*"_s};
    pages::TokenActions actions(world.context(), new QWidget);
    actions.editLimits(view);
    settle();
    auto* dialog = openDialog<dialogs::LimitDialog>();
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"[get].*/mine"_s);
    QTRY_VERIFY(buttonNamed(dialog, u"Apply"_s)->isEnabled());
    click(dialog, u"Apply"_s);
    auto* conflict = openDialog<ConflictDialog>();
    QVERIFY(conflict);
    QVERIFY(shows(conflict, u"[get].*/mine"_s));
    QVERIFY(shows(conflict, u"[get].*/theirs"_s));
    QCOMPARE(dialog->lines(), QStringList{u"[get].*/mine"_s}); // not both, which lets more pass
    world.transport.on(path, answer(200, token(0), "\"78\""));
    click(conflict, u"Save this selection"_s);
    QCOMPARE(world.transport.lastBody(path)[u"limits"_s].toArray(), QJsonArray{u"[get].*/mine"_s});
}

void EntryEditingTest::rateLimitsAreBroughtTogether()
{
    ConsoleWorld world;
    QJsonObject limited = token(0);
    limited[u"rateLimit"_s] = QJsonObject{{u"exempt"_s, true}};
    world.transport.on("GET /tokens", answer(200, {{u"items"_s, QJsonArray{limited}}}));
    world.transport.on("GET " + pathOf(0), answer(200, limited, "\"5\""));
    world.transport.on("PATCH " + pathOf(0), refusal(412, u"stale"_s));
    pages::RateOverridesCard card(world.context());
    card.load();
    card.show();
    settle();
    const auto change = [&] {
        click(&card, u"Change the limit of "_s + viewOf(0).token.name);
        auto* dialog = openDialog<pages::TokenRateDialog>();
        click(dialog, u"As in the settings"_s);
        QJsonObject theirs = limited;
        theirs[u"rateLimit"_s] = QJsonObject{
            {u"windows"_s,
             QJsonArray{QJsonObject{
                 {u"requests"_s, 7},
                 {u"per"_s, QJsonObject{{u"count"_s, 1}, {u"unit"_s, u"minutes"_s}}}}}}};
        world.transport.on("GET " + pathOf(0), answer(200, theirs, "\"6\""));
        click(dialog, u"Save"_s);
    };
    change();
    QVERIFY(openDialog<ConflictDialog>());
    choose(u"Rate limit: now on the service"_s);
    click(openDialog<ConflictDialog>(), u"Save this selection"_s);
    QCOMPARE(world.transport.count("PATCH " + pathOf(0)), 1);
    QVERIFY(!openDialog<pages::TokenRateDialog>());
    world.transport.on("GET " + pathOf(0), answer(200, limited, "\"5\""));
    change();
    world.transport.on("PATCH " + pathOf(0), answer(200, token(0), "\"7\""));
    click(openDialog<ConflictDialog>(), u"Save this selection"_s);
    QCOMPARE(FakeTransport::header(world.transport.last("PATCH " + pathOf(0)), "If-Match"),
             "\"6\""_ba);
    QVERIFY(world.transport.lastBody("PATCH " + pathOf(0))[u"rateLimit"_s].isNull());
    // Reloading shows what holds now.
    world.transport.on("GET " + pathOf(0), answer(200, limited, "\"5\""));
    world.transport.on("PATCH " + pathOf(0), refusal(412, u"stale"_s));
    change();
    const qsizetype sent = world.transport.count("PATCH " + pathOf(0));
    click(openDialog<ConflictDialog>(), u"Reload, drop my draft"_s);
    auto* again = openDialog<pages::TokenRateDialog>();
    QVERIFY(again);
    QVERIFY(buttonNamed(again, u"Its own"_s)->isChecked());
    QCOMPARE(world.transport.count("PATCH " + pathOf(0)), sent);
}

void EntryEditingTest::whatIsTypedWithBlanksIsNoChange()
{
    Desk desk;
    desk.email()->setText(u" mine@corp.example "_s);
    const QJsonObject form = desk.dialog->form();
    QCOMPARE(form[u"email"_s].toString(), u"mine@corp.example"_s);
    desk.dialog->showForm(form);
    QCOMPARE(desk.email()->text(), u" mine@corp.example "_s);
}
