// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leave_setup_test.h"

#include "app/shell/certificate_step.h"
#include "app/shell/services_list.h"
#include "app/shell/setup_step.h"
#include "app/shell/status_bar.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"
#include "app/widgets/button.h"
#include "app/widgets/dialog.h"
#include "tests/app/samples.h"
#include "tests/app/scene.h"

#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Answers of the table come by timers of 0 ms. The scene's own service has gone with its link.
void settle()
{
    QTest::qWait(5);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// The window at its start: nobody is signed in, and the wizard is open.
struct Start
{
    test::Scene scene;

    Start()
    {
        scene.window().links().connectTo(
            QUrl(u"http://127.0.0.1:9000"_s)); // a fresh one, see the scene
        wizard().edit({});
        settle();
    }
    [[nodiscard]] shell::ConnectWizard& wizard() { return scene.window().welcome()->wizard(); }
    [[nodiscard]] QLineEdit* field(const QString& name)
    {
        for (auto* field : wizard().findChildren<QLineEdit*>())
            if (field->accessibleName() == name)
                return field;
        return nullptr;
    }
    void type(const QString& name, const QString& text)
    {
        QVERIFY2(field(name), qPrintable(name));
        field(name)->setText(text);
    }
    static widgets::Button* button(QWidget* root, const QString& text)
    {
        for (auto* found : root->findChildren<widgets::Button*>())
            if (found->text() == text && found->isVisible())
                return found;
        return nullptr;
    }
    void press(const QString& text)
    {
        QTRY_VERIFY2(button(&wizard(), text) && button(&wizard(), text)->isEnabled(),
                     qPrintable(text));
        button(&wizard(), text)->click();
        settle();
    }
    /// As far as the first administrator's name and password.
    void goToSetup()
    {
        type(u"Port"_s, u"9000"_s);
        press(u"Continue"_s);
        QTRY_VERIFY(wizard().findChild<shell::SetupStep*>()->isVisible());
    }
    void escape()
    {
        // A window that no desktop shows gets no keys; what Esc does is bound to the wizard.
        for (auto* key : wizard().findChildren<QShortcut*>())
            if (key->key() == QKeySequence(Qt::Key_Escape))
                emit key->activated();
        settle();
    }
    /// The question, where it is asked.
    [[nodiscard]] static widgets::Dialog* question()
    {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<widgets::Dialog*>(top);
                dialog && dialog->isVisible() && dialog->windowTitle() == u"Leave setting up"_s)
                return dialog;
        return nullptr;
    }
    void answer(const QString& text)
    {
        QVERIFY(question());
        QVERIFY(button(question(), text));
        button(question(), text)->click();
        settle();
    }
};

} // namespace

void LeaveSetupTest::nothingTypedNothingAsked()
{
    Start start;
    QVERIFY(!start.wizard().hasInput());
    start.escape();
    QVERIFY(!Start::question());
    QVERIFY(start.scene.window().close());
    QVERIFY(!Start::question());
}

void LeaveSetupTest::escAsksBeforeWhatWasTypedIsLost_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("port") << u"Port"_s;
    QTest::newRow("address") << u"Address"_s;
    QTest::newRow("name of the service") << u"Name"_s;
    QTest::newRow("name to sign in") << u"Name or e-mail address"_s;
    QTest::newRow("password") << u"Password"_s;
    QTest::newRow("fingerprint") << u"Compare with the fingerprint you were given"_s;
    QTest::newRow("set-up code") << u"Set-up code"_s;
}

void LeaveSetupTest::escAsksBeforeWhatWasTypedIsLost()
{
    QFETCH(const QString, field);
    Start start;
    start.type(field, u"typed"_s);
    QVERIFY(start.wizard().hasInput());
    start.escape();
    start.answer(u"Leave"_s);
    QVERIFY(!Start::question());
    QVERIFY(!start.wizard().hasInput());
}

void LeaveSetupTest::keepGoingLosesNothing()
{
    Start start;
    start.type(u"Address"_s, u"keys.example"_s);
    start.escape();
    start.answer(u"Keep going"_s);
    QVERIFY(start.wizard().isVisible());
    QCOMPARE(start.field(u"Address"_s)->text(), u"keys.example"_s);
    start.escape(); // asks again, and only once
    QVERIFY(Start::question());
    start.answer(u"Keep going"_s);
}

void LeaveSetupTest::closingTheWindowAsksToo()
{
    Start start;
    start.type(u"Address"_s, u"keys.example"_s);
    QVERIFY(!start.scene.window().close());
    start.answer(u"Keep going"_s);
    QVERIFY(start.scene.window().isVisible());
    QVERIFY(!start.scene.window().close());
    start.answer(u"Leave"_s);
    QVERIFY(!start.scene.window().isVisible());
}

void LeaveSetupTest::anotherServiceOfTheListAsksToo()
{
    Start start;
    start.type(u"Address"_s, u"keys.example"_s);
    auto* list = start.scene.window().findChild<shell::ServicesList*>();
    QVERIFY(list);
    emit list->chosen(start.scene.services().all().constFirst().id);
    start.answer(u"Keep going"_s);
    QCOMPARE(start.field(u"Address"_s)->text(), u"keys.example"_s);
    emit list->addRequested();
    start.answer(u"Leave"_s);
    QVERIFY(start.field(u"Address"_s)->text().isEmpty());
}

void LeaveSetupTest::backKeepsWhatWasTyped()
{
    Start start;
    start.type(u"Name"_s, u"Corp gateway"_s);
    start.goToSetup();
    const QStringList texts{u"7K3M"_s, u"ann"_s, u"ann@example.org"_s, u"one passphrase"_s,
                            u"one passphrase"_s};
    const auto fields = start.wizard().findChild<shell::SetupStep*>()->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), texts.size());
    for (qsizetype i = 0; i < fields.size(); ++i)
        fields.at(i)->setText(texts.at(i));
    start.press(u"Back"_s);
    QVERIFY(start.field(u"Port"_s)->isVisible());
    QCOMPARE(start.field(u"Port"_s)->text(), u"9000"_s);
    QCOMPARE(start.wizard().hasInput(), true);
    start.press(u"Continue"_s);
    QTRY_VERIFY(start.wizard().findChild<shell::SetupStep*>()->isVisible());
    for (qsizetype i = 0; i < fields.size(); ++i)
        QCOMPARE(fields.at(i)->text(), texts.at(i));
}

void LeaveSetupTest::aSignedInPersonIsNotThrownOut()
{
    Start start;
    start.goToSetup();
    const auto fields = start.wizard().findChild<shell::SetupStep*>()->findChildren<QLineEdit*>();
    for (qsizetype i = 0; i < fields.size(); ++i)
        fields.at(i)->setText(i == 2 ? u"ann@example.org"_s : u"a long passphrase"_s);
    start.press(u"Create administrator"_s);
    QTRY_VERIFY(Start::button(&start.wizard(), u"Use this profile"_s));
    start.escape();
    QVERIFY(!Start::question());
    QVERIFY(start.scene.window().work()); // the administrator is signed in: the console opens
}

void LeaveSetupTest::howFarTheWayInIsIsSaid()
{
    Start start;
    const auto says = [&](const QString& text) {
        const auto labels =
            start.scene.window().findChild<shell::StatusBar*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible()
                && label->text().remove(QChar(0x2066)).remove(QChar(0x2069)) == text;
        });
    };
    QVERIFY(says(u"Not connected; a service is being added"_s));
    start.type(u"Port"_s, u"9000"_s);
    Start::button(&start.wizard(), u"Continue"_s)->click();
    QVERIFY(says(u"Connecting to 127.0.0.1:9000…"_s));
    QTRY_VERIFY(says(u"127.0.0.1:9000 answers; it has no administrator yet"_s));
    start.wizard().showCertificate({});
    QVERIFY(says(u"Not connected to 127.0.0.1:9000; its certificate waits for your decision"_s));
    client::SavedService saved;
    saved.id = u"lab"_s;
    saved.name = u"Lab"_s;
    start.wizard().edit(saved);
    QVERIFY(says(u"Not connected to Lab"_s));
    start.scene.window().welcome()->reset(); // no service is chosen
    QVERIFY(says(u"Not connected"_s));
}

void LeaveSetupTest::whatIsBeingAddedIsListed()
{
    Start start;
    auto* list = start.scene.window().findChild<shell::ServicesList*>();
    const auto checked = [&] {
        QStringList names;
        for (auto* item : list->findChildren<QAbstractButton*>())
            if (item->isChecked() && item->isVisible())
                names.append(item->accessibleName());
        return names;
    };
    start.scene.window().welcome()->add();
    settle();
    QCOMPARE(checked(), QStringList{u"New service"_s});
    start.goToSetup();
    QCOMPARE(checked(), QStringList{u"This computer, port 9000"_s});
    start.scene.window().welcome()->reset();
    settle();
    QCOMPARE(checked(), QStringList());
    QCOMPARE(start.scene.services().all().size(), 1); // nothing was saved
}
