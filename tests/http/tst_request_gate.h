// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The gate by itself, because llhttp in front of it refuses some of the same and would hide a
/// hole.
class TestRequestGate : public QObject
{
    Q_OBJECT

private slots:
    void lets_data();
    void lets();
    void refuses_data();
    void refuses();
    void aFieldThatIsThereTwiceIsSeenInEveryOrder();
    void leavesNothingOfTheRequestBefore();
};
