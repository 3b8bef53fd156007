// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What every form does with what is wrong in it, and what is asked before something goes for good.
class FormsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void theFirstBadFieldGetsTheFocus_data();
    void theFirstBadFieldGetsTheFocus();
    void whatTheServiceFindsWrongGetsTheFocus();
    void aFieldIsJudgedWhenItIsLeft();
    void aWholeUpstreamIsJudgedFieldByField();
    void anUpstreamIsDeletedAfterItsTypedName();
    void aConfirmationSaysWhenItWasUsedLast();
    void whoLosesTokensWithAnAccountIsSaid();
    void usersAndUpstreamsLeadToTheirHistory();
    void whoHasNoTokenIsLedToTheFirst();
    void addressesAndLimitsAreColumns();
};
