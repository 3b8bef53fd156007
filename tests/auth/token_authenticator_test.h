// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Looking a token up: shape, checksum, id, secret.
class TokenAuthenticatorTest : public QObject
{
    Q_OBJECT

private slots:
    void aTokenIsRecognisedByItsWholeText();
    void everyChangedCharacterIsRefused();
    void anotherTokensSecretUnderThisId();
    void stateIsNotItsConcern();
};
