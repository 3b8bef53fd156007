// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestForwardAuth : public QObject
{
    Q_OBJECT

private slots:
    void factsAreRead_data();
    void factsAreRead();
    void unclearFactsAreRefused_data();
    void unclearFactsAreRefused();
    void otherPathsAreNoDialect_data();
    void otherPathsAreNoDialect();
    void bodyIsVisibleOnlyWhenWhole_data();
    void bodyIsVisibleOnlyWhenWhole();
    void oneMissingFactIsEnough_data();
    void oneMissingFactIsEnough();
    void grantTellsEveryIdentityField_data();
    void grantTellsEveryIdentityField();
    void refusalInTheDialectsWay_data();
    void refusalInTheDialectsWay();
    void reservedNamesInEverySpelling_data();
    void reservedNamesInEverySpelling();
    void forwardingFieldsInEverySpelling();
};
