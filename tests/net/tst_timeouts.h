// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Time stands still here until a test moves it.
class TimeoutTest : public QObject
{
    Q_OBJECT

private slots:
    void aSilentConnectionIsClosed();
    void aSlowHeadIsAnswered408();
    void aDrippingHeadGetsNoMoreTime();
    void anIdleConnectionIsClosed();
    void aSlowBodyFailsWith408();
    void aBodyThatKeepsComingMayTakeLong();
    void aReaderThatTakesNothingIsClosed();
    void aHandlerMayTakeAsLongAsItLikes();
    void aSlowHandshakeIsClosed();
};
