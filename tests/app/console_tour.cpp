// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console_tour.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/limit_dialog.h"
#include "app/dialogs/limit_try_card.h"
#include "app/pages/configuration_dialogs.h"
#include "app/pages/conflict_dialog.h"
#include "app/pages/entry_words.h"
#include "app/pages/first_upstream.h"
#include "app/pages/rate_preview_card.h"
#include "app/pages/review_dialog.h"
#include "app/pages/settings_foot.h"
#include "app/pages/settings_page.h"
#include "app/pages/upstream_dialog.h"
#include "app/shell/address_step.h"
#include "app/shell/command_palette.h"
#include "app/shell/environment.h"
#include "app/shell/first_steps.h"
#include "app/shell/help_desk.h"
#include "app/shell/help_dialogs.h"
#include "app/shell/leave_dialog.h"
#include "app/shell/profile_dialog.h"
#include "app/shell/setup_step.h"
#include "app/shell/sign_in_dialog.h"
#include "app/shell/start_notice.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"
#include "app/support/help_pages.h"
#include "app/support/help_window.h"
#include "app/widgets/button.h"
#include "tests/app/dialog_album.h"
#include "tests/app/sample_clock.h"
#include "tests/app/samples.h"
#include "tests/app/token_pictures.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace test {
namespace {

struct Place
{
    QString page;
    QString place;
    QString suffix;
};

/// Tabs of pages that are not the first, and details beside lists.
QList<Place> furtherPlaces()
{
    return {
        {u"restrictions"_s, u"ip"_s, u"ip"_s},
        {u"manage-api-keys"_s, u"settings"_s, u"settings"_s},
        {u"global-settings"_s, u"upstreams"_s, u"upstreams"_s},
        {u"global-settings"_s, u"proxies"_s, u"proxies"_s},
        {u"manage-api-keys"_s, u"api"_s, u"api"_s},
        {u"manage-api-keys"_s, token(3)[u"id"_s].toString(), u"details"_s},
        {u"users"_s, u"groups"_s, u"groups"_s},
        {u"audit-log"_s, auditRow(3, false)[u"decision"_s].toString(), u"details"_s},
    };
}

/// What the tour itself says in place of a person or the service.
QString ownWords()
{
    const QStringList words{u"Corp gateway"_s,
                            u"keys.corp.example"_s,
                            u"Staging"_s,
                            u"This computer"_s,
                            u"Revoke"_s,
                            u"Somebody else has changed this token meanwhile. Look at it again, "
                            "then repeat."_s,
                            u"Restrictions"_s,
                            u"metrics"_s,
                            u"Rate Limiting"_s,
                            u"ops"_s,
                            u"support"_s,
                            u"administrators"_s,
                            u"nightly-export"_s,
                            u"reporting"_s};
    QString all;
    for (const QString& word : words)
        all += u'"' + word + u"\"\n"_s;
    for (const bool allowed : {false, true})
        all += QString::fromUtf8(QJsonDocument(explanation(allowed)).toJson());
    return all;
}

/// The link of the wizard is not the scene's own.
void settleElsewhere(Scene& scene)
{
    for (int turn = 0; turn < 4; ++turn)
        scene.settle();
}

void closeDialogs()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialog->done(QDialog::Rejected); // some refuse to be rejected
}

} // namespace

QWidget* openDialogOf()
{
    QWidget* found = nullptr; // a dialog over a dialog: the later one
    for (QWidget* top : QApplication::topLevelWidgets())
        if (qobject_cast<QDialog*>(top) && top->isVisible())
            found = top;
    return found;
}

void ConsoleTour::walk(const QString& language, const std::function<void()>& dress)
{
    QTest::qWait(0);
    Scene scene;
    m_scene = &scene;
    scene.window().resize(m_size);
    dress();
    showPages(scene);
    showDialogs(scene);
    auto* palette = scene.window().openPalette();
    palette->findChild<QLineEdit*>()->setText(u"re"_s);
    QTest::qWait(200);
    scene.settle();
    look(scene, u"palette"_s);
    palette->close();
    showPending(scene);
    scene.service().setAway(true);
    scene.link().connection().retryNow();
    scene.settle();
    look(scene, u"disconnected"_s);
    showWelcome(scene);
    showHelp(language);
    showEmpty(dress);
    Scene user(false);
    m_scene = &user;
    user.window().resize(m_size);
    dress();
    user.settle();
    look(user, u"user"_s);
    m_scene = nullptr;
}

QString ConsoleTour::data() const
{
    return m_scene ? m_scene->service().said() + ownWords() : QString();
}

void ConsoleTour::showPages(Scene& scene)
{
    for (const shell::PageEntry& entry : scene.work().entries()) {
        scene.work().openPage(entry.id);
        scene.settle();
        look(scene, entry.id);
        for (const auto& [id, place, suffix] : furtherPlaces())
            if (id == entry.id) {
                scene.work().openPage(id, place);
                scene.settle();
                if (suffix == u"ip" || suffix == u"proxies")
                    QTest::qWait(450); // the service is asked when nothing was typed for a while
                look(scene, id + u'-' + suffix);
                closeDialogs();
            }
    }
}

void ConsoleTour::take(Scene& scene, const QString& name)
{
    scene.settle();
    look(scene, u"dialog-"_s + name);
    closeDialogs();
    scene.settle();
}

void ConsoleTour::look(Scene& scene, const QString& name)
{
    m_look(scene.window(), name);
    QWidget* dialog = openDialogOf();
    m_popups.open(dialog ? *dialog : scene.window(),
                  [&](int number) { m_look(scene.window(), name + u"-popup-%1"_s.arg(number)); });
}

/// Dialogs that no place of a page opens by itself.
void ConsoleTour::showDialogs(Scene& scene)
{
    shell::MainWindow* window = &scene.window();
    const auto taking = [&](const QString& name) { take(scene, name); };
    (new shell::SignInDialog(scene.link().session(), shell::SignInDialog::Why::Ended,
                             u"m.lindqvist"_s, u"Corp gateway"_s, window))
        ->open();
    take(scene, u"sign-in"_s);
    shell::askToLeave({titleOf(scene, u"restrictions"_s), titleOf(scene, u"rate-limiting"_s)},
                      window, [] {});
    take(scene, u"unsaved"_s);
    shell::askToLeaveSetup(shell::ConnectWizard::tr("What you typed here is not kept."), window,
                           [] {});
    take(scene, u"leave-setup"_s);
    shell::showAbout(window->helpDesk()->diagnostics(), window, [] {});
    take(scene, u"about"_s);
    QList<QAction*> actions;
    for (QAction* action : window->findChildren<QAction*>())
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            actions.append(action);
    shell::showKeys(actions, window);
    take(scene, u"keys"_s);
    shell::tellHowItStarted(
        {u"/home/m.lindqvist/.config/latchkey-console/console.ini.unreadable"_s}, false, window);
    take(scene, u"start"_s);
    (new shell::ProfileDialog(scene.link().client(), false, window))->open();
    take(scene, u"profile"_s);
    (new pages::UpstreamDialog(domain::fromPreset(domain::Upstream::Preset::Jira), true, window))
        ->open();
    take(scene, u"upstream"_s);
    openFurtherDialogs(scene, taking);
    showLimits(scene);
    shootTokenDialogs(scene, taking);
    scene.work().openPage(u"rate-limiting"_s);
    scene.settle();
    if (auto* card = scene.work().currentPage()->findChild<pages::RatePreviewCard*>())
        emit card->asked(24);
    take(scene, u"rate-preview"_s);
    (new pages::ConfigurationExportDialog(scene.link().client(), window))->open();
    take(scene, u"export"_s);
    showSecureModeOn(scene);
    showConflict(scene);
}

void ConsoleTour::showSecureModeOn(Scene& scene)
{
    scene.service().on("GET /settings/secure-mode",
                       answer(200,
                              {{u"active"_s, true},
                               {u"requestedForNextStart"_s, false},
                               {u"proof"_s,
                                QJsonObject{{u"at"_s, u"2026-11-22T08:00:00.000Z"_s},
                                            {u"values"_s, 1914},
                                            {u"bytes"_s, 48'123'904},
                                            {u"filesSearched"_s, true},
                                            {u"clean"_s, true},
                                            {u"remains"_s, QJsonArray{}}}}},
                              "\"9\""));
    scene.work().openPage(u"secure-mode"_s);
    scene.work().currentPage()->activate();
    take(scene, u"secure-mode-on"_s);
}

void ConsoleTour::showConflict(Scene& scene)
{
    shell::MainWindow* window = &scene.window();
    scene.work().openPage(u"restrictions"_s);
    scene.settle();
    const auto* page = qobject_cast<pages::SettingsPage*>(scene.work().currentPage());
    const auto entry = [](const QString& range, const QString& comment) {
        return QJsonObject{{u"range"_s, range}, {u"comment"_s, comment}};
    };
    const auto ip = [](const QString& mode, const QJsonArray& allow) {
        return QJsonObject{{u"ip"_s, QJsonObject{{u"mode"_s, mode}, {u"allow"_s, allow}}}};
    };
    const auto rows =
        pages::differences(ip(u"allow"_s,
                              {entry(u"10.20.0.0/16"_s, u"Office network, Oslo"_s),
                               entry(u"192.0.2.44"_s, u"Status page"_s)}),
                           ip(u"none"_s, {entry(u"10.20.0.0/16"_s, u"Oslo and Bergen"_s)}));
    const SampleClock clock;
    QList<pages::ChangedField> fields;
    for (const pages::SettingDifference& row : rows)
        fields.append({page->nameOf(row.path), page->wordsFor(row.path, row.theirs),
                       page->wordsFor(row.path, row.mine)});
    const pages::SavedBy by{u"Jonas Weber"_s, clock.now() - std::chrono::minutes(2)};
    (new pages::ConflictDialog(
         {pages::ConflictDialog::headingForSettings(), page->formTitle(), fields, {}, by, true},
         clock, window))
        ->open();
    take(scene, u"conflict"_s);
    (new pages::ConflictDialog(
         {pages::ConflictDialog::headingFor(u"nightly-export"_s),
          u"nightly-export"_s,
          fields,
          {pages::EntryWords::nameOf(pages::EntryWords::Kind::Token, {u"description"_s}),
           pages::EntryWords::nameOf(pages::EntryWords::Kind::Token, {u"limits"_s})},
          by},
         clock, window))
        ->open();
    take(scene, u"conflict-entry"_s);
    const pages::Review review{pages::Review::Kind::Settings,
                               pages::Review::savingHeading(page->formTitle()), fields,
                               pages::SettingsFoot::tr("Save")};
    (new pages::ReviewDialog(review, window))->open();
    take(scene, u"review"_s);
    const QJsonObject form{{u"name"_s, u"nightly-export"_s},
                           {u"owner"_s, u"m.lindqvist"_s},
                           {u"scheme"_s, u"basic"_s},
                           {u"expires"_s, u"never"_s},
                           {u"limits"_s, QJsonArray{u"[get].*/rest/api/2/search.*"_s}},
                           {u"readOnly"_s, true}};
    using pages::EntryWords;
    (new pages::ReviewDialog({pages::Review::Kind::New,
                              pages::Review::creatingHeading(u"nightly-export"_s),
                              EntryWords::fields(EntryWords::Kind::Token, form),
                              dialogs::AddKeyDialog::tr("Create token")},
                             window))
        ->open();
    take(scene, u"review-new"_s);
    (new pages::ReviewDialog(
         {pages::Review::Kind::Change, pages::Review::savingHeading(u"jira"_s),
          EntryWords::changes(
              EntryWords::Kind::Upstream,
              pages::differences(pages::formOf(domain::fromPreset(domain::Upstream::Preset::Jira)),
                                 pages::formOf(domain::Upstream()))),
          pages::UpstreamDialog::tr("Save")},
         window))
        ->open();
    take(scene, u"review-upstream"_s);
}

void ConsoleTour::showLimits(Scene& scene)
{
    auto* dialog = new dialogs::LimitDialog(
        {u"nightly-export"_s, u"t.ferreira"_s, u"a1B2c3D4e5F6"_s},
        {u"[get].*/rest/api/2/search.*"_s, u"[get,post].*/rest/api/2/issue/EXP-[0-9]+(/comment)?"_s,
         u"[get].*/rest/api/2/filter/user/.*[QueryParam::permissions==true]"_s,
         u"[put].*/rest/api/2/filter[JsonData::editable==(?=false)]"_s},
        &scene.window());
    QObject::connect(dialog, &dialogs::LimitDialog::asked, dialog,
                     [&scene, dialog](const api::LimitsQuestion& question) {
                         scene.link().client().checkLimits(question, dialog,
                                                           [dialog](const auto& answer) {
                                                               if (answer)
                                                                   dialog->setAnswer(*answer);
                                                           });
                     });
    dialog->open();
    dialog->findChild<dialogs::LimitTryCard*>()->setRequest(u"POST"_s,
                                                            u"/rest/api/2/issue/EXP-118/comment"_s);
    QTest::qWait(400);
    scene.settle();
    take(scene, u"limits"_s);
}

/// A change that is rolled back unless somebody confirms it, on a service of which a node is
/// missing.
void ConsoleTour::showPending(Scene& scene)
{
    QJsonObject changed = status(1285);
    changed.insert(
        u"pending"_s,
        QJsonObject{{u"settings"_s, u"global"_s},
                    {u"revision"_s, 12},
                    {u"secondsLeft"_s, 103},
                    {u"by"_s, u"m.lindqvist"_s},
                    {u"until"_s,
                     QDateTime::currentDateTimeUtc().addSecs(103).toString(Qt::ISODateWithMs)}});
    const auto node = [](int number, bool answering) {
        return QJsonObject{{u"number"_s, number},
                           {u"version"_s, u"1.0.0"_s},
                           {u"startedAt"_s, u"2027-01-05T08:41:00.000Z"_s},
                           {u"seenAt"_s, u"2027-01-05T09:41:00.000Z"_s},
                           {u"here"_s, number == 0},
                           {u"answering"_s, answering}};
    };
    changed.insert(u"nodes"_s, QJsonArray{node(0, true), node(1, true), node(2, false)});
    scene.service().on("GET /status", answer(200, changed));
    scene.work().openPage(u"global-settings"_s);
    scene.link().connection().retryNow();
    scene.settle();
    look(scene, u"pending"_s);
}

void ConsoleTour::showWelcome(Scene& scene)
{
    for (const auto& [name, environment] :
         {std::pair{u"Staging"_s, shell::Environment::Test},
          std::pair{u"This computer"_s, shell::Environment::Development}}) {
        client::SavedService service;
        service.name = name;
        service.address = QUrl(u"http://127.0.0.1:8460"_s);
        service.user = u"m.lindqvist"_s;
        service.environment = environment;
        scene.services().put(service);
    }
    shell::WelcomeView* welcome = scene.window().welcome();
    static_cast<QStackedWidget*>(welcome->parentWidget())->setCurrentWidget(welcome);
    welcome->reset();
    scene.settle();
    look(scene, u"welcome"_s);
    welcome->add();
    scene.settle();
    look(scene, u"welcome-address"_s);
    welcome->propose(client::ConsoleLink::of(QUrl(u"https://keys.plant2.example:8460"_s),
                                             client::ConsoleLink::To::Service));
    scene.settle();
    look(scene, u"welcome-link"_s);
    welcome->connectTo(QUrl(u"http://127.0.0.1:%1"_s.arg(Scene::nobodysPort)));
    emit welcome->findChild<shell::AddressStep*>()->returnPressed();
    settleElsewhere(scene);
    look(scene, u"welcome-away"_s);
    showSetup(scene, *welcome);
    client::Certificate certificate;
    certificate.fingerprint =
        QByteArray::fromHex("4a1f9c02e75bd36890ac17fe2d84b631c50e7fa963d81b42f0962c8e57bd04e1");
    certificate.subject = u"keys.plant2.example"_s;
    certificate.issuer = certificate.subject;
    certificate.validFrom = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC);
    certificate.validUntil = certificate.validFrom.addYears(2);
    welcome->wizard().showCertificate(certificate);
    scene.settle();
    look(scene, u"welcome-certificate"_s);
}

/// What is shown where there is nothing yet.
void ConsoleTour::showEmpty(const std::function<void()>& dress)
{
    Scene scene;
    m_scene = &scene;
    scene.window().resize(m_size);
    dress();
    QJsonObject fresh = status(0);
    fresh.insert(u"tokens"_s, 0);
    fresh.insert(u"upstreams"_s, 0);
    scene.service().on("GET /status", answer(200, fresh));
    scene.service().on("GET /tokens", answer(200, tokenList(0, {}, 0)));
    scene.service().on("GET /audit", answer(200, auditList(0)));
    scene.service().on("GET /statistics", answer(200, statistics(0)));
    scene.service().on("GET /upstreams", answer(200, {{u"items"_s, QJsonArray{}}}));
    for (const QString& id :
         {u"overview"_s, u"manage-api-keys"_s, u"audit-log"_s, u"my-tokens"_s}) {
        scene.work().openPage(id);
        scene.work().currentPage()->refresh();
        scene.settle();
        look(scene, id + u"-empty"_s);
    }
    scene.work().openPage(u"global-settings"_s, u"upstreams"_s);
    scene.work().currentPage()->refresh();
    scene.settle();
    look(scene, u"upstreams-empty"_s);
}

/// The steps of a fresh service; the sample service answers as one.
void ConsoleTour::showSetup(Scene& scene, shell::WelcomeView& welcome)
{
    welcome.connectTo(QUrl(u"http://127.0.0.1:8460"_s));
    scene.settle();
    look(scene, u"welcome-setup"_s);
    auto* step = welcome.findChild<shell::SetupStep*>();
    const QList<QLineEdit*> fields = step->findChildren<QLineEdit*>();
    const QStringList texts{u"7K3M-9QXT-WWWW-2345-ABCD"_s,
                            u"ann"_s,
                            {},
                            u"a long passphrase"_s,
                            u"a long passphrase"_s};
    for (qsizetype i = 0; i < std::min(fields.size(), texts.size()); ++i)
        fields.at(i)->setText(texts.at(i));
    emit step->returnPressed();
    scene.settle();
    scene.settle();
    look(scene, u"welcome-profile"_s);

    using shell::FirstSteps;
    const auto press = [&](const QString& text) {
        for (auto* button : welcome.findChildren<widgets::Button*>())
            if (button->text() == text && button->isVisible()) {
                button->click();
                break;
            }
        settleElsewhere(scene);
    };
    const auto type = [&](const QList<QLineEdit*>& inputs, const QStringList& words) {
        for (qsizetype i = 0; i < std::min(inputs.size(), words.size()); ++i)
            inputs.at(i)->setText(words.at(i));
    };
    press(FirstSteps::tr("Keep the settings"));
    const auto* api = welcome.findChild<pages::FirstUpstream*>();
    type(api->findChildren<QLineEdit*>(), {u"metrics"_s, u"http://127.0.0.1:9090"_s});
    look(scene, u"welcome-api"_s);
    press(FirstSteps::tr("Protect this API"));
    look(scene, u"welcome-test"_s);
    press(FirstSteps::tr("Test now"));
    look(scene, u"welcome-tested"_s);
}

void ConsoleTour::showHelp(const QString& language)
{
    support::HelpWindow window(language);
    for (const support::HelpPage& page : support::helpPages()) {
        window.open(page.id);
        QTest::qWait(20);
        m_look(window, u"help-"_s + page.id);
    }
}

} // namespace test
