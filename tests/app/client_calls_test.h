// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/running_service.h"

#include <QObject>

/// Every call of the console's client against a real service: both sides are tested against samples
/// of what the other says, and those can agree with nobody.
class ClientCallsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void upstreams();
    void usersAndGroups();
    void tokens();
    void whatExplainsDecisions();
    void theAuditLog();
    void theWholeConfiguration();

private:
    test::RunningService m_service;
};
