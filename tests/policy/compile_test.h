// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What compiles, what is refused and with which field named, and that changes do what they say.
class CompileTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingCompiles();
    void settingsAreRefused_data();
    void settingsAreRefused();
    void upstreamsAreRefused_data();
    void upstreamsAreRefused();
    void recordsAreRefused_data();
    void recordsAreRefused();
    void allProblemsAreToldAtOnce();
    void aRefusedChangeLeavesTheBaseAsItWas();
    void upstreamsThatDoNotOverlap();
    void namesMayBeSwappedInOneChange();
    void aRemovedGroupIsTakenFromItsMembers();
    void aRenamedGroupKeepsItsMembers();
    void changesOfSettingsTouchNoToken();
    void equalLimitLinesAreKeptOnce();
    void theRevisionIsTheChanges();
};
