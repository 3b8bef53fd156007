// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Export and import of the whole configuration.
class ConfigurationTest : public QObject
{
    Q_OBJECT

private slots:
    void sealedItComesBackWhole();
    void itComesBackUnderAnotherMasterKey();
    void noSecretWithoutASeal();
    void tokensWithoutAValue();
    void newTokensGetTheirValueOnce();
    void checkChangesNothing();
    void everythingThatIsWrongAtOnce();
    void oneChangeOrNone();
    void whatIsThereIsChangedAndNothingIsDeleted();
    void twiceIsOnce();
    void secureModeIsRespected();
    void theLastAdministratorStays();
    void newPasswordsEndSessions();
    void notWhileAChangeWaits();
    void keys_data();
    void keys();
    void recordedAndForAdministrators();
};
