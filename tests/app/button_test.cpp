// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/button_test.h"

#include "app/widgets/button.h"

#include <QTest>

using namespace Qt::StringLiterals;

void ButtonTest::aLongTextIsCutWhereItMayBe()
{
    const QString name = u"deploy-to-production-of-the-whole-northern-region"_s;
    widgets::Button whole(widgets::ButtonKind::Secondary, name);
    widgets::Button cut(widgets::ButtonKind::Secondary, name);
    cut.elided();
    QCOMPARE(cut.sizeHint(), whole.sizeHint()); // it wants room for all of it
    QVERIFY(cut.minimumSizeHint().width() < whole.minimumSizeHint().width());
    cut.resize(80, cut.sizeHint().height());
    cut.show();
    QVERIFY(!cut.grab().isNull());
    QCOMPARE(cut.toolTip(), name);
}
