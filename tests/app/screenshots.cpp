// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page and dialog of the console to PNG files, for people to look at: screenshots
// FOLDER [filter].
#include "app/dialogs/limit_dialog.h"
#include "app/dialogs/limit_try_card.h"
#include "app/pages/configuration_dialogs.h"
#include "app/pages/conflict_dialog.h"
#include "app/pages/rate_preview_card.h"
#include "app/pages/review_dialog.h"
#include "app/pages/settings_page.h"
#include "app/pages/upstream_dialog.h"
#include "app/shell/command_palette.h"
#include "app/shell/environment.h"
#include "app/shell/help_desk.h"
#include "app/shell/help_dialogs.h"
#include "app/shell/leave_dialog.h"
#include "app/shell/profile_dialog.h"
#include "app/shell/setup_step.h"
#include "app/shell/sign_in_dialog.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"
#include "app/support/help_pages.h"
#include "app/support/help_window.h"
#include "app/widgets/theme.h"
#include "tests/app/dialog_album.h"
#include "tests/app/samples.h"
#include "tests/app/scene.h"
#include "tests/app/token_pictures.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// How a round of pictures is taken.
struct Round
{
    QString name;
    widgets::Scheme scheme;
    QString language;
    QSize size;
};

/// The window as it is on the screen, with an open dialog in its middle.
QPixmap picture(QWidget& window)
{
    QPixmap shot = window.grab();
    for (QWidget* top : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(top);
        if (!dialog || !dialog->isVisible())
            continue;
        const QPixmap inner = dialog->grab();
        QPainter(&shot).drawPixmap((shot.width() - inner.width()) / 2,
                                   (shot.height() - inner.height()) / 2, inner);
    }
    return shot;
}

class Album
{
public:
    Album(QString folder, QString filter) : m_folder(std::move(folder)), m_filter(std::move(filter))
    { }

    void shoot(const Round& round)
    {
        QTest::qWait(0);
        shell::Languages languages(*qApp);
        languages.use(round.language);
        test::Scene scene;
        scene.window().resize(round.size);
        widgets::applyTheme(*qApp, round.scheme);
        for (const shell::PageEntry& entry : scene.work().entries()) {
            scene.work().openPage(entry.id);
            scene.settle();
            save(scene, round, entry.id);
            for (const auto& [id, place, suffix] : m_places)
                if (id == entry.id) {
                    scene.work().openPage(id, place);
                    scene.settle();
                    QTest::qWait(450);
                    save(scene, round, id + u'-' + suffix);
                    close();
                }
        }
        shootDialogs(scene, round);
        auto* palette = scene.window().openPalette();
        palette->findChild<QLineEdit*>()->setText(u"re"_s);
        QTest::qWait(200);
        scene.settle();
        save(scene, round, u"palette"_s);
        palette->close();
        shootPending(scene, round);
        scene.service().setAway(true);
        scene.link().connection().retryNow();
        scene.settle();
        save(scene, round, u"disconnected"_s);
        shootWelcome(scene, round);
        shootHelp(round);
        test::Scene user(false);
        user.window().resize(round.size);
        widgets::applyTheme(*qApp, round.scheme);
        user.settle();
        save(user, round, u"user"_s);
    }

private:
    /// Dialogs that no place of a page opens by itself.
    void shootDialogs(test::Scene& scene, const Round& round)
    {
        shell::MainWindow* window = &scene.window();
        const auto take = [&](const QString& name) {
            scene.settle();
            save(scene, round, u"dialog-"_s + name);
            close();
            scene.settle();
        };
        (new shell::SignInDialog(scene.link().session(), shell::SignInDialog::Why::Ended,
                                 u"m.lindqvist"_s, u"Corp gateway"_s, window))
            ->open();
        take(u"sign-in"_s);
        shell::askToLeave({u"Restrictions"_s, u"Rate Limiting"_s}, window, [] {});
        take(u"unsaved"_s);
        shell::showAbout(window->helpDesk()->diagnostics(), window, [] {});
        take(u"about"_s);
        QList<QAction*> actions;
        for (QAction* action : window->findChildren<QAction*>())
            if (!action->shortcut().isEmpty() && !action->text().isEmpty())
                actions.append(action);
        shell::showKeys(actions, window);
        take(u"keys"_s);
        (new shell::ProfileDialog(scene.link().client(), false, window))->open();
        take(u"profile"_s);
        (new pages::UpstreamDialog(domain::fromPreset(domain::Upstream::Preset::Jira), true,
                                   window))
            ->open();
        take(u"upstream"_s);
        test::openFurtherDialogs(scene, take);
        shootLimits(scene, window, take);
        test::shootTokenDialogs(scene, take);
        scene.work().openPage(u"rate-limiting"_s);
        scene.settle();
        if (auto* card = scene.work().currentPage()->findChild<pages::RatePreviewCard*>())
            emit card->asked(24);
        take(u"rate-preview"_s);
        (new pages::ConfigurationExportDialog(scene.link().client(), window))->open();
        take(u"export"_s);
        scene.service().on("GET /settings/secure-mode",
                           test::answer(200,
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
        take(u"secure-mode-on"_s);
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
        const core::SystemClock clock;
        (new pages::ConflictDialog(
             *page, rows, pages::SavedBy{u"Jonas Weber"_s, clock.now() - std::chrono::minutes(2)},
             clock, window))
            ->open();
        take(u"conflict"_s);
        (new pages::ReviewDialog(*page, rows, window))->open();
        take(u"review"_s);
    }
    void shootHelp(const Round& round)
    {
        support::HelpWindow window(round.language);
        for (const support::HelpPage& page : support::helpPages()) {
            const QString name = u"help-"_s + page.id;
            if (!name.contains(m_filter))
                continue;
            window.open(page.id);
            QTest::qWait(20);
            const QString file = m_folder + u'/' + name + u'-' + round.name + u".png"_s;
            if (!window.grab().save(file))
                qFatal("%s could not be written.", qPrintable(file));
            ++m_count;
        }
    }
    template <typename Take>
    static void shootLimits(test::Scene& scene, QWidget* window, const Take& take)
    {
        auto* dialog = new dialogs::LimitDialog(
            {u"nightly-export"_s, u"t.ferreira"_s, u"a1B2c3D4e5F6"_s},
            {u"[get].*/rest/api/2/search.*"_s,
             u"[get,post].*/rest/api/2/issue/EXP-[0-9]+(/comment)?"_s,
             u"[get].*/rest/api/2/filter/user/.*[QueryParam::permissions==true]"_s,
             u"[put].*/rest/api/2/filter[JsonData::editable==(?=false)]"_s},
            window);
        QObject::connect(dialog, &dialogs::LimitDialog::asked, dialog,
                         [&scene, dialog](const api::LimitsQuestion& question) {
                             scene.link().client().checkLimits(question, dialog,
                                                               [dialog](const auto& answer) {
                                                                   if (answer)
                                                                       dialog->setAnswer(*answer);
                                                               });
                         });
        dialog->open();
        dialog->findChild<dialogs::LimitTryCard*>()->setRequest(
            u"POST"_s, u"/rest/api/2/issue/EXP-118/comment"_s);
        QTest::qWait(400);
        scene.settle();
        take(u"limits"_s);
    }
    /// A change that is rolled back unless somebody confirms it.
    void shootPending(test::Scene& scene, const Round& round)
    {
        QJsonObject status = test::status(1285);
        status.insert(u"pending"_s,
                      QJsonObject{{u"settings"_s, u"global"_s},
                                  {u"revision"_s, 12},
                                  {u"secondsLeft"_s, 103},
                                  {u"by"_s, u"m.lindqvist"_s},
                                  {u"until"_s,
                                   QDateTime::currentDateTimeUtc().addSecs(103).toString(
                                       Qt::ISODateWithMs)}});
        scene.service().on("GET /status", test::answer(200, status));
        scene.work().openPage(u"global-settings"_s);
        scene.link().connection().retryNow();
        scene.settle();
        save(scene, round, u"pending"_s);
    }
    void shootWelcome(test::Scene& scene, const Round& round)
    {
        if (!QString(u"welcome"_s).contains(m_filter))
            return;
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
        save(scene, round, u"welcome"_s);
        welcome->add();
        scene.settle();
        save(scene, round, u"welcome-address"_s);
        showSetup(scene, round, *welcome);
        client::Certificate certificate;
        certificate.fingerprint =
            QByteArray::fromHex("4a1f9c02e75bd36890ac17fe2d84b631c50e7fa963d81b42f0962c8e57bd04e1");
        certificate.subject = u"keys.plant2.example"_s;
        certificate.issuer = certificate.subject;
        certificate.validFrom = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC);
        certificate.validUntil = certificate.validFrom.addYears(2);
        welcome->wizard().showCertificate(certificate);
        scene.settle();
        save(scene, round, u"welcome-certificate"_s);
    }
    /// The steps of a fresh service; the sample service answers as one.
    void showSetup(test::Scene& scene, const Round& round, shell::WelcomeView& welcome)
    {
        welcome.connectTo(QUrl(u"http://127.0.0.1:8460"_s));
        scene.settle();
        save(scene, round, u"welcome-setup"_s);
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
        save(scene, round, u"welcome-profile"_s);
    }
    void save(test::Scene& scene, const Round& round, const QString& name)
    {
        if (!name.contains(m_filter))
            return;
        const QString file = m_folder + u'/' + name + u'-' + round.name + u".png"_s;
        if (!picture(scene.window()).save(file))
            qFatal("%s could not be written.", qPrintable(file));
        ++m_count;
    }
    static void close()
    {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(top))
                dialog->done(QDialog::Rejected); // some refuse to be rejected
    }

    struct Place
    {
        QString page;
        QString place;
        QString suffix;
    };
    const QList<Place> m_places{
        {u"restrictions"_s, u"ip"_s, u"ip"_s},
        {u"manage-api-keys"_s, u"settings"_s, u"settings"_s},
        {u"global-settings"_s, u"upstreams"_s, u"upstreams"_s},
        {u"global-settings"_s, u"proxies"_s, u"proxies"_s},
    };
    QString m_folder;
    QString m_filter;
    int m_count = 0;

public:
    [[nodiscard]] int count() const { return m_count; }
};

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QFont family(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : application.font().family());
    family.setPixelSize(13);
    QApplication::setFont(family);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("screenshots FOLDER [filter [round]]\n", stderr);
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    Album album(arguments.at(1), arguments.value(2));
    const QString only = arguments.value(3);
    for (const Round& round :
         {Round{u"light"_s, widgets::Scheme::Light, u"en"_s, {1280, 800}},
          Round{u"dark"_s, widgets::Scheme::Dark, u"en"_s, {1280, 800}},
          Round{u"high-contrast"_s, widgets::Scheme::HighContrast, u"en"_s, {1280, 800}},
          Round{u"german"_s, widgets::Scheme::Light, u"de"_s, {1280, 800}},
          Round{u"french"_s, widgets::Scheme::Light, u"fr"_s, {1280, 800}},
          Round{u"japanese"_s, widgets::Scheme::Light, u"ja"_s, {1280, 800}},
          Round{u"arabic"_s, widgets::Scheme::Light, u"ar"_s, {1280, 800}},
          Round{u"small"_s, widgets::Scheme::Light, u"en"_s, {1024, 640}}})
        if (only.isEmpty() || only == round.name)
            album.shoot(round);
    std::printf("%d pictures in %s\n", album.count(), qPrintable(arguments.at(1)));
    return 0;
}
