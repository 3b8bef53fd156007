// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Who signs in: what is missing, what was typed, and what is forgotten.
class SignInStepTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsMissingIsSaidBesideItsField();
    void whoIsTakenAsTyped();
    void onlyWhatWasTypedIsInput();
    void thePasswordIsForgotten();
    void theFocusGoesToWhatIsStillToBeTyped();
    void enterGoesOn();
};
