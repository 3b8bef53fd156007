// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What only a database server can do: go away, come back, be somebody else's.
class TestPostgres : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void addressesAreReadStrictly_data();
    void addressesAreReadStrictly();
    void aServerThatIsAwayIsUnavailable();
    void theConnectionComesBack();
    void aTransactionEndsWithItsConnection();
    void aReadOnlyServerRefusesChanges();
    void passwordsStayOutOfErrors();
    void committedChangesAreNotified();
};
