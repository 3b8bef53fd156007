// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/kept_form_test.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/edit_token_dialog.h"
#include "app/dialogs/limit_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/pages/conflict_dialog.h"
#include "app/pages/groups_tab.h"
#include "app/pages/kept_drafts.h"
#include "app/pages/kept_form.h"
#include "app/pages/rate_overrides_card.h"
#include "app/pages/token_actions.h"
#include "app/pages/upstream_dialog.h"
#include "app/pages/upstream_list.h"
#include "app/pages/users_page.h"
#include "common/api/upstream_json.h"
#include "tests/app/samples.h"
#include "tests/app/shown_tokens.h"

#include <QDirIterator>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace test;
using pages::KeptDrafts;

namespace {

/// One run of the console; it ends as if it was killed: no dialog is closed before.
struct Run
{
    explicit Run(const QString& folder) : kept(folder, u"corp"_s, u"m.lindqvist"_s, world.clock)
    {
        pages::Context context = world.context();
        context.kept = &kept;
        world.transport.on("GET /upstreams",
                           answer(200, {{u"items"_s, QJsonArray{api::toJson(test::jira())}}}));
        world.transport.on("GET /upstreams/jira", answer(200, api::toJson(test::jira()), "\"4\""));
        users = new pages::UsersPage(context);
        upstreams = new pages::UpstreamList(context);
        auto* both = new QWidget;
        auto* column = new QVBoxLayout(both);
        column->addWidget(users);
        column->addWidget(upstreams);
        window.setCentralWidget(both);
        actions = new pages::TokenActions(context, users);
        window.show();
        users->activate();
        upstreams->load();
        settle();
    }
    void editUser()
    {
        users->usersTable()->goTo(1);
        click(users, u"Edit…"_s);
    }
    pages::GroupsTab* groups()
    {
        users->openPlace(u"groups"_s);
        settle();
        auto* tab = users->findChild<pages::GroupsTab*>();
        tab->table()->goTo(1);
        return tab;
    }
    /// The form that was opened last.
    static widgets::Dialog* form()
    {
        settle();
        return openDialog<widgets::Dialog>();
    }
    static bool offers() { return shows(form(), u"Changes that were not saved are still here"_s); }

    ConsoleWorld world;
    KeptDrafts kept;
    QMainWindow window;
    pages::UsersPage* users = nullptr;
    pages::UpstreamList* upstreams = nullptr;
    pages::TokenActions* actions = nullptr;
};

/// All that lies in the files of the drafts.
QByteArray filesIn(const QTemporaryDir& folder)
{
    QByteArray all;
    QDirIterator names(folder.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (names.hasNext()) {
        QFile file(names.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// Where the Tab key goes from there.
QString reachedAfter(QWidget* from)
{
    QWidget* at = from->nextInFocusChain();
    while (at != from && ((at->focusPolicy() & Qt::TabFocus) == 0 || !at->isVisible()))
        at = at->nextInFocusChain();
    const auto* button = qobject_cast<QAbstractButton*>(at);
    return button ? button->text() : at->accessibleName();
}

/// Without waiting for the next look by itself.
void lookNow()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        for (auto* form : top->findChildren<pages::KeptForm*>())
            form->look();
}

#define KEEPS(folder, text)                                                                        \
    QTRY_VERIFY2(filesIn(folder).contains(text), filesIn(folder).constData())

} // namespace

void KeptFormTest::cleanup()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialog->done(QDialog::Rejected);
    settle();
}

using Open = std::function<void(Run&)>;

void KeptFormTest::whatWasTypedIsOfferedAgain_data()
{
    QTest::addColumn<Open>("open");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& field, const QString& text,
                        const Open& open) { QTest::newRow(name) << open << field << text; };
    row("new token", u"Description"_s, u"typed"_s, [](Run& run) { run.actions->add(); });
    row("token", u"Description"_s, u"typed"_s, [](Run& run) { run.actions->edit(viewOf(0)); });
    row("half an address", u"Allowed addresses"_s, u"10.20."_s,
        [](Run& run) { run.actions->edit(viewOf(0)); });
    row("new user", u"E-mail"_s, u"typed"_s, [](Run& run) { run.users->createNew(); });
    row("user", u"E-mail"_s, u"typed"_s, [](Run& run) { run.editUser(); });
    row("new group", u"Description"_s, u"typed"_s, [](Run& run) { run.groups()->add(); });
    row("group", u"Description"_s, u"typed"_s, [](Run& run) { click(run.groups(), u"Edit…"_s); });
    row("new upstream", u"Base URL"_s, u"https://typed"_s,
        [](Run& run) { click(run.upstreams, u"Add upstream…"_s); });
    row("upstream", u"Path prefix"_s, u"/typed"_s,
        [](Run& run) { click(run.upstreams, u"Edit jira"_s); });
}

void KeptFormTest::whatWasTypedIsOfferedAgain()
{
    QFETCH(const Open, open);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    const QTemporaryDir folder;
    {
        Run run(folder.path());
        open(run);
        QVERIFY(Run::form());
        QVERIFY(!Run::offers());
        fieldNamed(Run::form(), field)->setText(text);
        KEEPS(folder, text.toUtf8());
    }
    Run run(folder.path());
    open(run);
    QVERIFY(Run::offers());
    QVERIFY(shows(Run::form(), u"The console ended before they were saved."_s));
    QVERIFY(fieldNamed(Run::form(), field)->text() != text);
    picture(Run::form(), u"kept-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(reachedAfter(buttonNamed(Run::form(), u"Restore"_s)) == u"Forget");
    QVERIFY(reachedAfter(buttonNamed(Run::form(), u"Forget"_s)) == reachedAfter(Run::form()));
    click(Run::form(), u"Restore"_s);
    QCOMPARE(fieldNamed(Run::form(), field)->text(), text);
    QVERIFY(!Run::offers());
    Run::form()->reject();
    QVERIFY(!filesIn(folder).contains(text.toUtf8()));
}

void KeptFormTest::theLimitOfATokenIsOfferedAgain()
{
    const QTemporaryDir folder;
    const auto change = [](Run& run) {
        QJsonObject limited = token(0);
        limited[u"rateLimit"_s] = QJsonObject{{u"exempt"_s, true}};
        run.world.transport.on("GET /tokens", answer(200, {{u"items"_s, QJsonArray{limited}}}));
        run.world.transport.on("GET /tokens/" + viewOf(0).token.id.toUtf8(),
                               answer(200, limited, "\"5\""));
        pages::Context context = run.world.context();
        context.kept = &run.kept;
        auto* card = new pages::RateOverridesCard(context);
        run.window.setCentralWidget(card);
        card->load();
        settle();
        click(card, u"Change the limit of "_s + viewOf(0).token.name);
    };
    {
        Run run(folder.path());
        change(run);
        click(Run::form(), u"Its own"_s);
        lookNow();
        KEEPS(folder, "requests");
    }
    Run run(folder.path());
    change(run);
    QVERIFY(Run::offers());
    QVERIFY(buttonNamed(Run::form(), u"Not limited"_s)->isChecked());
    click(Run::form(), u"Restore"_s);
    QVERIFY(buttonNamed(Run::form(), u"Its own"_s)->isChecked());
    Run::form()->reject();
    QCOMPARE(filesIn(folder), QByteArray());
}

void KeptFormTest::passwordsAreNeverKept()
{
    const QTemporaryDir folder;
    {
        Run run(folder.path());
        run.users->createNew();
        fieldNamed(Run::form(), u"Password"_s)->setText(u"correct horse battery"_s);
        fieldNamed(Run::form(), u"Name"_s)->setText(u"n.okafor"_s);
        lookNow();
        KEEPS(folder, "n.okafor");
        Run::form()->reject();
        run.editUser();
        fieldNamed(Run::form(), u"New password"_s)->setText(u"correct horse battery"_s);
        fieldNamed(Run::form(), u"E-mail"_s)->setText(u"other@corp.example"_s);
        lookNow();
        KEEPS(folder, "other@corp.example");
        QVERIFY(!filesIn(folder).contains("horse"));
        Run::form()->reject();
        click(run.upstreams, u"Add upstream…"_s);
        fieldNamed(Run::form(), u"Base URL"_s)->setText(u"https://ann:horse@wiki.example/a@b"_s);
        lookNow();
        KEEPS(folder, "https://wiki.example/a@b");
    }
    QVERIFY(!filesIn(folder).contains("horse"));
}

void KeptFormTest::cancellingDropsIt()
{
    const QTemporaryDir folder;
    Run run(folder.path());
    run.editUser();
    fieldNamed(Run::form(), u"E-mail"_s)->setText(u"typed"_s);
    lookNow();
    KEEPS(folder, "typed");
    click(Run::form(), u"Cancel"_s);
    QCOMPARE(filesIn(folder), QByteArray());
    // So does taking it back by hand.
    run.editUser();
    const QString before = fieldNamed(Run::form(), u"E-mail"_s)->text();
    fieldNamed(Run::form(), u"E-mail"_s)->setText(u"typed"_s);
    lookNow();
    KEEPS(folder, "typed");
    fieldNamed(Run::form(), u"E-mail"_s)->setText(before);
    lookNow();
    QCOMPARE(filesIn(folder), QByteArray());
}

void KeptFormTest::savingDropsIt()
{
    const QTemporaryDir folder;
    Run run(folder.path());
    run.world.transport.on("PATCH /users/t.ferreira", answer(200, user(u"t.ferreira"_s), "\"4\""));
    run.editUser();
    fieldNamed(Run::form(), u"E-mail"_s)->setText(u"typed@corp.example"_s);
    lookNow();
    KEEPS(folder, "typed");
    click(Run::form(), u"Save user"_s);
    QVERIFY(!Run::form());
    QCOMPARE(filesIn(folder), QByteArray());
}

void KeptFormTest::whatIsForgottenIsNotOfferedAgain()
{
    const QTemporaryDir folder;
    {
        Run run(folder.path());
        run.editUser();
        fieldNamed(Run::form(), u"E-mail"_s)->setText(u"typed"_s);
        lookNow();
        KEEPS(folder, "typed");
    }
    Run run(folder.path());
    run.editUser();
    click(Run::form(), u"Forget"_s);
    QVERIFY(!Run::offers());
    QCOMPARE(filesIn(folder), QByteArray());
    Run::form()->reject();
    run.editUser();
    QVERIFY(!Run::offers());
}

void KeptFormTest::whatNobodyDecidedAboutIsOfferedAgain()
{
    const QTemporaryDir folder;
    {
        Run run(folder.path());
        run.editUser();
        fieldNamed(Run::form(), u"E-mail"_s)->setText(u"typed"_s);
        lookNow();
        KEEPS(folder, "typed");
    }
    Run run(folder.path());
    run.editUser();
    Run::form()->reject();
    run.editUser();
    QVERIFY(Run::offers());
    // Also after something else was typed over it, and kept meanwhile.
    fieldNamed(Run::form(), u"E-mail"_s)->setText(u"something else"_s);
    lookNow();
    KEEPS(folder, "something else");
    Run::form()->reject();
    QVERIFY(!filesIn(folder).contains("something else"));
    run.editUser();
    click(Run::form(), u"Restore"_s);
    QCOMPARE(fieldNamed(Run::form(), u"E-mail"_s)->text(), u"typed"_s);
}

void KeptFormTest::aFormThatNobodyTypedInIsNotKept()
{
    const QTemporaryDir folder;
    Run run(folder.path());
    run.actions->add(); // the service proposes an expiry and a scheme
    auto* add = Run::form();
    settle();
    lookNow();
    QCOMPARE(filesIn(folder), QByteArray());
    fieldNamed(add, u"Name"_s)->setText(u"nightly"_s);
    lookNow();
    KEEPS(folder, "nightly");
}

void KeptFormTest::linesOfAnOpenLimitEditorAreKeptWithItsForm()
{
    const QTemporaryDir folder;
    {
        Run run(folder.path());
        run.actions->edit(viewOf(1));
        auto* form = openDialog<dialogs::EditTokenDialog>();
        settle();
        form = openDialog<dialogs::EditTokenDialog>();
        click(form, u"Open limit editor…"_s);
        auto* editor = openDialog<dialogs::LimitDialog>();
        QVERIFY(editor);
        editor->findChild<QPlainTextEdit*>()->setPlainText(u"[get].*/typed"_s);
        lookNow();
        KEEPS(folder, "[get].*/typed");
    }
    {
        Run run(folder.path());
        run.actions->edit(viewOf(1));
        settle();
        click(Run::form(), u"Restore"_s);
        QCOMPARE(Run::form()->findChild<QPlainTextEdit*>()->toPlainText(), u"[get].*/typed"_s);
        Run::form()->reject();
        // The editor on its own has its own.
        run.actions->editLimits(viewOf(1));
        settle();
        QVERIFY(!Run::offers());
        Run::form()->findChild<QPlainTextEdit*>()->setPlainText(u"[put].*/alone"_s);
        lookNow();
        KEEPS(folder, "[put].*/alone");
    }
    Run run(folder.path());
    run.actions->editLimits(viewOf(1));
    settle();
    QVERIFY(Run::offers());
    picture(Run::form(), u"kept-limits"_s);
    click(Run::form(), u"Restore"_s);
    QCOMPARE(openDialog<dialogs::LimitDialog>()->lines(), QStringList{u"[put].*/alone"_s});
}

void KeptFormTest::aDraftMeetsWhatSomebodyStoredMeanwhile()
{
    const QTemporaryDir folder;
    {
        Run run(folder.path());
        run.editUser();
        fieldNamed(Run::form(), u"E-mail"_s)->setText(u"mine@corp.example"_s);
        lookNow();
        KEEPS(folder, "mine@corp.example");
    }
    Run run(folder.path());
    QJsonObject list = userList();
    QJsonArray items = list[u"items"_s].toArray();
    QJsonObject now = items[1].toObject();
    now[u"email"_s] = u"theirs@corp.example"_s;
    now[u"displayName"_s] = u"Tomás Ferreira"_s;
    now[u"revision"_s] = 9;
    items[1] = now;
    list[u"items"_s] = items;
    run.world.transport.on("GET /users", answer(200, list));
    run.world.transport.on("PATCH /users/t.ferreira", answer(200, now, "\"10\""));
    run.users->activate();
    settle();
    run.editUser();
    auto* form = Run::form();
    click(form, u"Restore"_s);
    QCOMPARE(fieldNamed(form, u"E-mail"_s)->text(), u"mine@corp.example"_s);
    QCOMPARE(fieldNamed(form, u"Display name"_s)->text(), u"Tomás Ferreira"_s);
    click(form, u"Save user"_s);
    QVERIFY(openDialog<pages::ConflictDialog>()); // both changed the address
    QCOMPARE(run.world.transport.count("PATCH /users/t.ferreira"), 0);
    click(openDialog<pages::ConflictDialog>(), u"Save this selection"_s);
    QCOMPARE(run.world.transport.lastBody("PATCH /users/t.ferreira"),
             (QJsonObject{{u"email"_s, u"mine@corp.example"_s}}));
}

void KeptFormTest::formsOfAnotherEntryAreNotOffered()
{
    const QTemporaryDir folder;
    {
        Run run(folder.path());
        run.actions->edit(viewOf(0));
        fieldNamed(Run::form(), u"Name"_s)->setText(u"typed"_s);
        lookNow();
        KEEPS(folder, "typed");
    }
    Run run(folder.path());
    run.actions->edit(viewOf(3));
    QVERIFY(!Run::offers());
    Run::form()->reject();
    run.actions->add();
    QVERIFY(!Run::offers());
}

void KeptFormTest::oldFormsAreDropped()
{
    const QTemporaryDir folder;
    FakeClock clock{core::fromMilliseconds(1'795'000'000'000)};
    const auto drafts = [&clock, &folder] {
        return std::make_unique<KeptDrafts>(folder.path(), u"corp"_s, u"ann"_s, clock);
    };
    const QString form = KeptDrafts::formId(u"user/../ann"_s);
    QVERIFY(!form.contains(u'/') && !form.contains(u'.'));
    const QMap<QString, KeptDrafts::Draft> typed{{u"form"_s, {{}, {}, {{u"a"_s, u"b"_s}}}}};
    QVERIFY(drafts()->keep(form, typed));
    QVERIFY(drafts()->keep(u"restrictions"_s, typed));
    clock.advance(KeptDrafts::longest);
    QVERIFY(drafts()->find(form));
    clock.advance(std::chrono::minutes(1));
    QVERIFY(!drafts()->find(form));
    QVERIFY(drafts()->find(u"restrictions"_s)); // a page is always there to be offered
}

void KeptFormTest::withoutAFolderNothingIsOffered()
{
    Run run({});
    run.editUser();
    fieldNamed(Run::form(), u"E-mail"_s)->setText(u"typed"_s);
    lookNow();
    Run::form()->reject();
    run.editUser();
    QVERIFY(!Run::offers());
}
