// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class StageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMarkedAtFirst();
    void marksTellWhatEachStageSaid();
    void aRefusalAfterwardsTakesTheRestBack();
    void whatIsPackedIsUnpacked();
    void bitsThatNobodyPacksAreRefused();
};
