// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/button_test.h"

#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/segmented_control.h"

#include <QRegularExpression>
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

void ButtonTest::aButtonWithoutRoomPaintsNoIcon()
{
    QTest::failOnWarning(QRegularExpression(u"QPainter"_s));
    QVERIFY(!widgets::icon(u"star"_s).pixmap(16).isNull());
    QVERIFY(widgets::icon(u"star"_s).pixmap(QSize(0, 16)).isNull());
}

void ButtonTest::tabComesToTheChosenSegmentFirst()
{
    widgets::SegmentedControl control(u"How long"_s);
    for (int i = 0; i < 3; ++i)
        control.addSegment(i, QString::number(i));
    control.setCurrent(2);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bool(control.segment(i)->focusPolicy() & Qt::TabFocus), i == 2);
    control.segment(1)->click();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bool(control.segment(i)->focusPolicy() & Qt::TabFocus), i == 1);
}
