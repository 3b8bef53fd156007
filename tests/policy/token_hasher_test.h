// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// HMAC-SHA-256 by the published vectors, and which secret of a token a digest belongs to.
class TokenHasherTest : public QObject
{
    Q_OBJECT

private slots:
    void rfc4231_data();
    void rfc4231();
    void aHasherCanBeUsedAgainAndByManyThreads();
    void anotherPepperGivesAnotherDigest();
    void theCurrentSecretMatches();
    void thePreviousSecretMatchesUntilItsOverlapEnds_data();
    void thePreviousSecretMatchesUntilItsOverlapEnds();
    void oneWrongBitNeverMatches();
};
