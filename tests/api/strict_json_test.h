// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class StrictJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void refusesDepth();
    void refusesSize();
    void reads_data();
    void reads();
    void keepsEveryDigit();
    void objectsOnly();
    void agreesWithTheJsonTestSuite();
    void refusesWhatReadersReadDifferently();
};
