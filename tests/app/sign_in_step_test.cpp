// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sign_in_step_test.h"

#include "app/shell/sign_in_step.h"
#include "app/widgets/field_row.h"
#include "tests/app/memory_store.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    test::MemoryStore secrets;
    shell::SignInStep step{secrets};
    QLineEdit* name = nullptr;
    QLineEdit* password = nullptr;

    Desk()
    {
        for (auto* field : step.findChildren<QLineEdit*>())
            (field->accessibleName() == u"Password"_s ? password : name) = field;
        step.begin({});
        step.show();
    }
    [[nodiscard]] QStringList faults() const
    {
        QStringList found;
        for (const auto* message : step.findChildren<widgets::Message*>())
            if (message->kind() == widgets::Message::Kind::Bad)
                found.append(message->text());
        return found;
    }
};

} // namespace

void SignInStepTest::whatIsMissingIsSaidBesideItsField()
{
    Desk desk;
    QVERIFY(!desk.step.check());
    QCOMPARE(desk.faults(), (QStringList{u"Enter your name."_s, u"Enter your password."_s}));
    QCOMPARE(desk.step.focusWidget(), desk.name);
    desk.name->setText(u"ann"_s);
    QVERIFY(!desk.step.check());
    QCOMPARE(desk.faults(), QStringList{u"Enter your password."_s});
    QCOMPARE(desk.step.focusWidget(), desk.password);
    desk.password->setText(u" "_s); // may be one
    QVERIFY(desk.step.check());
    QVERIFY(desk.faults().isEmpty());
    desk.name->setText(u"  "_s);
    QVERIFY(!desk.step.check());
    desk.step.begin(u"ann"_s); // another service has no faults yet
    QVERIFY(desk.faults().isEmpty());
}

void SignInStepTest::whoIsTakenAsTyped()
{
    Desk desk;
    desk.name->setText(u" ann "_s);
    desk.password->setText(u" correct horse "_s);
    QCOMPARE(desk.step.who().username, u"ann"_s);
    QCOMPARE(desk.step.who().password.reveal(), std::string_view(" correct horse "));
    QVERIFY(!desk.step.remembers());
}

void SignInStepTest::onlyWhatWasTypedIsInput()
{
    Desk desk;
    desk.step.begin(u"ann"_s);
    QVERIFY(!desk.step.hasInput());
    desk.password->setText(u"x"_s);
    QVERIFY(desk.step.hasInput());
    desk.password->clear();
    desk.name->setText(u"bob"_s);
    QVERIFY(desk.step.hasInput());
    desk.name->setText(u"ann"_s);
    QVERIFY(!desk.step.hasInput());
}

void SignInStepTest::thePasswordIsForgotten()
{
    Desk desk;
    desk.password->setText(u"correct horse"_s);
    desk.step.setName(u"ann"_s);
    QCOMPARE(desk.password->text(), u"correct horse"_s);
    desk.step.forget();
    QVERIFY(desk.password->text().isEmpty());
    QCOMPARE(desk.name->text(), u"ann"_s);
    desk.password->setText(u"correct horse"_s);
    desk.step.begin(u"ann"_s); // somebody else's service
    QVERIFY(desk.password->text().isEmpty());
}

void SignInStepTest::theFocusGoesToWhatIsStillToBeTyped()
{
    Desk desk;
    desk.step.enter();
    QCOMPARE(desk.step.focusWidget(), desk.name);
    desk.step.begin(u"ann"_s);
    desk.step.enter();
    QCOMPARE(desk.step.focusWidget(), desk.password);
    desk.name->setFocus();
    desk.password->setText(u"wrong"_s);
    desk.step.again();
    QCOMPARE(desk.step.focusWidget(), desk.password);
    QCOMPARE(desk.password->selectionLength(), 5); // to be typed over
}

void SignInStepTest::enterGoesOn()
{
    Desk desk;
    QSignalSpy pressed(&desk.step, &shell::SignInStep::returnPressed);
    QTest::keyClick(desk.name, Qt::Key_Return);
    QTest::keyClick(desk.password, Qt::Key_Return);
    QCOMPARE(pressed.count(), 2);
}
