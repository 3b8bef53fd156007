// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dialog_test.h"

#include "app/widgets/dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class Question final : public widgets::Dialog
{
public:
    Question() : Dialog(u"Question"_s, u"Why?"_s, {}, Confirm, nullptr)
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        body()->addWidget(new QLabel(u"one line"_s));
    }
    void answer() { body()->addWidget(new QLabel(QString(u"a line\n"_s).repeated(12))); }
};

} // namespace

void DialogTest::itGrowsWithItsContent()
{
    Question question;
    question.show();
    const int before = question.height();
    question.answer();
    QTRY_VERIFY2(question.height() > before + 12 * question.fontMetrics().height(),
                 qPrintable(u"%1 after %2"_s.arg(question.height()).arg(before)));
}

void DialogTest::itStaysAsHighAsSomebodyMadeIt()
{
    Question question;
    question.show();
    question.resize(question.width(), 640);
    question.answer();
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QCOMPARE(question.height(), 640);
}

void DialogTest::tabGoesThroughItAsPeopleRead()
{
    Question question;
    auto* last = new QLineEdit(&question);
    auto* first = new QLineEdit(&question);
    question.body()->addWidget(first);
    question.body()->addWidget(last);
    question.show();
    QVERIFY(QTest::qWaitForWindowActive(&question));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), last);
    QTest::keyClick(last, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), first);
}
