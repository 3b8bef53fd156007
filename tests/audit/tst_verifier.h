// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/audit/audit_test.h"

class TestVerifier : public test::AuditTest
{
    Q_OBJECT

private slots:
    void aLogAsWrittenIsClean();
    void everyTamperingIsFound();
    void everyChangedByteOfCallsIsFound();
    void anotherKeyDoesNotFit();
    void whatWasNotFinishedSaysNothing();
    void aCheckBesideEverythingElse();

private:
    void makeLog();
};
