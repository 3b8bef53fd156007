// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Start-up and change yield equal snapshots: whatever sequence of changes led to a policy, it is
/// the one that is built of the same things from nothing, and gives the same verdicts.
class ChangePropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void anySequenceOfChangesEqualsARebuild_data();
    void anySequenceOfChangesEqualsARebuild();
    void streamingEqualsOneBigChange();
};
