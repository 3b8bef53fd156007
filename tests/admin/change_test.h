// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// One administrator's change: all of it or nothing, recorded, in effect before it is answered.
class ChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeTakesARevision();
    void nothingWithoutARecord();
    void nothingThatDoesNotCompile();
    void nothingWhenTheEditRefuses();
    void lateWorkersAreReported();
    void anotherNodesChangeIsTakenFirst();
    void anotherNodesChangeThatCannotBeLoaded();
    void aCallerWhoLostTheAccountChangesNothing();
};
