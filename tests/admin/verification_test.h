// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Whether the audit log is as it was written, asked through the administration API.
class VerificationTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidBeforeACheck();
    void usersMayNotAsk();
    void anIntactLogIsTold();
    void aChangedRowIsFound();
    void whatCannotBeRecordedIsNotBegun();
    void whoAsksMeanwhileJoins();
    void aCheckEndsWithItsService();
    void anOldResultIsNotTheNewOne();
    void aCheckThatIsEndedSaysNothing();
};
