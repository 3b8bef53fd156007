// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// GET /events: who is told what, and what is bounded.
class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    void administratorsHearOfEverything();
    void usersHearOfTheirOwnTokens();
    void nobodyHearsOfSharedTokens();
    void aNameThatAnotherHasNextIsNoWayIn();
    void whoComesBackHearsOfNoOthers();
    void aRestrictionIsToldAsStatus();
    void comingBack();
    void whatWasMissedForGood_data();
    void whatWasMissedForGood();
    void slowListenersStartAgain();
    void silenceIsInterrupted();
    void signedOutIsOver();
    void demotedIsOver();
    void listeningKeepsNoSessionAlive();
    void onlySoMany();
    void endedStreamsMakeRoom();
    void theEndOfTheService();
    void nobodyListensUnasked();
};
