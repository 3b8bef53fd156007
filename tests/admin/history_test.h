// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the audit log tells of changes of users, groups and upstreams: who changed what, from what
/// to what, and the history of each (desktop convention 37).
class HistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void aUserFromCreationToDeletion();
    void aPasswordIsOnlySaidToBeNew();
    void aGroupAndItsMembers();
    void anUpstream();
    void whatAnImportMade();
    void whatIsAskedForIsChecked();
};
