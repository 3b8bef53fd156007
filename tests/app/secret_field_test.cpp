// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/secret_field_test.h"

#include "app/widgets/secret_field.h"

#include <QAction>
#include <QDialog>
#include <QTest>
#include <QVBoxLayout>

using widgets::SecretField;

namespace {

/// A dialog with secrets, in front.
struct Window
{
    QDialog dialog;
    SecretField* first = new SecretField;
    SecretField* second = new SecretField;
    QLineEdit* plain = new QLineEdit;

    Window()
    {
        auto* column = new QVBoxLayout(&dialog);
        for (QLineEdit* field :
             {static_cast<QLineEdit*>(first), static_cast<QLineEdit*>(second), plain})
            column->addWidget(field);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    void press() { QTest::keySequence(plain, widgets::secretKeys()); }
};

} // namespace

void SecretFieldTest::isMaskedUntilTheEyeIsPressed()
{
    Window window;
    QVERIFY(window.first->isMasked());
    QAction* eye = window.first->actions().first();
    QCOMPARE(eye->text(), QStringLiteral("Show"));
    QVERIFY(eye->toolTip().contains(QStringLiteral("Ctrl+Shift+C")));
    eye->trigger();
    QVERIFY(!window.first->isMasked());
    QVERIFY(window.second->isMasked());
    QCOMPARE(eye->text(), QStringLiteral("Hide"));
}

void SecretFieldTest::theKeysShowAndHideAllSecretsOfADialog()
{
    Window window;
    window.first->setMasked(false);
    window.press();
    QVERIFY(!window.first->isMasked() && !window.second->isMasked());
    window.press();
    QVERIFY(window.first->isMasked() && window.second->isMasked());
    QCOMPARE(window.plain->echoMode(), QLineEdit::Normal);
    window.second->hide();
    window.press();
    QVERIFY(!window.first->isMasked());
    QVERIFY(window.second->isMasked()); // what is not there is not shown
}

void SecretFieldTest::secretsOfAnotherWindowStayMasked()
{
    Window behind;
    Window window;
    window.press();
    QVERIFY(!window.first->isMasked());
    QVERIFY(behind.first->isMasked());
}
