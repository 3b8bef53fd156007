// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/service_journey_test.h"

#include "app/client/connection.h"
#include "app/client/network_transport.h"
#include "app/client/session.h"
#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/test_token_dialog.h"
#include "app/dialogs/token_created_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/models/audit_model.h"
#include "app/pages/audit_log_page.h"
#include "app/pages/conflict_dialog.h"
#include "app/pages/manage_api_keys_page.h"
#include "app/pages/review_dialog.h"
#include "app/pages/token_list.h"
#include "app/pages/users_page.h"
#include "app/widgets/table_view.h"
#include "app/widgets/trace_view.h"
#include "tests/app/console_world.h"
#include "tests/app/memory_store.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using client::Result;
using client::Versioned;
using test::buttonNamed;
using test::openDialog;

namespace {

/// Signed in to the running service.
struct Visitor
{
    client::NetworkTransport transport;
    client::Client client{transport};
    test::MemoryStore secrets;
    client::Session session{client, secrets, u"journey"_s};
    core::SystemClock clock;

    explicit Visitor(const QUrl& address, const char* with = test::adminPassword)
        : transport(address, {})
    {
        session.signIn({u"admin"_s, core::Secret(with)}, false, &session,
                       [this](const Result<api::Account>& account) { signedIn = account; });
        if (!QTest::qWaitFor([this] { return signedIn.has_value(); }, 20'000))
            qFatal("The service did not answer.");
    }
    pages::Context context() { return {client, clock, session.account(), transport.address()}; }

    std::optional<Result<api::Account>> signedIn;
};

/// The answer of one call.
template <typename T, typename Ask>
Result<T> answerOf(Ask ask)
{
    QObject context;
    std::optional<Result<T>> answer;
    ask(&context, [&](const Result<T>& result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("The service did not answer.");
    return *answer;
}

template <typename Page>
void readAndSave(client::Client& client)
{
    const auto read = answerOf<Versioned<Page>>(
        [&](QObject* context, auto then) { client.settings<Page>(context, then); });
    QVERIFY2(read, read ? "" : qPrintable(read.failure().message));
    const auto saved = answerOf<Versioned<Page>>([&](QObject* context, auto then) {
        client.saveSettings<Page>(read->value, read->version, context, then);
    });
    QVERIFY2(saved, saved ? "" : qPrintable(saved.failure().message));
    QCOMPARE(saved->value, read->value);
}

void click(const QWidget* root, const QString& name)
{
    QVERIFY2(root, qPrintable(name));
    QTRY_VERIFY2(buttonNamed(root, name) && buttonNamed(root, name)->isEnabled(), qPrintable(name));
    buttonNamed(root, name)->click();
}

} // namespace

void ServiceJourneyTest::initTestCase()
{
    QVERIFY2(m_service.init(), qPrintable(m_service.fault()));
    QVERIFY2(m_service.start(), qPrintable(m_service.fault()));
}

void ServiceJourneyTest::signsInAndKnowsWhoItIs()
{
    Visitor visitor(m_service.address());
    QVERIFY(*visitor.signedIn);
    QVERIFY(visitor.session.account().isAdministrator());
    const auto status = answerOf<api::ServiceStatus>(
        [&](QObject* context, auto then) { visitor.client.status(context, then); });
    QVERIFY(status);
    QCOMPARE(status->workers, 1);
    QCOMPARE(status->enforcement, u"on"_s);
}

void ServiceJourneyTest::refusesAWrongPassword()
{
    Visitor visitor(m_service.address(), "wrong");
    QVERIFY(!*visitor.signedIn);
    QVERIFY(visitor.signedIn->failure().isCode("sign_in_failed"_L1));
}

void ServiceJourneyTest::readsAndSavesEverySettingsPage()
{
    Visitor visitor(m_service.address());
    readAndSave<domain::TokenSettings>(visitor.client);
    readAndSave<domain::RestrictionSettings>(visitor.client);
    readAndSave<domain::PublicApiSettings>(visitor.client);
    readAndSave<domain::GlobalSettings>(visitor.client);
    readAndSave<domain::RateSettings>(visitor.client);
    readAndSave<domain::ProxySettings>(visitor.client);
    readAndSave<domain::AuditSettings>(visitor.client);
}

void ServiceJourneyTest::twoPeopleSaveAndTheSecondIsTold()
{
    Visitor first(m_service.address());
    Visitor second(m_service.address());
    using Page = domain::TokenSettings;
    const auto read = answerOf<Versioned<Page>>(
        [&](QObject* context, auto then) { first.client.settings<Page>(context, then); });
    Page changed = read->value;
    changed.purgeExpiredAfterDays = 12;
    const auto save = [&](client::Client& client) {
        return answerOf<Versioned<Page>>([&](QObject* context, auto then) {
            client.saveSettings<Page>(changed, read->version, context, then);
        });
    };
    QVERIFY(save(first.client));
    const auto late = save(second.client);
    QVERIFY(!late);
    QVERIFY(late.failure().isStale());
}

void ServiceJourneyTest::twoPeopleEditOneAccountAndBothChangesHold()
{
    Visitor first(m_service.address());
    Visitor second(m_service.address());
    using User = Versioned<domain::User>;
    api::UserDraft draft;
    draft.name = u"nora"_s;
    draft.email = u"nora@corp.example"_s;
    const auto made = answerOf<User>(
        [&](QObject* context, auto then) { first.client.createUser(draft, context, then); });
    QVERIFY(made);
    QMainWindow window;
    pages::Context world = first.context();
    world.careful = true; // in production both questions are asked, one after the other
    auto* page = new pages::UsersPage(world);
    window.setCentralWidget(page);
    window.show();
    page->openPlace(u"nora"_s);
    QTRY_COMPARE(page->usersTable()->model()->rowCount(), 1);
    page->usersTable()->goTo(0);
    click(page, u"Edit…"_s);
    auto* dialog = openDialog<dialogs::UserDialog>();
    QVERIFY(dialog);
    const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
    const auto email = std::ranges::find_if(
        fields, [](const QLineEdit* field) { return field->text() == u"nora@corp.example"; });
    QVERIFY(email != fields.end());
    (*email)->setText(u"mine@corp.example"_s);
    api::UserPatch theirs;
    theirs.email = u"theirs@corp.example"_s;
    theirs.displayName = u"Nora Okafor"_s;
    QVERIFY(answerOf<User>([&](QObject* context, auto then) {
        second.client.changeUser(u"nora"_s, theirs, made->version, context, then);
    }));
    click(dialog, u"Save user"_s);
    QTRY_VERIFY(openDialog<pages::ReviewDialog>());
    click(openDialog<pages::ReviewDialog>(), u"Save user"_s);
    QTRY_VERIFY(openDialog<pages::ConflictDialog>());
    QStringList said;
    for (const auto* text : openDialog<pages::ConflictDialog>()->findChildren<QLabel*>())
        said.append(text->text());
    QVERIFY2(said.join(u'\n').contains(u"admin changed nora"_s), qPrintable(said.join(u'\n')));
    QVERIFY(said.contains(u"theirs@corp.example"_s));
    click(openDialog<pages::ConflictDialog>(), u"Save this selection"_s);
    QTRY_VERIFY(!openDialog<dialogs::UserDialog>());
    const auto now = answerOf<User>(
        [&](QObject* context, auto then) { second.client.user(u"nora"_s, context, then); });
    QVERIFY(now);
    QCOMPARE(now->value.email, u"mine@corp.example"_s);
    QCOMPARE(now->value.displayName, u"Nora Okafor"_s);
}

void ServiceJourneyTest::makesTestsAndRevokesATokenThroughThePage()
{
    Visitor visitor(m_service.address());
    QMainWindow window;
    auto* page = new pages::ManageApiKeysPage(visitor.context());
    window.setCentralWidget(page);
    window.resize(1280, 800);
    window.show();
    page->activate();
    page->createNew();
    QTRY_VERIFY(openDialog<dialogs::AddKeyDialog>());
    auto* add = openDialog<dialogs::AddKeyDialog>();
    add->findChild<QLineEdit*>()->setText(u"journey"_s);
    click(add, u"Create token"_s);
    QTRY_VERIFY(openDialog<dialogs::TokenCreatedDialog>());
    auto* made = openDialog<dialogs::TokenCreatedDialog>();
    made->findChild<QCheckBox*>()->setChecked(true);
    click(made, u"Close"_s);

    auto* table = page->list()->table();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"journey"_s);
    table->goTo(0);
    click(page, u"Test Token…"_s);
    auto* test = openDialog<dialogs::TestTokenDialog>();
    QVERIFY(test);
    click(test, u"Test"_s);
    QTRY_VERIFY(!test->verdict().isEmpty());
    QVERIFY2(test->verdict() == u"Denied: No upstream"_s, qPrintable(test->verdict()));
    test->accept();

    click(page, u"Revoke…"_s);
    click(openDialog<dialogs::ConfirmDialog>(), u"Revoke token"_s);
    QTRY_COMPARE(table->model()->index(0, 3).data().toString(), u"Revoked"_s);
}

void ServiceJourneyTest::checksLimitsAtTheirColumn()
{
    Visitor visitor(m_service.address());
    api::LimitsQuestion question;
    question.limits = {u"[get].*/rest/.*"_s, u"[put].*/a[JsonData::b==(?=c)]"_s};
    const auto checked = answerOf<api::LimitsAnswer>(
        [&](QObject* context, auto then) { visitor.client.checkLimits(question, context, then); });
    QVERIFY(checked);
    QVERIFY(!checked->valid);
    QCOMPARE(checked->problems.front().line, 2);
    QVERIFY(checked->problems.front().column >= 22);
    question.limits.removeLast();
    question.url = u"/rest/api/2/issue"_s;
    const auto tried = answerOf<api::LimitsAnswer>(
        [&](QObject* context, auto then) { visitor.client.checkLimits(question, context, then); });
    QVERIFY(tried && tried->valid && tried->attempt);
    QVERIFY(tried->attempt->matched);
}

void ServiceJourneyTest::everythingIsInTheAuditLog()
{
    Visitor visitor(m_service.address());
    client::AuditQuery query;
    query.kinds = {u"change"_s};
    const auto rows = answerOf<client::Listed<api::AuditRow>>(
        [&](QObject* context, auto then) { visitor.client.audit(query, context, then); });
    QVERIFY(rows);
    QStringList actions;
    for (const api::AuditRow& row : rows->items)
        actions.append(row.target);
    QVERIFY2(actions.contains(u"token.create"_s) && actions.contains(u"token.revoke"_s),
             qPrintable(actions.join(u", "_s)));
    const auto row = answerOf<api::AuditRow>([&](QObject* context, auto then) {
        visitor.client.auditRow(rows->items.front().decision, context, then);
    });
    QVERIFY(row);
    QByteArray exported;
    const auto done = answerOf<client::Nothing>([&](QObject* context, auto then) {
        visitor.client.exportAudit(
            query, client::ExportFormat::Csv, {}, [&](const QByteArray& part) { exported += part; },
            context, then);
    });
    QVERIFY(done);
    QVERIFY(exported.contains("token.revoke"));
    const core::Timestamp now = visitor.clock.now();
    const auto statistics = answerOf<api::Statistics>([&](QObject* context, auto then) {
        visitor.client.statistics({now - std::chrono::hours{1}, now, std::chrono::minutes{5}},
                                  context, then);
    });
    QVERIFY2(statistics, statistics ? "" : qPrintable(statistics.failure().message));
}

void ServiceJourneyTest::newsComeByThemselves()
{
    Visitor visitor(m_service.address());
    Visitor other(m_service.address());
    core::SystemRandom random;
    client::Connection connection(visitor.client, random,
                                  {1h, 50ms, 200ms, 1h}); // never asks by itself
    QSignalSpy changed(&connection, &client::Connection::revisionChanged);
    QSignalSpy tokens(&connection.events(), &client::Events::tokenChanged);
    connection.start();
    QTRY_VERIFY_WITH_TIMEOUT(connection.events().isLive(), 20'000);

    using Page = domain::AuditSettings;
    auto read = answerOf<Versioned<Page>>(
        [&](QObject* context, auto then) { other.client.settings<Page>(context, then); });
    QVERIFY(read);
    Page edited = read->value;
    ++edited.retentionDays;
    const auto saved = answerOf<Versioned<Page>>([&](QObject* context, auto then) {
        other.client.saveSettings<Page>(edited, read->version, context, then);
    });
    QVERIFY2(saved, saved ? "" : qPrintable(saved.failure().message));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
    QCOMPARE(changed.back().front().toLongLong(), connection.status().revision);

    api::TokenDraft draft;
    draft.name = u"news"_s;
    const auto made = answerOf<client::TokenWithSecret>([&](QObject* context, auto then) {
        other.client.createToken(draft, u"news-1"_s, context, then);
    });
    QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
    QTRY_VERIFY_WITH_TIMEOUT(!tokens.isEmpty(), 20'000);
    QCOMPARE(tokens.back()[0].toString(), made->token.token.id);
    QCOMPARE(tokens.back()[1].toString(), u"token.create"_s);

    QVERIFY2(m_service.kill(), qPrintable(m_service.fault())); // the stream breaks: known at once
    QTRY_COMPARE_WITH_TIMEOUT(connection.state(), client::Connection::State::Away, 20'000);
    QVERIFY2(m_service.start(), qPrintable(m_service.fault()));
    QTRY_COMPARE_WITH_TIMEOUT(connection.state(), client::Connection::State::Connected, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(connection.events().isLive(), 20'000);
}

void ServiceJourneyTest::theAuditLogFollowsAndTellsWhatEachStageSaid()
{
    Visitor visitor(m_service.address());
    Visitor other(m_service.address());
    client::Events events(visitor.client);
    events.start();
    QTRY_VERIFY_WITH_TIMEOUT(events.isLive(), 20'000);
    pages::Context context = visitor.context();
    context.events = &events;
    pages::AuditLogPage page(context);
    page.setTailPauses({1h, 1h, 100ms});
    page.resize(1200, 800);
    page.show();
    page.activate();
    const auto* model = qobject_cast<const models::AuditModel*>(page.table()->model());
    QVERIFY(model);
    const auto shows = [model](const QString& target) {
        for (int row = 0; model->at(row); ++row) {
            if (model->at(row)->target.endsWith(target))
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(model->at(0), 20'000);
    QCOMPARE(shows(u"/users/nobody-yet"_s), -1);
    (void)answerOf<Versioned<domain::User>>(
        [&](QObject* receiver, auto then) { other.client.user(u"nobody-yet"_s, receiver, then); });
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"/users/nobody-yet"_s) >= 0, 20'000);

    page.table()->goTo(shows(u"/users/nobody-yet"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<widgets::TraceView*>(), 20'000);
    const QString trace = page.findChild<widgets::TraceView*>()->toPlainText();
    QVERIFY2(trace.contains(u"Credential"_s) && trace.contains(u"passed"_s), qPrintable(trace));
}

void ServiceJourneyTest::aServiceThatIsKilledLosesNothingAndComesBack()
{
    Visitor visitor(m_service.address());
    core::SystemRandom random;
    client::Connection connection(visitor.client, random,
                                  {std::chrono::milliseconds{50}, std::chrono::milliseconds{50},
                                   std::chrono::milliseconds{200}});
    connection.start();
    QTRY_COMPARE(connection.state(), client::Connection::State::Connected);
    QVERIFY(m_service.kill());
    QTRY_COMPARE(connection.state(), client::Connection::State::Away);
    QVERIFY(!connection.failure().message.isEmpty());
    QVERIFY(m_service.start());
    QTRY_COMPARE_WITH_TIMEOUT(connection.state(), client::Connection::State::Connected, 20'000);
    using Page = domain::TokenSettings;
    const auto read = answerOf<Versioned<Page>>(
        [&](QObject* context, auto then) { visitor.client.settings<Page>(context, then); });
    QVERIFY2(read, read ? "" : qPrintable(read.failure().message)); // the session survived too
    QCOMPARE(read->value.purgeExpiredAfterDays, 12);
}
