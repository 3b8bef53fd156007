// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Reminders of tokens that expire soon.
class ExpiryReminderTest : public QObject
{
    Q_OBJECT

private slots:
    void eachTokenOnceADay();
    void onlyOwnTokensThatExpireWithinAWeekAreAskedFor();
    void nothingIsAskedWhileItIsOff();
    void manyAreCounted();
};
