// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// POST /tokens: what a token is made of, and who may make which.
class TokenCreationTest : public QObject
{
    Q_OBJECT

private slots:
    void defaults();
    void everyMember();
    void invalid_data();
    void invalid();
    void whoMay_data();
    void whoMay();
    void permissionIsAskedWhenItIsMade();
    void maximumLifetime_data();
    void maximumLifetime();
    void grantsAndTheirLifetimes();
    void proposalIsClipped();
    void nameIsUniquePerOwner();
    void maximumPerUser();
    void expiredOnesCountUnlessSwitchedOff();
    void onBehalf();
    void idempotency();
    void idempotencyInSecureMode();
    void choices_data();
    void choices();
    void choicesTellWhatRemains();
};
