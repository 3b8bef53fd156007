// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a request presents of itself, read strictly.
class CredentialTest : public QObject
{
    Q_OBJECT

private slots:
    void rfcExamples();
    void authorization_data();
    void authorization();
    void basicContents_data();
    void basicContents();
    void longestBasic();
    void keyHeader();
    void queryParameter_data();
    void queryParameter();
    void onePlaceOneCredential_data();
    void onePlaceOneCredential();
    void decodedPasswordsAreWiped();
    void bearerAllocatesNothing();
    void ownTokensAreFoundWhereverTheyStand_data();
    void ownTokensAreFoundWhereverTheyStand();
};
