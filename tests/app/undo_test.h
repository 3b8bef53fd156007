// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What can be taken back, and for how long that is offered.
class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void anOfferEndsByItself();
    void anOfferIsTakenOnce();
    void ctrlZUndoesWhereNoFieldHasAUseForIt();
    void goingSomewhereElseEndsTheOffer();
    void theNewestOfferCounts();
    void disablingAsksNothingAndIsTakenBack();
    void onlyWhatWasChangedIsChangedBack();
    void whatFailedIsToldAndTheRestCanBeTakenBack();
    void inProductionItAsksFirst();
    void revokingOffersNothing();
    void oneMayTakeBackWithTheOwnTokens();
    void anUndoThatFailsSaysSo();
};
