// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDamagedBitCostsOneRecordAtMost();
    void damagedHeadAndTailCostNothing();
    void oneDamagedHeadingCostsNothing();
    void anythingAtAllInAFileNeverCrashes();
    void damageUnderALiveSpoolIsSkipped();
};
