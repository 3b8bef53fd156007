// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class BufferTest : public QObject
{
    Q_OBJECT

private slots:
    void inputGrowsOnlyToItsLimit();
    void inputViewsStayWhileBytesArrive();
    void aBodyEndsWhereItsFramingSays_data();
    void aBodyEndsWhereItsFramingSays();
    void wrongChunksAreRefused();
    void aBodyUntilTheEndTakesEverything();
    void handlerMemoryServesOneOperationAtATime();
    void whatWaitsIsCalledOnceAndThenLetGoOf();
    void whatIsReplacedIsLetGoOfLast();
    void aWarmConnectionAllocatesNothing();
};
