// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ButtonTest : public QObject
{
    Q_OBJECT

private slots:
    void aLongTextIsCutWhereItMayBe();
    void aButtonWithoutRoomPaintsNoIcon();
    void tabComesToTheChosenSegmentFirst();
};
