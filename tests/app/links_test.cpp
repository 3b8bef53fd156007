// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/links_test.h"

#include "app/pages/page.h"
#include "app/pages/token_actions.h"
#include "app/shell/link_listener.h"
#include "app/shell/start_wish.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/switch.h"
#include "tests/app/samples.h"
#include "tests/app/scene.h"

#include <QAction>
#include <QClipboard>
#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using shell::StartWish;

namespace {

const QString here = u"latchkey://keys.corp.example:8460"_s; // the scene's service

void open(test::Scene& scene, const QString& link)
{
    scene.window().links().start(StartWish::of(link, {}));
}

/// All that stands in the window now.
QString said(const QWidget& window)
{
    QStringList all;
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible())
            all.append(label->text());
    return all.join(u'\n');
}

QLineEdit* field(test::Scene& scene, const QString& name)
{
    for (auto* found : scene.window().findChildren<QLineEdit*>())
        if (found->accessibleName() == name)
            return found;
    return nullptr;
}

widgets::Button* buttonOf(const QWidget* root, const QString& text)
{
    for (auto* button : root->findChildren<widgets::Button*>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

QWidget* dialog()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (qobject_cast<QDialog*>(top) && top->isVisible())
            return top;
    return nullptr;
}

} // namespace

void LinksTest::aLinkOpensItsPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("a page") << u"/page/global-settings"_s << u"global-settings"_s
                            << QByteArray("GET /settings/global");
    QTest::newRow("a token") << u"/tokens/Zt51hNw00003"_s << u"manage-api-keys"_s
                             << QByteArray("GET /tokens");
    QTest::newRow("a decision") << u"/audit/8ZbQ0kT1c2D"_s << u"audit-log"_s
                                << QByteArray("GET /audit/8ZbQ0kT1c2D");
    QTest::newRow("the service") << QString() << u"overview"_s << QByteArray("GET /status");
}

void LinksTest::aLinkOpensItsPlace()
{
    QFETCH(const QString, path);
    QFETCH(const QString, page);
    QFETCH(const QByteArray, asked);
    test::Scene scene;
    scene.work().openPage(u"overview"_s);
    scene.settle();
    const qsizetype before = scene.service().requests.size();
    open(scene, here + path);
    scene.settle();
    QCOMPARE(scene.work().currentId(), page);
    QVERIFY2(scene.service().count(asked) > 0, asked.constData());
    for (qsizetype i = before; i < scene.service().requests.size(); ++i) // it only looks
        QCOMPARE(scene.service().requests.at(i).method, "GET");
}

void LinksTest::whatAnAccountDoesNotHaveIsSaid()
{
    test::Scene user(false);
    for (const QString& path : {u"/page/global-settings"_s, u"/audit/8ZbQ0kT1c2D"_s}) {
        open(user, here + path);
        QVERIFY(said(user.window()).contains(u"this account does not have"_s));
        QCOMPARE(user.work().currentId(), u"my-tokens"_s);
    }
    open(user, here + u"/tokens/Zt51hNw00003"_s); // their own are on their page
    QCOMPARE(user.work().currentId(), u"my-tokens"_s);
    test::Scene scene;
    const QString page = scene.work().currentId();
    open(scene, here + u"/page/nowhere"_s);
    QVERIFY(said(scene.window()).contains(u"this account does not have"_s));
    QCOMPARE(scene.work().currentId(), page);
}

void LinksTest::aStrangeServiceIsOnlyProposed()
{
    test::Scene scene;
    const auto before = scene.services().all();
    open(scene, u"latchkey://keys.evil.example:9000/page/users"_s);
    QVERIFY(!scene.window().work());
    QVERIFY(field(scene, u"Address"_s) && field(scene, u"Address"_s)->isVisible());
    QCOMPARE(field(scene, u"Address"_s)->text(), u"keys.evil.example:9000"_s);
    QVERIFY(said(scene.window()).contains(u"not saved here"_s));
    QTest::qWait(50);
    QVERIFY(field(scene, u"Address"_s)->isVisible()); // nobody was asked anything
    QCOMPARE(scene.services().all().size(), before.size());
    QCOMPARE(scene.services().all().constFirst().fingerprint, before.constFirst().fingerprint);
    QVERIFY(!scene.window().welcome()->wizard().hasInput()); // nobody typed it
}

void LinksTest::aStrangeServiceOfThisComputerToo()
{
    test::Scene scene;
    open(scene, u"latchkey://127.0.0.1:9000/page/users"_s);
    QVERIFY(!scene.window().work());
    QVERIFY(!field(scene, u"Address"_s)->isVisible());
    QVERIFY(field(scene, u"Port"_s)->isVisible());
    QCOMPARE(field(scene, u"Port"_s)->text(), u"9000"_s);
    QVERIFY(said(scene.window()).contains(u"not saved here"_s));
    QVERIFY(!scene.window().welcome()->wizard().hasInput());
}

void LinksTest::aSavedServiceIsOpenedAndTheLinkFollowed()
{
    test::Scene scene;
    client::SavedService other;
    other.name = u"Staging"_s;
    other.address = QUrl(u"http://127.0.0.1:9000"_s);
    other.user = u"m.lindqvist"_s;
    scene.services().put(other);
    open(scene, u"latchkey://127.0.0.1:9000/page/users"_s);
    QVERIFY(!scene.window().work());
    // The service of the scene is a fresh one and asks for its first administrator.
    const auto press = [&scene](const QString& text) {
        QTRY_VERIFY2(buttonOf(&scene.window(), text)
                         && buttonOf(&scene.window(), text)->isEnabled(),
                     qPrintable(text));
        buttonOf(&scene.window(), text)->click();
    };
    QTRY_VERIFY(buttonOf(&scene.window(), u"Create administrator"_s));
    for (auto* field : scene.window().welcome()->findChildren<QLineEdit*>())
        if (field->isVisible())
            field->setText(u"a long passphrase"_s);
    press(u"Create administrator"_s);
    press(u"Finish later"_s);
    QTRY_VERIFY(scene.window().work());
    QCOMPARE(scene.work().currentId(), u"users"_s);
}

void LinksTest::anotherServiceThanTheLinksForgetsIt()
{
    test::Scene scene;
    open(scene, u"latchkey://keys.evil.example:9000/page/users"_s);
    scene.window().links().connectTo(QUrl(u"http://127.0.0.1:9000"_s));
    buttonOf(&scene.window(), u"Continue"_s)->click();
    QTRY_VERIFY(buttonOf(&scene.window(), u"Create administrator"_s));
    for (auto* field : scene.window().welcome()->findChildren<QLineEdit*>())
        if (field->isVisible())
            field->setText(u"a long passphrase"_s);
    buttonOf(&scene.window(), u"Create administrator"_s)->click();
    QTRY_VERIFY(buttonOf(&scene.window(), u"Finish later"_s));
    buttonOf(&scene.window(), u"Finish later"_s)->click();
    QTRY_VERIFY(scene.window().work());
    QVERIFY(scene.work().currentId() != u"users"_s);
}

void LinksTest::unsavedChangesAreAskedAbout()
{
    test::Scene scene;
    scene.work().openPage(u"global-settings"_s);
    scene.settle();
    scene.work().currentPage()->findChild<widgets::Switch*>()->click();
    QCOMPARE(scene.work().drafts().size(), 1);
    open(scene, here + u"/page/users"_s); // within the service the draft stays
    QCOMPARE(scene.work().drafts().size(), 1);
    open(scene, u"latchkey://keys.evil.example/page/users"_s);
    QVERIFY(dialog());
    buttonOf(dialog(), u"Back to the draft"_s)->click();
    QVERIFY(scene.window().work());
    QCOMPARE(scene.work().drafts().size(), 1);
}

void LinksTest::whatIsNoLinkChangesNothing()
{
    test::Scene scene;
    const QString page = scene.work().currentId();
    for (const QString& link :
         {u"latchkey://ann@keys.corp.example/page/users"_s, u"latchkey:whatever"_s,
          here + u"/page/users?x=y"_s, u"latchkey://"_s + QString(5000, u'a')}) {
        open(scene, link);
        QVERIFY2(said(scene.window()).contains(u"The link was not opened."_s), qPrintable(link));
        QCOMPARE(scene.work().currentId(), page);
        QVERIFY(!dialog());
    }
}

void LinksTest::aLockedWindowStaysLocked()
{
    test::Scene scene;
    const QString page = scene.work().currentId();
    for (auto* action : scene.window().findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_L))
            action->trigger();
    open(scene, here + u"/page/users"_s);
    open(scene, u"latchkey://keys.evil.example/page/users"_s);
    QVERIFY(scene.window().work());
    QCOMPARE(scene.work().currentId(), page);
    if (auto* lock = qobject_cast<QDialog*>(dialog()))
        lock->reject();
}

void LinksTest::aLinkSurvivesTheWayToTheFirstWindow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("handed");
    QTest::newRow("a link") << here << here;
    QTest::newRow("what is none stays none")
        << u"latchkey://a b\nprofile x"_s << u"latchkey://a b profile x"_s;
    QTest::newRow("too long") << u"latchkey://"_s + QString(5000, u'a')
                              << u"latchkey://"_s + QString(789, u'a');
}

void LinksTest::aLinkSurvivesTheWayToTheFirstWindow()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, handed);
    const StartWish wish = StartWish::of(typed, {});
    QVERIFY(wish.address.isEmpty() && wish.profile.isEmpty());
    QVERIFY(!wish.toText().contains(u'\n'));
    const StartWish heard = StartWish::fromText(wish.toText());
    QCOMPARE(heard.link, handed);
    QVERIFY(heard.address.isEmpty() && heard.profile.isEmpty());
    QCOMPARE(bool(client::ConsoleLink::parse(heard.link)), typed == here);
}

void LinksTest::theDesktopMayHandItOver()
{
    QObject application;
    const shell::LinkListener listener(application);
    QSignalSpy opened(&listener, &shell::LinkListener::opened);
    QFileOpenEvent link(QUrl(here + u"/page/users"_s));
    QCoreApplication::sendEvent(&application, &link);
    QCOMPARE(opened.value(0).value(0).toString(), here + u"/page/users"_s);
    QFileOpenEvent file(QUrl::fromLocalFile(u"/tmp/tokens.csv"_s));
    QCoreApplication::sendEvent(&application, &file);
    QFileOpenEvent strange(QUrl(u"latchkey://ann:x@keys.corp.example/"_s)); // nothing is tidied up
    QCoreApplication::sendEvent(&application, &strange);
    QCOMPARE(opened.size(), 2);
    QVERIFY(!client::ConsoleLink::parse(opened.value(1).value(0).toString()));
}

void LinksTest::linksAreCopied()
{
    test::Scene scene;
    scene.work().openPage(u"manage-api-keys"_s);
    scene.settle();
    auto* actions = scene.work().currentPage()->findChild<pages::TokenActions*>();
    QVERIFY(actions);
    api::TokenView token;
    token.token.id = u"Zt51hNw00003"_s;
    token.token.name = u"token-3"_s;
    actions->copyLink(token);
    QCOMPARE(QGuiApplication::clipboard()->text(), here + u"/tokens/Zt51hNw00003"_s);
    QVERIFY(said(scene.window()).contains(u"The link to token-3 is copied"_s));

    QJsonObject record = test::auditRow(1, true);
    record[u"decision"_s] = u"8ZbQ0kT1c2D"_s;
    scene.service().on("GET /audit/8ZbQ0kT1c2D", test::answer(200, record));
    open(scene, here + u"/audit/8ZbQ0kT1c2D"_s);
    scene.settle();
    for (auto* button : scene.work().currentPage()->findChildren<widgets::IconButton*>())
        if (button->accessibleName() == u"Copy link"_s)
            button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), here + u"/audit/8ZbQ0kT1c2D"_s);
}
