// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The stages that look at a request before anybody is authenticated: target, address, route,
/// global addresses, lockout.
class JudgeRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void target();
    void upstream();
    void servletPathParameters();
    void methodOverride();
    void identityFieldsCannotBeForged();
    void noAttackIsLetThroughByAnyRule();
    void enforcementOff();
    void preflight();
    void routeLists();
    void address();
    void globalAddresses();
    void addressesOfAnUpstream();
    void theTraceOfAddressesNamesTheEntries();
    void globalAddressesComeBeforeEveryKindOfCredential();
    void lockoutOfAnAddress();
    void dryRun();
    void dryRunVouchesForNobody();
};
