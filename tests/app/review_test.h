// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// In production every change is shown before it is made; elsewhere nothing more is asked.
class ReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void aChangedTokenIsShownFieldByField();
    void goingBackKeepsWhatWasTyped();
    void limitLinesAreComparedLineByLine();
    void aNewTokenIsShownBeforeItIsMade();
    void enablingTokensNamesThem();
    void aChangedUserIsShownWithoutThePassword();
    void aNewUserIsShownBeforeItIsMade();
    void resettingFailedSignInsIsAsked();
    void groupsAreShown();
    void upstreamsAreShown();
    void aRateLimitOfAnOwnIsShown();
    void elsewhereNothingIsAsked();
    void groupsThatTheListDoesNotHaveStay();
    void whatIsTypedKeepsItsDirection();
};
