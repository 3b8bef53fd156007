// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The console against the real service.
class JourneyTest : public QObject
{
    Q_OBJECT
private slots:
    void firstRunSignInSettingAndConfirmation();
    void theFirstApiIsProtectedAndReallyCalled();
    void aKilledServiceIsSaidAndLosesNoDraft();
};
