// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journey_test.h"

#include "app/pages/setup_checklist.h"
#include "app/shell/environment.h"
#include "app/shell/main_window.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/switch.h"
#include "app/widgets/trace_view.h"
#include "tests/app/memory_store.h"

#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Patience = 20'000; // ms; a password check costs a second on a slow machine

/// latchkeyd with an administrator "root", on a port of its own choice.
class Service
{
public:
    Service()
    {
        QProcess init;
        init.start(QStringLiteral(LATCHKEYD),
                   {u"init"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s), u"--admin"_s,
                    u"root"_s, u"--password-stdin"_s});
        init.write("correct horse battery\n");
        init.closeWriteChannel();
        init.waitForFinished(Patience);
        QFile file(m_folder.filePath(u"latchkeyd.toml"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(QStringLiteral("[data]\ndir = \"%1\"\n[listen]\ngateway = "
                                      "[\"127.0.0.1:0\"]\nauthz = [\"127.0.0.1:0\"]\n"
                                      "admin = [\"127.0.0.1:%2\"]\n")
                           .arg(m_folder.filePath(u"data"_s))
                           .arg(0)
                           .toUtf8());
        file.close();
        start();
    }
    ~Service() { stop(); }

    void start()
    {
        m_process.setProgram(QStringLiteral(LATCHKEYD));
        m_process.setArguments({u"serve"_s, u"--config"_s, m_folder.filePath(u"latchkeyd.toml"_s)});
        m_process.start();
        while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
        const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
        m_address = ready.value(u"admin"_s).toArray().first().toString();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished(Patience);
    }
    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};

/// The console as main() makes it, with a keychain in memory.
struct Console
{
    Console() { window.show(); }
    template <typename Widget>
    Widget* named(const QString& name, QWidget* root = nullptr)
    {
        for (Widget* widget : (root ? root : &window)->template findChildren<Widget*>())
            if (widget->isVisible() && (widget->accessibleName() == name || text(widget) == name))
                return widget;
        return nullptr;
    }
    static QString text(const QWidget* widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return button ? button->text() : QString();
    }
    void signIn(const QString& address)
    {
        named<QLineEdit>(u"Port"_s)->setText(address.section(u':', -1));
        named<QAbstractButton>(u"Development"_s)->click();
        named<widgets::Button>(u"Continue"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(u"Password"_s), Patience);
        named<QLineEdit>(u"Name or e-mail address"_s)->setText(u"root"_s);
        named<QLineEdit>(u"Password"_s)->setText(u"correct horse battery"_s);
        named<widgets::Button>(u"Sign in"_s)->click();
        // A service that holds nothing yet offers its profiles.
        press(u"Keep the settings"_s);
    }
    void press(const QString& text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(named<widgets::Button>(text)
                                      && named<widgets::Button>(text)->isEnabled(),
                                  qPrintable(text), Patience);
        named<widgets::Button>(text)->click();
    }
    void type(const QString& name, const QString& text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(named<QLineEdit>(name), qPrintable(name), Patience);
        named<QLineEdit>(name)->setText(text);
    }
    [[nodiscard]] QString said()
    {
        QStringList all;
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(u'\n');
    }

    QTemporaryDir folder;
    test::MemoryStore secrets;
    client::SavedServices services{folder.filePath(u"services.json"_s)};
    shell::Preferences preferences{folder.filePath(u"console.ini"_s)};
    shell::Appearance appearance{*qApp, shell::Appearance::Choice::Light};
    shell::Languages languages{*qApp};
    core::SystemClock clock;
    support::ConsoleLog log;
    shell::MainWindow window{{services, secrets, preferences, appearance, languages, clock,
                              [this](const client::SavedService& service) {
                                  return std::make_unique<shell::ServiceLink>(service, secrets);
                              },
                              log}};
};

} // namespace

void JourneyTest::firstRunSignInSettingAndConfirmation()
{
    Service service;
    QVERIFY(!service.address().isEmpty());
    Console console;
    console.signIn(service.address());
    console.press(u"Finish later"_s);
    if (QTest::currentTestFailed())
        return;
    console.window.work()->openPage(u"global-settings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.named<widgets::Switch>(u"Disable Basic Authentication"_s),
                             Patience);
    QTest::qWait(300);
    console.named<widgets::Switch>(u"Disable Basic Authentication"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(console.named<widgets::Button>(u"Save…"_s), Patience);
    console.named<widgets::Button>(u"Save…"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(console.named<widgets::Button>(u"Keep the change"_s), Patience);
    console.named<widgets::Button>(u"Keep the change"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!console.named<widgets::Button>(u"Keep the change"_s), Patience);
    QVERIFY(console.named<widgets::Switch>(u"Disable Basic Authentication"_s)->isChecked());
    QVERIFY(console.window.work()->drafts().isEmpty());
    QCOMPARE(console.services.all().size(), 1);
}

void JourneyTest::aKilledServiceIsSaidAndLosesNoDraft()
{
    Service service;
    Console console;
    console.signIn(service.address());
    console.press(u"Finish later"_s);
    if (QTest::currentTestFailed())
        return;
    console.window.work()->openPage(u"global-settings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.named<widgets::Switch>(u"Allow PAT Tokens"_s), Patience);
    QTest::qWait(300);
    console.named<widgets::Switch>(u"Allow PAT Tokens"_s)->click();
    service.kill();
    console.named<widgets::Button>(u"Save"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(console.window.work()->findChild<widgets::Banner*>()->isVisible(),
                             Patience);
    QCOMPARE(console.window.work()->drafts().size(), 1);
    QVERIFY(console.named<widgets::Switch>(u"Allow PAT Tokens"_s)->isChecked());
}

void JourneyTest::theFirstApiIsProtectedAndReallyCalled()
{
    QTcpServer api; // answers everything in one word
    QVERIFY(api.listen(QHostAddress::LocalHost));
    QByteArray heard;
    QObject::connect(&api, &QTcpServer::newConnection, &api, [&api, &heard] {
        QTcpSocket* caller = api.nextPendingConnection();
        QObject::connect(caller, &QTcpSocket::readyRead, caller, [caller, &heard] {
            heard += caller->readAll();
            caller->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
            caller->disconnectFromHost();
        });
    });
    Service service;
    Console console;
    console.signIn(service.address());
    console.type(u"Name"_s, u"metrics"_s);
    console.type(u"Base URL"_s, u"http://127.0.0.1:%1"_s.arg(api.serverPort()));
    console.press(u"Protect this API"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.named<QLineEdit>(u"Gateway"_s)
                                 && !console.named<QLineEdit>(u"Gateway"_s)->text().isEmpty(),
                             Patience);
    console.type(u"Path to call (GET)"_s, u"/api/v1/query?query=up"_s);
    console.press(u"Test now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.said().contains(u"Without a token"_s), Patience);
    const QString said = console.said();
    QVERIFY2(said.contains(u"With a token: 200"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Let in as root. The answer is that of metrics."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Without a token: 401"_s), qPrintable(said));
    QVERIFY2(said.contains(u"“First test” is revoked"_s), qPrintable(said));
    QCOMPARE(heard.count("GET /api/v1/query?query=up HTTP/1.1"), 1); // with the token only
    QVERIFY2(!heard.contains("lku_"), "the token reached the API");

    console.press(u"Show the trace"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.window.work(), Patience);
    QCOMPARE(console.window.work()->currentId(), u"audit-log"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.window.findChild<widgets::TraceView*>(), Patience);

    // What is necessary is done, by what the service really has.
    console.window.work()->openPage(u"overview"_s);
    auto* list = console.window.work()->currentPage()->findChild<pages::SetupChecklist*>();
    QVERIFY(list);
    QTRY_VERIFY_WITH_TIMEOUT(list->isDone(pages::SetupChecklist::Step::Upstream)
                                 && list->isDone(pages::SetupChecklist::Step::Token),
                             Patience);
}
