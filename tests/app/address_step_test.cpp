// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/address_step_test.h"

#include "app/shell/address_step.h"
#include "app/shell/environment.h"
#include "app/widgets/field_row.h"
#include "app/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Place = shell::AddressStep::Place;
using client::SavedService;
using shell::Environment;

namespace {

struct Desk
{
    shell::AddressStep step;

    Desk() { step.show(); }

    QLineEdit* field(const QString& name)
    {
        for (auto* found : step.findChildren<QLineEdit*>())
            if (found->accessibleName() == name)
                return found;
        return nullptr;
    }
    void type(const QString& name, const QString& text)
    {
        QVERIFY2(field(name)->isVisible(), qPrintable(name));
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    QAbstractButton* choice(const QString& text)
    {
        for (auto* found : step.findChildren<QAbstractButton*>())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    [[nodiscard]] Environment environment()
    {
        for (const auto* found : step.findChildren<widgets::SegmentedControl*>())
            if (found->accessibleName() == u"Environment"_s)
                return Environment(found->current());
        return Environment::None;
    }
    /// As the wizard would go on with.
    [[nodiscard]] SavedService filled(SavedService service = {}) const
    {
        step.fill(service);
        return service;
    }
    [[nodiscard]] QStringList said(widgets::Message::Kind kind)
    {
        QStringList found;
        for (const auto* message : step.findChildren<widgets::Message*>())
            if (message->isVisible() && message->kind() == kind)
                found.append(message->text());
        return found;
    }
    [[nodiscard]] QStringList faults() { return said(widgets::Message::Kind::Bad); }
};

SavedService serviceAt(const QString& address)
{
    SavedService service;
    service.address = QUrl(address);
    return service;
}

} // namespace

void AddressStepTest::onThisComputerNothingNeedsTyping()
{
    Desk desk;
    QCOMPARE(desk.step.place(), Place::ThisComputer);
    QVERIFY(!desk.field(u"Address"_s)->isVisible());
    QCOMPARE(desk.field(u"Port"_s)->text(), u"8460"_s);
    QVERIFY(desk.step.check());
    QVERIFY(!desk.step.hasInput());
    const SavedService service = desk.filled();
    QCOMPARE(service.address, QUrl(u"http://127.0.0.1:8460"_s));
    QCOMPARE(service.name, u"This computer"_s);
    QCOMPARE(shell::AddressStep::nameAt(QUrl(u"http://[::1]:9000"_s)),
             u"This computer, port 9000"_s);
    QCOMPARE(shell::AddressStep::nameAt(QUrl(u"https://keys.corp.example:9000"_s)),
             u"keys.corp.example"_s);
    QCOMPARE(service.environment, Environment::Development);
}

void AddressStepTest::aServiceStandsWhereItBelongs_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const auto here = [](const char* row, const QString& address, const QString& port) {
        QTest::newRow(row) << address << Place::ThisComputer << u"Port"_s << port;
    };
    here("loopback", u"http://127.0.0.1:9000"_s, u"9000"_s);
    here("loopback with TLS", u"https://127.0.0.1:8460"_s, u"8460"_s);
    here("another loopback", u"http://127.0.0.2:8460"_s, u"8460"_s);
    here("by name", u"http://localhost:8461"_s, u"8461"_s);
    here("IPv6", u"http://[::1]:8460"_s, u"8460"_s);
    for (const QString& address : {u"https://keys.corp.example:8460"_s, u"https://10.1.2.3:9443"_s})
        QTest::newRow(qPrintable(address))
            << address << Place::AnotherComputer << u"Address"_s << address;
}

void AddressStepTest::aServiceStandsWhereItBelongs()
{
    QFETCH(const QString, address);
    QFETCH(const Place, place);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    Desk desk;
    SavedService service = serviceAt(address);
    service.fingerprint = "pinned";
    desk.step.setService(service);
    QCOMPARE(desk.step.place(), place);
    for (const QString& name : {u"Port"_s, u"Address"_s})
        QCOMPARE(desk.field(name)->isVisible(), name == field);
    QCOMPARE(desk.field(field)->text(), text);
    QVERIFY(!desk.step.hasInput());
    QVERIFY(desk.step.check());
    QCOMPARE(desk.filled(service).address, QUrl(address)); // scheme and host too
    QCOMPARE(desk.filled(service).fingerprint, service.fingerprint);
}

void AddressStepTest::eitherPlaceKeepsWhatWasTyped()
{
    Desk desk;
    desk.type(u"Port"_s, u"9001"_s);
    desk.choice(u"Another computer"_s)->click();
    QVERIFY(!desk.field(u"Port"_s)->isVisible());
    desk.type(u"Address"_s, u"keys.example:9443"_s);
    desk.choice(u"This computer"_s)->click();
    QCOMPARE(desk.field(u"Port"_s)->text(), u"9001"_s);
    QCOMPARE(desk.filled().address, QUrl(u"http://127.0.0.1:9001"_s));
    desk.choice(u"Another computer"_s)->click();
    QCOMPARE(desk.field(u"Address"_s)->text(), u"keys.example:9443"_s);
    QVERIFY(desk.step.check());
    QCOMPARE(desk.filled().address, QUrl(u"https://keys.example:9443"_s));
    QVERIFY(desk.step.hasInput());
}

void AddressStepTest::anAddressOfThisComputerMayBeTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("address");
    QTest::newRow("with a port") << u"127.0.0.1:9000"_s << u"9000"_s << u"http://127.0.0.1:9000"_s;
    QTest::newRow("without") << u"localhost"_s << u"8460"_s << u"http://localhost:8460"_s;
    QTest::newRow("with TLS") << u"https://127.0.0.1:9443"_s << u"9443"_s
                              << u"https://127.0.0.1:9443"_s;
}

void AddressStepTest::anAddressOfThisComputerMayBeTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, port);
    QFETCH(const QString, address);
    Desk desk;
    desk.choice(u"Another computer"_s)->click();
    desk.type(u"Address"_s, typed);
    QCOMPARE(desk.step.place(), Place::AnotherComputer); // nothing moves under the fingers
    QVERIFY(desk.step.check());
    QCOMPARE(desk.step.place(), Place::ThisComputer);
    QVERIFY(desk.choice(u"This computer"_s)->isChecked());
    QCOMPARE(desk.field(u"Port"_s)->text(), port);
    QCOMPARE(desk.filled().address, QUrl(address));
    QCOMPARE(desk.filled().environment, Environment::Development);
}

void AddressStepTest::aWrongPortIsSaidBesideIt_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"", "0", "-1", "65536", "84x", "8460.5", "127.0.0.1:8460", "99999999999999999999"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void AddressStepTest::aWrongPortIsSaidBesideIt()
{
    QFETCH(const QString, typed);
    Desk desk;
    desk.type(u"Port"_s, typed);
    QVERIFY(desk.faults().isEmpty()); // while it is being typed it may well be wrong
    QVERIFY(!desk.step.check());
    QCOMPARE(desk.faults().size(), 1);
    QVERIFY2(desk.faults().constFirst().startsWith(u"A port is a number from 1 to 65535."_s),
             qPrintable(desk.faults().constFirst()));
    QCOMPARE(desk.step.focusWidget(), desk.field(u"Port"_s));
    QCOMPARE(desk.field(u"Port"_s)->text(), typed);
    desk.type(u"Port"_s, u"65535"_s);
    QVERIFY(desk.faults().isEmpty());
    QVERIFY(desk.step.check());
    QCOMPARE(desk.filled().address.port(), 65535);
}

void AddressStepTest::aFieldIsJudgedWhenItIsLeft()
{
    Desk desk;
    const auto leave = [&desk](const QString& name) { // as when the focus goes
        emit desk.field(name)->editingFinished();
    };
    leave(u"Port"_s);
    desk.type(u"Port"_s, u"84600"_s);
    QVERIFY(desk.faults().isEmpty());
    leave(u"Port"_s);
    QCOMPARE(desk.faults().size(), 1);
    QTest::keyClick(desk.field(u"Port"_s), Qt::Key_Backspace);
    QVERIFY(desk.faults().isEmpty());
    QTest::keyClick(desk.field(u"Port"_s), '0');
    QVERIFY(desk.faults().isEmpty()); // and then only when it is left again
    desk.choice(u"Another computer"_s)->click();
    leave(u"Address"_s);
    QVERIFY(desk.faults().isEmpty()); // nobody typed in it
    desk.type(u"Address"_s, u"http://keys.example"_s);
    leave(u"Address"_s);
    QCOMPARE(desk.faults().size(), 1);
}

void AddressStepTest::digitsOfEveryLanguageArePorts()
{
    Desk desk;
    desk.field(u"Port"_s)->setText(u" ٩٠٠٠ "_s);
    QVERIFY(desk.step.check());
    QCOMPARE(desk.filled().address, QUrl(u"http://127.0.0.1:9000"_s));
    QCOMPARE(desk.field(u"Port"_s)->text(), u"9000"_s);
}

void AddressStepTest::aWrongAddressIsSaidBesideIt()
{
    Desk desk;
    desk.choice(u"Another computer"_s)->click();
    for (const QString& typed : {u""_s, u"http://keys.example"_s, u"https://ann@keys.example"_s}) {
        desk.type(u"Address"_s, typed);
        QVERIFY(!desk.step.check());
        QCOMPARE(desk.faults().size(), 1);
        QCOMPARE(desk.step.focusWidget(), desk.field(u"Address"_s));
    }
    desk.choice(u"This computer"_s)->click(); // where the other's fault is in nobody's way
    QVERIFY(desk.faults().isEmpty());
    QVERIFY(desk.step.check());
}

void AddressStepTest::whereItConnectsIsSaid()
{
    Desk desk;
    const auto says = [&desk](const QString& address) {
        return desk.said(widgets::Message::Kind::Hint)
            .contains(u"The console connects to %1."_s.arg(address));
    };
    QVERIFY(says(u"http://127.0.0.1:8460"_s));
    desk.type(u"Port"_s, u"9000"_s);
    QVERIFY(says(u"http://127.0.0.1:9000"_s));
    desk.step.setService(serviceAt(u"https://localhost:8460"_s));
    QVERIFY(says(u"https://localhost:8460"_s));
}

void AddressStepTest::theEnvironmentFollowsTheAddressUntilItIsChosen()
{
    Desk desk;
    QCOMPARE(desk.environment(), Environment::Development);
    desk.choice(u"Another computer"_s)->click();
    QCOMPARE(desk.environment(), Environment::Production);
    desk.type(u"Address"_s, u"127.0.0.1:8460"_s);
    QCOMPARE(desk.environment(), Environment::Development);
    desk.type(u"Address"_s, u"keys.example"_s);
    QCOMPARE(desk.environment(), Environment::Production);
    desk.choice(u"This computer"_s)->click();
    QCOMPARE(desk.environment(), Environment::Development);
    desk.choice(u"Test"_s)->click();
    desk.choice(u"Another computer"_s)->click();
    desk.type(u"Address"_s, u"localhost"_s);
    QCOMPARE(desk.environment(), Environment::Test);
    desk.step.setService({}); // another service, another choice
    QCOMPARE(desk.environment(), Environment::Development);
}

void AddressStepTest::theEnvironmentOfASavedServiceStays()
{
    Desk desk;
    SavedService service = serviceAt(u"http://127.0.0.1:8460"_s);
    service.environment = Environment::Production;
    desk.step.setService(service);
    desk.type(u"Port"_s, u"9000"_s);
    QCOMPARE(desk.environment(), Environment::Production);
}

void AddressStepTest::anotherAddressForgetsTheCertificate()
{
    Desk desk;
    SavedService service = serviceAt(u"https://keys.example:8460"_s);
    service.fingerprint = "pinned";
    desk.step.setService(service);
    desk.type(u"Address"_s, u"keys.example:9443"_s);
    QVERIFY(desk.filled(service).fingerprint.isEmpty());
    desk.type(u"Address"_s, u"keys.example:8460"_s);
    QCOMPARE(desk.filled(service).fingerprint, service.fingerprint);
    desk.choice(u"This computer"_s)->click();
    QVERIFY(desk.filled(service).fingerprint.isEmpty());
}

void AddressStepTest::whatALinkProposedNobodyTyped_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QUrl>("filled");
    QTest::newRow("another computer")
        << u"keys.example:8460"_s << Place::AnotherComputer << QUrl(u"https://keys.example:8460"_s);
    QTest::newRow("this computer")
        << u"127.0.0.1:9000"_s << Place::ThisComputer << QUrl(u"http://127.0.0.1:9000"_s);
}

void AddressStepTest::whatALinkProposedNobodyTyped()
{
    QFETCH(const QString, address);
    QFETCH(const Place, place);
    QFETCH(const QUrl, filled);
    Desk desk;
    desk.type(u"Name"_s, u"Corp gateway"_s);
    desk.step.propose(address);
    QCOMPARE(desk.step.place(), place);
    QVERIFY(!desk.step.hasInput());
    QVERIFY(desk.field(u"Name"_s)->text().isEmpty());
    QVERIFY(desk.step.check());
    QCOMPARE(desk.filled().address, filled);
}

void AddressStepTest::enterGoesOnFromEveryPart()
{
    Desk desk;
    QSignalSpy pressed(&desk.step, &shell::AddressStep::returnPressed);
    const QList<QWidget*> parts{desk.choice(u"This computer"_s), desk.field(u"Port"_s),
                                desk.field(u"Name"_s), desk.choice(u"Development"_s)};
    for (QWidget* part : parts)
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            pressed.clear();
            QTest::keyClick(part, key);
            QCOMPARE(pressed.count(), 1);
        }
    desk.step.focusFirst();
    QCOMPARE(desk.step.focusWidget(), desk.choice(u"This computer"_s));
}
