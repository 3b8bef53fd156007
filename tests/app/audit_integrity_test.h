// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the audit page says of the chain.
class AuditIntegrityTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotKnownIsNotCalledIntact_data();
    void whatIsNotKnownIsNotCalledIntact();
    void aCheckIsFollowedToItsEnd();
    void aBrokenChainIsSaidInWordsAndRed();
    void aServiceThatCannotCheckSaysNothing();
    void aCheckCanBeStopped();
};
