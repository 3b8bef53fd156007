// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/audit/audit_test.h"

class TestEvents : public test::AuditTest
{
    Q_OBJECT

private slots:
    void actorAndSubjectAreApart();
    void aChangeWithoutItsRecordIsImpossible();
    void manyEventsMakeOneLink();
    void textsAreCleanedAndSecretsMasked();
};
