// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestResponseParser : public QObject
{
    Q_OBJECT

private slots:
    void readsAnOrdinaryAnswer();
    void framing_data();
    void framing();
    void refuses_data();
    void refuses();
    void refusesWithoutWaitingForTheRest();
    void keepAlive_data();
    void keepAlive();
    void everySplitGivesTheSameVerdict();
    void limitsHold();
    void interimAnswersAreReadOneByOne();
    void chunkedBodyIsDecoded();
};
