// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/first_steps_test.h"

#include "app/pages/first_test.h"
#include "app/pages/first_upstream.h"
#include "app/pages/review_dialog.h"
#include "app/shell/connect_wizard.h"
#include "app/shell/first_steps.h"
#include "app/shell/setup_step.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"
#include "app/widgets/button.h"
#include "app/widgets/dialog.h"
#include "app/widgets/field_row.h"
#include "app/widgets/segmented_control.h"
#include "tests/app/fresh_service.h"
#include "tests/app/memory_store.h"
#include "tests/app/samples.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using test::answer;
using test::refusal;

namespace {

/// The wizard over a service that is new.
struct Desk
{
    test::MemoryStore secrets;
    std::shared_ptr<test::FreshService> fresh = test::FreshService::make();
    test::FakeTransport* service = nullptr; ///< of the last link
    std::function<void(test::FakeTransport&)> more = [](test::FakeTransport&) {};
    shell::ConnectWizard wizard{
        secrets, [this](const client::SavedService& saved) {
            auto transport = std::make_unique<test::FakeTransport>();
            service = transport.get();
            fresh->answerOver(*service);
            more(*service);
            return std::make_unique<shell::ServiceLink>(
                saved, secrets, std::move(transport),
                [this](const QUrl& address) { return fresh->door(address); });
        }};
    QSignalSpy opened{&wizard, &shell::ConnectWizard::opened};

    Desk() { wizard.QWidget::show(); }
    ~Desk()
    {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(top))
                dialog->done(QDialog::Rejected);
    }

    template <typename Widget = widgets::Button>
    Widget* button(const QString& text, QWidget* root = nullptr)
    {
        for (auto* found : (root ? root : &wizard)->template findChildren<Widget*>())
            if (found->text() == text && found->isVisible())
                return found;
        return nullptr;
    }
    void press(const QString& text)
    {
        QTRY_VERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
        button(text)->click();
        QTest::qWait(20);
    }
    QLineEdit* field(const QString& name)
    {
        for (auto* found : wizard.findChildren<QLineEdit*>())
            if (found->accessibleName() == name && found->isVisible())
                return found;
        return nullptr;
    }
    void type(const QString& name, const QString& text)
    {
        QTRY_VERIFY2(field(name), qPrintable(name));
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    client::SavedService::Environment environment = client::SavedService::Environment::Development;
    void connectTo(const QString& id = {})
    {
        client::SavedService saved;
        saved.id = id;
        saved.environment = environment;
        saved.address = QUrl(u"http://127.0.0.1:8460"_s);
        wizard.edit(saved);
        press(u"Continue"_s);
    }
    /// As the first administrator, up to the step that asks for an API.
    void goToApi()
    {
        connectTo();
        auto* step = wizard.findChild<shell::SetupStep*>();
        QTRY_VERIFY(step->isVisible());
        for (auto* field : step->findChildren<QLineEdit*>())
            field->setText(field->accessibleName() == u"Name"_s ? u"m.lindqvist"_s
                                                                : u"a long passphrase"_s);
        press(u"Create administrator"_s);
        press(u"Keep the settings"_s);
        QTRY_VERIFY(button(u"Protect this API"_s));
    }
    void protect()
    {
        type(u"Name"_s, u"metrics"_s);
        type(u"Base URL"_s, u"http://127.0.0.1:9090"_s);
        press(u"Protect this API"_s);
        QTRY_VERIFY(button(u"Test now"_s));
    }
    void goToTest()
    {
        goToApi();
        protect();
        type(u"Gateway"_s, u"http://127.0.0.1:8462"_s);
    }
    void runTest()
    {
        press(u"Test now"_s);
        QTRY_VERIFY((button(u"Test now"_s) && button(u"Test now"_s)->isEnabled())
                    || button(u"Open the console"_s));
    }
    /// All that stands in the wizard now.
    [[nodiscard]] QString said()
    {
        QStringList all;
        for (const auto* label : wizard.findChildren<QLabel*>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(u'\n');
    }
    [[nodiscard]] QStringList faults()
    {
        QStringList found;
        for (auto* message : wizard.findChildren<widgets::Message*>())
            if (message->isVisible() && message->kind() == widgets::Message::Kind::Bad)
                found.append(message->text());
        return found;
    }
    static QWidget* question()
    {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (qobject_cast<widgets::Dialog*>(top) && top->isVisible())
                return top;
        return nullptr;
    }
    [[nodiscard]] qsizetype revoked() const
    {
        return service->count("POST /tokens/" + test::token(1)[u"id"_s].toString().toUtf8()
                              + "/revoke");
    }
};

} // namespace

void FirstStepsTest::anApiIsProtectedAndReallyCalled()
{
    Desk desk;
    desk.goToApi();
    desk.protect();
    const QJsonObject api = desk.service->lastBody("POST /upstreams");
    QCOMPARE(api[u"name"_s].toString(), u"metrics"_s);
    QCOMPARE(api[u"baseUrl"_s].toString(), u"http://127.0.0.1:9090"_s);
    QCOMPARE(api[u"pathPrefix"_s].toString(), u"/"_s);

    // The service says where its gateway is; the host is the one that the console reaches.
    QTRY_COMPARE(desk.field(u"Gateway"_s)->text(), u"https://127.0.0.1:443"_s);
    desk.press(u"Test now"_s);
    QTRY_VERIFY(desk.button(u"Open the console"_s));
    const QJsonObject token = desk.service->lastBody("POST /tokens");
    QCOMPARE(token[u"expires"_s].toObject(),
             (QJsonObject{{u"count"_s, 15}, {u"unit"_s, u"minutes"_s}}));
    QCOMPARE(desk.fresh->gateway, QUrl(u"https://127.0.0.1:443"_s));
    QCOMPARE(desk.fresh->called.size(), 2);
    QCOMPARE(desk.fresh->called[0].target, "/");
    QCOMPARE(test::FakeTransport::header(desk.fresh->called[0], "authorization"),
             "Bearer " + test::FreshService::secret.toLatin1());
    QVERIFY(test::FakeTransport::header(desk.fresh->called[1], "authorization").isEmpty());
    QCOMPARE(desk.fresh->called[1].target, desk.fresh->called[0].target);
    QCOMPARE(desk.revoked(), 1);
    const QString said = desk.said();
    QVERIFY2(said.contains(u"With a token: 200"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Let in as m.lindqvist. The answer is that of metrics."_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"Without a token: 401"_s), qPrintable(said));
    QVERIFY2(said.contains(u"“First test” is revoked"_s), qPrintable(said));
    QCOMPARE(desk.opened.count(), 0);
    desk.press(u"Open the console"_s);
    QCOMPARE(desk.opened.count(), 1);
    QVERIFY(desk.wizard.takeLink());
}

void FirstStepsTest::nobodyElseIsAskedForAnApi_data()
{
    QTest::addColumn<bool>("administrator");
    QTest::addColumn<int>("upstreams");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("asked");
    QTest::newRow("an administrator of an empty service") << true << 0 << false << true;
    QTest::newRow("a user") << false << 0 << false << false;
    QTest::newRow("a service that protects something") << true << 1 << false << false;
    QTest::newRow("a service that was added before") << true << 0 << true << false;
}

void FirstStepsTest::nobodyElseIsAskedForAnApi()
{
    QFETCH(const bool, administrator);
    QFETCH(const int, upstreams);
    QFETCH(const bool, known);
    QFETCH(const bool, asked);
    Desk desk;
    desk.fresh->upstreams = upstreams;
    desk.fresh->taken = {u"one"_s}; // somebody works with it: no profile is offered
    desk.more = [&](test::FakeTransport& service) {
        service.on("GET /setup", answer(200, {{u"needed"_s, false}}));
        service.on("POST /session",
                   answer(201, test::sessionAnswer(u"m.lindqvist"_s, administrator)));
    };
    desk.connectTo(known ? u"known"_s : QString());
    desk.type(u"Name or e-mail address"_s, u"m.lindqvist"_s);
    desk.type(u"Password"_s, u"correct horse"_s);
    desk.press(u"Sign in"_s);
    QTRY_VERIFY(desk.opened.count() == 1 || desk.button(u"Protect this API"_s));
    QCOMPARE(desk.button(u"Protect this API"_s) != nullptr, asked);
    QCOMPARE(desk.opened.count(), asked ? 0 : 1);
}

void FirstStepsTest::everyStepCanBeSkipped()
{
    Desk withoutApi;
    withoutApi.goToApi();
    withoutApi.press(u"Skip"_s); // without an API there is nothing to test
    QCOMPARE(withoutApi.opened.count(), 1);
    QCOMPARE(withoutApi.service->count("POST /upstreams"), 0);

    Desk withoutTest;
    withoutTest.goToTest();
    withoutTest.press(u"Skip"_s);
    QCOMPARE(withoutTest.opened.count(), 1);
    QCOMPARE(withoutTest.service->count("POST /tokens"), 0);

    Desk later;
    later.goToApi();
    QVERIFY(!later.button(u"Cancel"_s)); // signed in: there is nothing to give up
    later.press(u"Finish later"_s);
    QCOMPARE(later.opened.count(), 1);
}

void FirstStepsTest::whatIsMissingIsSaidBeforeAnythingIsSent()
{
    Desk desk;
    desk.goToApi();
    desk.press(u"Protect this API"_s);
    QCOMPARE(desk.faults().size(), 2);
    desk.type(u"Name"_s, u"metrics"_s);
    desk.type(u"Base URL"_s, u"gopher://127.0.0.1"_s);
    desk.press(u"Protect this API"_s);
    QCOMPARE(desk.faults().size(), 1);
    QCOMPARE(desk.service->count("POST /upstreams"), 0);
    desk.type(u"Base URL"_s, u"http://127.0.0.1:9090"_s);
    desk.press(u"Protect this API"_s);
    QTRY_VERIFY(desk.button(u"Test now"_s));
}

void FirstStepsTest::whatTheServiceFindsWrongStandsBesideItsField()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) {
        const QJsonObject name{{u"field"_s, u"name"_s},
                               {u"code"_s, u"taken"_s},
                               {u"message"_s, u"Another upstream is called so."_s}};
        service.on("POST /upstreams",
                   refusal(422, u"invalid_input"_s, {{u"errors"_s, QJsonArray{name}}}));
    };
    desk.goToApi();
    desk.type(u"Name"_s, u"metrics"_s);
    desk.type(u"Base URL"_s, u"http://127.0.0.1:9090"_s);
    desk.press(u"Protect this API"_s);
    QTRY_COMPARE(desk.faults(), QStringList{u"Another upstream is called so."_s});
    QVERIFY(desk.button(u"Protect this API"_s)->isEnabled()); // and can be tried again
    QCOMPARE(desk.field(u"Name"_s)->text(), u"metrics"_s);
}

void FirstStepsTest::goingBackAndForwardMakesNothingTwice()
{
    Desk desk;
    desk.goToTest();
    desk.type(u"Path to call (GET)"_s, u"/api/v1/query"_s);
    desk.runTest();
    desk.press(u"Back"_s);
    QCOMPARE(desk.field(u"Name"_s)->text(), u"metrics"_s);
    QVERIFY(!desk.field(u"Name"_s)->isEnabled()); // it is made, and names stay
    desk.press(u"Back"_s);
    desk.press(u"Keep the settings"_s);
    QCOMPARE(desk.field(u"Base URL"_s)->text(), u"http://127.0.0.1:9090"_s);
    desk.press(u"Protect this API"_s);
    QTRY_VERIFY(desk.button(u"Open the console"_s)); // the test that was made still holds
    QCOMPARE(desk.field(u"Path to call (GET)"_s)->text(), u"/api/v1/query"_s);
    QCOMPARE(desk.field(u"Gateway"_s)->text(), u"http://127.0.0.1:8462"_s);
    QCOMPARE(desk.service->count("POST /upstreams"), 1);
    QCOMPARE(desk.service->count("PATCH /upstreams/metrics"), 0);
    QCOMPARE(desk.service->count("POST /tokens"), 1);
    QCOMPARE(desk.fresh->called.size(), 2);
}

void FirstStepsTest::inProductionTheApiIsShownBeforeItIsStored()
{
    Desk desk;
    desk.environment = client::SavedService::Environment::Production;
    desk.goToApi();
    desk.type(u"Name"_s, u"metrics"_s);
    desk.type(u"Base URL"_s, u"http://127.0.0.1:9090"_s);
    const auto shown = [&desk] { return desk.wizard.findChild<pages::ReviewDialog*>(); };
    desk.press(u"Protect this API"_s);
    QTRY_VERIFY(shown());
    shown()->reject(); // back to what was typed
    QTRY_VERIFY(!shown());
    QCOMPARE(desk.field(u"Base URL"_s)->text(), u"http://127.0.0.1:9090"_s);
    QCOMPARE(desk.service->count("POST /upstreams"), 0);
    desk.press(u"Protect this API"_s);
    QTRY_VERIFY(shown());
    desk.button(u"Protect this API"_s, shown())->click();
    QTRY_VERIFY(desk.button(u"Test now"_s));
    QCOMPARE(desk.service->count("POST /upstreams"), 1);
}

void FirstStepsTest::anotherAddressIsAChangeOfTheSameApi()
{
    Desk desk;
    desk.goToTest();
    desk.runTest();
    desk.press(u"Back"_s);
    desk.type(u"Base URL"_s, u"http://127.0.0.1:9091"_s);
    desk.press(u"Protect this API"_s);
    QTRY_COMPARE(desk.service->count("PATCH /upstreams/metrics"), 1);
    QCOMPARE(desk.service->lastBody("PATCH /upstreams/metrics")[u"baseUrl"_s].toString(),
             u"http://127.0.0.1:9091"_s);
    QCOMPARE(
        test::FakeTransport::header(desk.service->last("PATCH /upstreams/metrics"), "if-match"),
        "\"1\"");
    QTRY_VERIFY(desk.button(u"Test now"_s)); // what was tested was another address
    QVERIFY(!desk.said().contains(u"With a token"_s));
    QCOMPARE(desk.service->count("POST /upstreams"), 1);
}

void FirstStepsTest::aProfileIsAppliedOnce()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) {
        service.on("POST /profiles/miniorange/apply",
                   answer(200, {{u"name"_s, u"miniorange"_s}, {u"title"_s, u"Like miniOrange"_s}}));
    };
    desk.goToApi();
    desk.press(u"Back"_s);
    const auto choose = [&desk] {
        QTRY_VERIFY(desk.button<QRadioButton>(u"Like miniOrange"_s));
        desk.button<QRadioButton>(u"Like miniOrange"_s)->click();
    };
    choose();
    desk.press(u"Use this profile"_s);
    QTRY_VERIFY(desk.button(u"Protect this API"_s));
    QCOMPARE(desk.service->count("POST /profiles/miniorange/apply"), 1);
    QCOMPARE(desk.service->count("GET /profiles"), 2); // what is in effect cannot be used again
}

void FirstStepsTest::leavingAsksWhileAnApiIsTyped()
{
    Desk desk;
    desk.goToApi();
    QVERIFY(!desk.wizard.hasInput());
    desk.type(u"Base URL"_s, u"http://127.0.0.1:9090"_s);
    QVERIFY(desk.wizard.hasInput());
    desk.press(u"Skip"_s);
    QVERIFY(Desk::question());
    desk.button(u"Keep going"_s, Desk::question())->click();
    QCOMPARE(desk.opened.count(), 0);
    QCOMPARE(desk.field(u"Base URL"_s)->text(), u"http://127.0.0.1:9090"_s);
    desk.press(u"Finish later"_s);
    QVERIFY(Desk::question());
    desk.button(u"Leave"_s, Desk::question())->click();
    QCOMPARE(desk.opened.count(), 1);
}

void FirstStepsTest::theTestSaysWhatWentWrong_data()
{
    using test::FreshService;
    using Spoil = std::function<void(FreshService&, test::FakeTransport&)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("revoked");
    QTest::newRow("no token may be made") << Spoil([](FreshService&, test::FakeTransport& service) {
        service.on("POST /tokens", refusal(403, u"not_allowed"_s));
    }) << u"No token was made"_s << 0;
    QTest::newRow("the gateway is not there")
        << Spoil([](FreshService& fresh, test::FakeTransport&) {
               fresh.withToken = test::away();
               fresh.withoutToken = test::away();
           })
        << u"With a token: no answer"_s << 1;
    QTest::newRow("the gateway refuses the token")
        << Spoil([](FreshService& fresh, test::FakeTransport&) {
               fresh.withToken = refusal(403, u"ip_not_allowed"_s);
               fresh.withToken.headers = {{"content-type", "application/problem+json"}};
           })
        << u"Refused: "_s << 1;
    QTest::newRow("the API is not there") << Spoil([](FreshService& fresh, test::FakeTransport&) {
        fresh.withToken = refusal(502, u"upstream_unreachable"_s);
        fresh.withToken.headers = {{"content-type", "application/problem+json"}};
    }) << u"Let in as m.lindqvist, but metrics did not answer"_s
                                          << 1;
    QTest::newRow("it is open to everybody") << Spoil(
        [](FreshService& fresh, test::FakeTransport&) { fresh.withoutToken = fresh.withToken; })
                                             << u"Let in although it had no token"_s << 1;
    QTest::newRow("the token cannot be revoked")
        << Spoil([](FreshService&, test::FakeTransport& service) {
               service.on("POST /tokens/" + test::token(1)[u"id"_s].toString().toUtf8() + "/revoke",
                          refusal(503, u"read_only"_s));
           })
        << u"could not be revoked"_s << 1;
}

void FirstStepsTest::theTestSaysWhatWentWrong()
{
    using Spoil = std::function<void(test::FreshService&, test::FakeTransport&)>;
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, said);
    QFETCH(const int, revoked);
    Desk desk;
    desk.goToTest();
    spoil(*desk.fresh, *desk.service);
    desk.runTest();
    QVERIFY2(desk.said().contains(said), qPrintable(desk.said()));
    QCOMPARE(desk.revoked(), revoked);
    QCOMPARE(desk.opened.count(), 0);
}

void FirstStepsTest::nothingIsSentWhereTheTokenCouldBeRead()
{
    Desk desk;
    desk.goToTest();
    desk.type(u"Gateway"_s, u"http://keys.corp.example"_s);
    desk.type(u"Path to call (GET)"_s, u"api"_s);
    desk.press(u"Test now"_s);
    QCOMPARE(desk.faults().size(), 2);
    QCOMPARE(desk.service->count("POST /tokens"), 0);
    QVERIFY(desk.fresh->called.isEmpty());
}

// MO-8
void FirstStepsTest::aNameThatIsTakenIsNumbered()
{
    Desk desk;
    desk.fresh->taken = {u"First test"_s, u"First test 2"_s};
    desk.goToTest();
    desk.runTest();
    QVERIFY(desk.said().contains(u"“First test 3” is revoked"_s));
    QSet<QByteArray> keys;
    for (const client::Request& request : desk.service->requests)
        if (test::FakeTransport::nameOf(request) == "POST /tokens")
            keys.insert(test::FakeTransport::header(request, "idempotency-key"));
    QCOMPARE(keys.size(), 3);
}

void FirstStepsTest::theTokenIsRevokedAlthoughSomebodyLeft()
{
    Desk desk;
    desk.goToTest();
    desk.button(u"Test now"_s)->click();
    desk.button(u"Finish later"_s)->click();
    QCOMPARE(desk.opened.count(), 1);
    const auto link = desk.wizard.takeLink(); // the console works on with it
    desk.wizard.edit({});
    QTRY_COMPARE(desk.revoked(), 1);
}

void FirstStepsTest::theHostChoosesTheApi()
{
    Desk desk;
    desk.goToApi();
    auto* host = [&desk]() -> QLineEdit* {
        for (auto* field : desk.wizard.findChildren<QLineEdit*>())
            if (field->placeholderText() == u"jira.corp.example"_s)
                return field;
        return nullptr;
    }();
    QVERIFY(host);
    QTest::keyClicks(host, u"metrics.corp.example"_s);
    QTest::keyClick(host, Qt::Key_Return);
    desk.protect();
    desk.type(u"Gateway"_s, u"http://127.0.0.1:8462"_s);
    desk.runTest();
    QCOMPARE(desk.fresh->called.size(), 2);
    QCOMPARE(test::FakeTransport::header(desk.fresh->called[0], "host"), "metrics.corp.example");
    QCOMPARE(desk.fresh->called[0].target, "/");
}

void FirstStepsTest::aRecordThatComesLateIsWaitedFor()
{
    Desk desk;
    desk.goToTest();
    QJsonObject record = test::auditRow(1, true);
    record[u"owner"_s] = u"late"_s;
    desk.service->on("GET /audit/" + test::FreshService::decision.toUtf8(),
                     [record, asked = 0](const client::Request&) mutable {
                         return ++asked < 3 ? refusal(404, u"not_found"_s) : answer(200, record);
                     });
    desk.runTest();
    QVERIFY(desk.said().contains(u"Let in as late"_s));
}

void FirstStepsTest::nobodySeesTheTokensValue()
{
    Desk desk;
    desk.fresh->withToken.body = "{\"seen\":\"" + test::FreshService::secret.toLatin1() + "\"}";
    desk.goToTest();
    desk.runTest();
    for (const auto* label : desk.wizard.findChildren<QLabel*>())
        QVERIFY(!label->text().contains(test::FreshService::secret));
    for (const auto* field : desk.wizard.findChildren<QLineEdit*>())
        QVERIFY(!field->text().contains(test::FreshService::secret));
}

void FirstStepsTest::theTraceIsOneClickAway()
{
    Desk desk;
    desk.goToTest();
    desk.runTest();
    QVERIFY(desk.wizard.firstSteps().wantedTrace().isEmpty());
    desk.press(u"Show the trace"_s);
    QCOMPARE(desk.opened.count(), 1);
    QCOMPARE(desk.wizard.firstSteps().wantedTrace(), test::FreshService::decision);
}
