// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/audit/audit_test.h"

class TestQuery : public test::AuditTest
{
    Q_OBJECT

private slots:
    void answersComeWithoutBlockingTheAsker();
    void errorsComeAsAnswers();
    void questionsThatWaitAreAnsweredAtTheEnd();
    void anExportGivesEverythingInChunks();
    void usageIsCountedByDayAndAddress();
    void usageThatTakesTooLongSaysHowFarItCame();
};
