// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/setup_wizard_test.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/pages/restrictions_page.h"
#include "app/pages/setup_checklist.h"
#include "app/pages/upstream_dialog.h"
#include "app/shell/address_step.h"
#include "app/shell/connect_wizard.h"
#include "app/shell/environment.h"
#include "app/shell/first_steps.h"
#include "app/shell/setup_step.h"
#include "app/shell/sign_in_step.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "tests/app/console_world.h"
#include "tests/app/memory_store.h"
#include "tests/app/sample_clock.h"
#include "tests/app/sample_service.h"
#include "tests/app/samples.h"
#include "tests/app/scene.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The wizard over a service that has no administrator.
struct Desk
{
    test::MemoryStore secrets;
    test::FakeTransport* service = nullptr; ///< of the last link
    client::SavedService asked; ///< that the last link leads to
    std::function<void(test::FakeTransport&)> more = [](test::FakeTransport&) {};
    shell::ConnectWizard wizard{
        secrets, [this](const client::SavedService& saved) {
            auto transport = std::make_unique<test::FakeTransport>();
            service = transport.get();
            asked = saved;
            test::fillService(*service);
            service->on("GET /me", test::refusal(401, u"credential_missing"_s));
            service->on("GET /setup", test::answer(200, {{u"needed"_s, true}}));
            service->on("POST /setup",
                        test::answer(201, test::userList()["items"_L1][0].toObject()));
            service->on("POST /session", test::answer(201, test::sessionAnswer(u"ann"_s, true)));
            more(*service);
            return std::make_unique<shell::ServiceLink>(saved, secrets, std::move(transport));
        }};
    QSignalSpy opened{&wizard, &shell::ConnectWizard::opened};

    Desk() { wizard.QWidget::show(); }

    void connectTo()
    {
        client::SavedService saved;
        saved.address = QUrl(u"http://127.0.0.1:8460"_s);
        wizard.edit(saved);
        press(u"Continue"_s);
    }
    widgets::Button* button(const QString& text)
    {
        for (auto* found : wizard.findChildren<widgets::Button*>())
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
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = wizard.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] shell::SetupStep* step() { return wizard.findChild<shell::SetupStep*>(); }
    [[nodiscard]] QList<QLineEdit*> fields() { return step()->findChildren<QLineEdit*>(); }
    void fill(const QStringList& texts)
    {
        const QList<QLineEdit*> all = fields();
        QCOMPARE(all.size(), 5);
        for (qsizetype i = 0; i < texts.size(); ++i)
            all.at(i)->setText(texts.at(i));
    }
    void fillAll(const QString& code = u"7K3M-9QXT-WWWW-2345-ABCD"_s)
    {
        fill({code, u"ann"_s, u"ann@example.org"_s, u"a long enough passphrase"_s,
              u"a long enough passphrase"_s});
    }
    /// The words under the fields that are marked.
    [[nodiscard]] QStringList faults()
    {
        QStringList found;
        for (auto* message : step()->findChildren<widgets::Message*>())
            if (message->kind() == widgets::Message::Kind::Bad)
                found.append(message->text());
        return found;
    }
};

} // namespace

void SetupWizardTest::aFreshServiceAsksForTheFirstAdministrator()
{
    Desk desk;
    desk.connectTo();
    QTRY_VERIFY(desk.step()->isVisible());
    desk.fillAll();
    desk.press(u"Create administrator"_s);
    QTRY_COMPARE(desk.service->count("POST /setup"), 1);
    const QJsonObject sent = desk.service->lastBody("POST /setup");
    QCOMPARE(sent["code"_L1].toString(), u"7K3M-9QXT-WWWW-2345-ABCD"_s);
    QCOMPARE(sent["name"_L1].toString(), u"ann"_s);
    QCOMPARE(sent["email"_L1].toString(), u"ann@example.org"_s);
    QCOMPARE(sent["password"_L1].toString(), u"a long enough passphrase"_s);
    QTRY_COMPARE(desk.service->count("POST /session"), 1);
    QCOMPARE(desk.service->lastBody("POST /session")["username"_L1].toString(), u"ann"_s);
}

void SetupWizardTest::aServiceWithAnAdministratorAsksToSignIn()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) {
        service.on("GET /setup", test::answer(200, {{u"needed"_s, false}}));
    };
    desk.connectTo();
    QTRY_VERIFY(desk.button(u"Sign in"_s));
    QVERIFY(!desk.step()->isVisible());
}

void SetupWizardTest::anOlderServiceAsksToSignIn()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) {
        service.on("GET /setup", test::refusal(404, u"not_found"_s));
    };
    desk.connectTo();
    QTRY_VERIFY(desk.button(u"Sign in"_s));
}

void SetupWizardTest::onThisComputerEnterGoesOnAtOnce()
{
    Desk desk;
    desk.wizard.edit({});
    QWidget* first = desk.wizard.focusWidget();
    QVERIFY(first);
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_VERIFY(desk.step()->isVisible());
    QCOMPARE(desk.asked.address, QUrl(u"http://127.0.0.1:8460"_s));
    QCOMPARE(desk.asked.environment, shell::Environment::Development);
}

void SetupWizardTest::aServiceThatDoesNotRunIsSaidToBeStarted_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("here");
    QTest::newRow("this computer") << u"http://127.0.0.1:8469"_s << true;
    QTest::newRow("another") << u"https://keys.example:8469"_s << false;
}

void SetupWizardTest::aServiceThatDoesNotRunIsSaidToBeStarted()
{
    QFETCH(const QString, address);
    QFETCH(const bool, here);
    Desk desk;
    desk.more = [](test::FakeTransport& service) { service.setAway(true); };
    client::SavedService saved;
    saved.address = QUrl(address);
    desk.wizard.edit(saved);
    desk.press(u"Continue"_s);
    QTRY_VERIFY(desk.says(u"Nobody answered at"_s));
    QVERIFY(desk.says(QUrl(address).authority())); // the port too: it may be the wrong one
    QCOMPARE(desk.says(u"latchkeyd serve"_s), here); // nobody here can start another's
    auto* field = qobject_cast<QLineEdit*>(desk.wizard.focusWidget());
    QVERIFY(field && field->isVisible());
    QCOMPARE(field->accessibleName(), here ? u"Port"_s : u"Address"_s);
    QVERIFY(desk.button(u"Continue"_s)->isEnabled());
}

void SetupWizardTest::backFromSigningInKeepsTheChoice()
{
    Desk desk;
    for (const bool here : {true, false}) {
        client::SavedService saved;
        saved.address = QUrl(here ? u"http://127.0.0.1:9000"_s : u"https://keys.example:9000"_s);
        desk.wizard.edit(saved);
        desk.press(u"Continue"_s);
        QTRY_VERIFY(desk.step()->isVisible());
        desk.press(u"Back"_s);
        auto* step = desk.wizard.findChild<shell::AddressStep*>();
        QVERIFY(step->isVisible());
        QCOMPARE(step->place() == shell::AddressStep::Place::ThisComputer, here);
        desk.press(u"Continue"_s);
        QTRY_VERIFY(desk.step()->isVisible());
        QCOMPARE(desk.asked.address, saved.address);
    }
}

void SetupWizardTest::whatIsMissingIsSaidBeforeAnythingIsSent()
{
    Desk desk;
    desk.connectTo();
    desk.press(u"Create administrator"_s);
    QCOMPARE(desk.faults().size(), 3);
    desk.fill({u"7K3M"_s, u"ann"_s, {}, u"one passphrase here"_s, u"another passphrase"_s});
    desk.press(u"Create administrator"_s);
    QCOMPARE(desk.faults(), QStringList{u"The two passwords differ."_s});
    QCOMPARE(desk.service->count("POST /setup"), 0);
}

void SetupWizardTest::aWrongCodeIsSaidBesideIt()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) {
        service.on("POST /setup", test::refusal(403, u"setup_code_wrong"_s));
    };
    desk.connectTo();
    QTRY_VERIFY(desk.step()->isVisible());
    desk.fillAll();
    desk.press(u"Create administrator"_s);
    QTRY_COMPARE(desk.faults().size(), 1);
    QVERIFY(desk.faults().constFirst().contains(u"setup-code"_s));
    QCOMPARE(desk.fields().at(3)->text(), u"a long enough passphrase"_s); // nothing typed is lost
    QCOMPARE(desk.opened.count(), 0);
}

void SetupWizardTest::whatTheServiceFindsWrongStandsBesideItsField()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) {
        const QJsonObject password{{u"field"_s, u"password"_s},
                                   {u"code"_s, u"too_common"_s},
                                   {u"message"_s, u"Choose another password."_s}};
        service.on("POST /setup",
                   test::refusal(422, u"invalid_input"_s, {{u"errors"_s, QJsonArray{password}}}));
    };
    desk.connectTo();
    QTRY_VERIFY(desk.step()->isVisible());
    desk.fillAll();
    desk.press(u"Create administrator"_s);
    QTRY_COMPARE(desk.faults(), QStringList{u"Choose another password."_s});
}

void SetupWizardTest::somebodyElseWasFirst()
{
    Desk desk;
    desk.more = [](test::FakeTransport& service) {
        service.on("POST /setup", test::refusal(409, u"already_set_up"_s));
    };
    desk.connectTo();
    QTRY_VERIFY(desk.step()->isVisible());
    desk.fillAll();
    desk.press(u"Create administrator"_s);
    QTRY_VERIFY(desk.button(u"Sign in"_s));
    QVERIFY(!desk.step()->isVisible());
}

void SetupWizardTest::profileIsChosenAfterwards()
{
    Desk desk;
    desk.connectTo();
    QTRY_VERIFY(desk.step()->isVisible());
    desk.fillAll();
    desk.press(u"Create administrator"_s);
    QTRY_VERIFY(desk.button(u"Use this profile"_s));
    QTRY_VERIFY(desk.wizard.findChildren<QRadioButton*>().size() > 1);
    QVERIFY(desk.wizard.firstSteps().offeredProfile());
    QCOMPARE(desk.opened.count(), 0);
    desk.service->on("POST /profiles/miniorange/apply", [](const client::Request&) {
        return test::answer(200,
                            {{u"name"_s, u"miniorange"_s}, {u"title"_s, u"Like miniOrange"_s}});
    });
    for (auto* choice : desk.wizard.findChildren<QRadioButton*>())
        if (choice->text() == u"Like miniOrange"_s)
            choice->click();
    desk.press(u"Use this profile"_s);
    QTRY_COMPARE(desk.opened.count(), 1);
    QCOMPARE(desk.service->count("POST /profiles/miniorange/apply"), 1);
    QVERIFY(desk.wizard.takeLink());
}

void SetupWizardTest::profileCanBeLeftAsItIs()
{
    Desk desk;
    desk.connectTo();
    QTRY_VERIFY(desk.step()->isVisible());
    desk.fillAll();
    desk.press(u"Create administrator"_s);
    desk.press(u"Keep the settings"_s);
    QCOMPARE(desk.opened.count(), 1);
}

void SetupWizardTest::whoLeavesMeanwhileComesInOnce()
{
    Desk desk;
    desk.connectTo();
    QTRY_VERIFY(desk.step()->isVisible());
    desk.fillAll();
    desk.press(u"Create administrator"_s);
    QTRY_VERIFY(desk.wizard.findChildren<QRadioButton*>().size() > 1);
    desk.service->on("POST /profiles/miniorange/apply",
                     test::answer(200, {{u"name"_s, u"miniorange"_s}, {u"title"_s, u"Like"_s}}));
    for (auto* choice : desk.wizard.findChildren<QRadioButton*>())
        if (choice->text() == u"Like miniOrange"_s)
            choice->click();
    QTRY_VERIFY(desk.button(u"Use this profile"_s));
    desk.button(u"Use this profile"_s)->click();
    desk.button(u"Finish later"_s)->click(); // before the service has answered
    QCOMPARE(desk.opened.count(), 1);
    QTRY_COMPARE(desk.service->count("POST /profiles/miniorange/apply"), 1);
    QTRY_VERIFY(desk.service->isIdle());
    QTest::qWait(0);
    QCOMPARE(desk.opened.count(), 1);
}

void SetupWizardTest::theCodeAndThePasswordsAreForgotten()
{
    Desk desk;
    desk.connectTo();
    QTRY_VERIFY(desk.step()->isVisible());
    desk.fillAll();
    desk.press(u"Create administrator"_s);
    QTRY_VERIFY(desk.button(u"Use this profile"_s));
    for (const int secret : {0, 3, 4})
        QVERIFY(desk.fields().at(secret)->text().isEmpty());
}

// MO-4
void SetupWizardTest::theChecklistFollowsWhatIsConfigured()
{
    test::Scene scene;
    QJsonObject status = test::status(1284);
    status.insert(u"upstreams"_s, 0);
    status.insert(u"tokens"_s, 0);
    scene.service().on("GET /status", test::answer(200, status));
    scene.work().openPage(u"overview"_s);
    scene.work().currentPage()->refresh();
    scene.settle();
    using pages::SetupChecklist;
    auto* list = scene.work().currentPage()->findChild<SetupChecklist*>();
    QVERIFY(list && list->isVisible());
    QVERIFY(!list->isDone(SetupChecklist::Step::Upstream));
    QVERIFY(!list->isDone(SetupChecklist::Step::Token));
    QVERIFY(list->isDone(SetupChecklist::Step::Restrictions)); // as the sample has them
    QVERIFY(list->isDone(SetupChecklist::Step::PublicApis));
    QStringList order; // of the pages, as they are set up one after the other
    QSignalSpy asked(list, &SetupChecklist::pageRequested);
    for (auto* button : list->findChildren<widgets::Button*>())
        button->click();
    for (const auto& call : asked)
        order.append(call.at(0).toString());
    QCOMPARE(order,
             QStringList({u"global-settings"_s, u"manage-api-keys"_s, u"manage-api-keys"_s,
                          u"restrictions"_s, u"public-apis"_s, u"global-settings"_s,
                          u"rate-limiting"_s}));
}

void SetupWizardTest::theChecklistGoesWhenNothingNecessaryIsLeft()
{
    test::Scene scene;
    scene.work().openPage(u"overview"_s);
    scene.settle();
    auto* list = scene.work().currentPage()->findChild<pages::SetupChecklist*>();
    QVERIFY(list && !list->isVisible()); // the sample protects APIs and has tokens
    QJsonObject status = test::status(1284);
    status.insert(u"upstreams"_s, 0);
    scene.service().on("GET /status", test::answer(200, status));
    scene.work().currentPage()->refresh();
    scene.settle();
    QVERIFY(list->isVisible());
    scene.service().on("GET /status", test::answer(200, test::status(1284)));
    scene.work().currentPage()->refresh();
    scene.settle();
    QVERIFY(!list->isVisible());
}

namespace {

/// As on a service that was just made.
void emptyService(test::FakeTransport& service)
{
    QJsonObject status = test::status(1284);
    status.insert(u"upstreams"_s, 0);
    status.insert(u"tokens"_s, 0);
    service.on("GET /status", test::answer(200, status));
    service.on("GET /tokens", test::answer(200, test::tokenList(0, {}, 0)));
    service.on("GET /audit", test::answer(200, test::auditList(0)));
    service.on("GET /upstreams", test::answer(200, {{u"items"_s, QJsonArray{}}}));
}

pages::SetupChecklist* shownChecklist(test::Scene& scene)
{
    for (auto* list : scene.work().currentPage()->findChildren<pages::SetupChecklist*>())
        if (list->isVisible())
            return list;
    return nullptr;
}

} // namespace

void SetupWizardTest::everyEmptyPageShowsTheWayOn_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("place");
    QTest::newRow("overview") << u"overview"_s << QString();
    QTest::newRow("tokens") << u"manage-api-keys"_s << QString();
    QTest::newRow("audit log") << u"audit-log"_s << QString();
    QTest::newRow("upstreams") << u"global-settings"_s << u"upstreams"_s;
}

void SetupWizardTest::everyEmptyPageShowsTheWayOn()
{
    QFETCH(const QString, page);
    QFETCH(const QString, place);
    test::Scene scene;
    emptyService(scene.service());
    scene.work().openPage(page, place);
    scene.work().currentPage()->refresh();
    scene.settle();
    pages::SetupChecklist* list = shownChecklist(scene);
    QVERIFY(list);
    const auto links = list->findChildren<widgets::Button*>();
    links.at(3)->click(); // the restrictions
    scene.settle();
    QVERIFY(qobject_cast<pages::RestrictionsPage*>(scene.work().currentPage()));
}

void SetupWizardTest::theStepOfAnEmptyPageBeginsThere()
{
    test::Scene scene;
    emptyService(scene.service());
    scene.work().openPage(u"manage-api-keys"_s);
    scene.work().currentPage()->refresh();
    scene.settle();
    shownChecklist(scene)->findChildren<widgets::Button*>().at(2)->click();
    scene.settle();
    auto* addKey = test::openDialog<dialogs::AddKeyDialog>();
    QVERIFY(addKey);
    addKey->reject();
    scene.work().openPage(u"global-settings"_s, u"upstreams"_s);
    scene.work().currentPage()->refresh();
    scene.settle();
    shownChecklist(scene)->findChildren<widgets::Button*>().at(0)->click();
    scene.settle();
    QVERIFY(test::openDialog<pages::UpstreamDialog>());
}

void SetupWizardTest::anEmptyServiceCanTakeOverAConfiguration()
{
    test::Scene scene;
    emptyService(scene.service());
    scene.work().openPage(u"manage-api-keys"_s);
    scene.work().currentPage()->refresh();
    scene.settle();
    test::buttonNamed(scene.work().currentPage(), u"Import configuration…"_s)->click();
    scene.settle();
    QVERIFY(test::openDialog<QFileDialog>());
}

namespace {

/// The start with saved services; every address is answered by a service with an administrator.
struct Welcome
{
    QTemporaryDir folder;
    test::MemoryStore secrets;
    client::SavedServices services{folder.filePath(u"services.json"_s)};
    std::unique_ptr<shell::WelcomeView> view;
    std::unique_ptr<QSignalSpy> notified;

    explicit Welcome(const QString& address)
    {
        client::SavedService saved;
        saved.name = u"Corp gateway"_s;
        saved.address = QUrl(address);
        saved.user = u"ann"_s;
        services.put(saved);
        view = std::make_unique<shell::WelcomeView>(
            services, secrets, [this](const client::SavedService& service) {
                auto transport = std::make_unique<test::FakeTransport>();
                test::fillService(*transport);
                transport->on("GET /me", test::refusal(401, u"credential_missing"_s));
                transport->on("GET /setup", test::answer(200, {{u"needed"_s, false}}));
                transport->on("POST /session", [](const client::Request& request) {
                    const QString name =
                        QJsonDocument::fromJson(request.body)["username"_L1].toString();
                    return test::answer(201, test::sessionAnswer(name, true));
                });
                return std::make_unique<shell::ServiceLink>(service, secrets, std::move(transport));
            });
        notified = std::make_unique<QSignalSpy>(view.get(), &shell::WelcomeView::notified);
        view->QWidget::show();
        view->add();
    }
    QLineEdit* field(const QString& name)
    {
        for (auto* found : view->findChildren<QLineEdit*>())
            if (found->accessibleName() == name && found->isVisible())
                return found;
        return nullptr;
    }
    widgets::Button* button(const QString& text)
    {
        for (auto* found : view->findChildren<widgets::Button*>())
            if (found->text() == text && found->isVisible() && found->isEnabled())
                return found;
        return nullptr;
    }
};

} // namespace

void SetupWizardTest::thisComputerIsNotAddedTwice()
{
    Welcome welcome(u"http://localhost:8460"_s);
    welcome.button(u"Continue"_s)->click();
    QTRY_VERIFY(welcome.button(u"Sign in"_s));
    QVERIFY(!welcome.view->wizard().isNew()); // it is the one that is there
    QCOMPARE(welcome.view->wizard().link()->service().name, u"Corp gateway"_s);
    QCOMPARE(welcome.notified->size(), 1);
    QVERIFY(welcome.notified->front().front().toString().contains(u"Corp gateway"_s));
    QCOMPARE(welcome.services.all().size(), 1);
}

void SetupWizardTest::theSamePersonAtTheSameAddressIsOneEntry_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("entries");
    QTest::newRow("the same") << u"ann"_s << 1;
    QTest::newRow("another") << u"bob"_s << 2;
}

void SetupWizardTest::theSamePersonAtTheSameAddressIsOneEntry()
{
    QFETCH(QString, person);
    QFETCH(int, entries);
    Welcome welcome(u"https://keys.corp.example:8460"_s);
    QSignalSpy opened(welcome.view.get(), &shell::WelcomeView::opened);
    welcome.view->findChild<shell::AddressStep*>()->propose(u"keys.corp.example"_s);
    welcome.button(u"Continue"_s)->click();
    QTRY_VERIFY(welcome.button(u"Sign in"_s));
    welcome.view->findChild<shell::SignInStep*>()->setName(person);
    welcome.field(u"Password"_s)->setText(u"correct horse"_s);
    welcome.button(u"Sign in"_s)->click();
    QTRY_VERIFY(!opened.isEmpty() || welcome.button(u"Finish later"_s));
    if (opened.isEmpty())
        welcome.button(u"Finish later"_s)->click();
    QTRY_COMPARE(opened.size(), 1);
    auto link = welcome.view->wizard().takeLink();
    QVERIFY(link);
    QVERIFY(link->remember(welcome.services, test::SampleClock()));
    QCOMPARE(welcome.services.all().size(), entries);
    QCOMPARE(link->service().name, entries == 1 ? u"Corp gateway"_s : u"keys.corp.example"_s);
    QCOMPARE(welcome.notified->size(), 2 - entries);
}
