// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The first administrator of a service that has none.
class SetupTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhetherItIsNeeded();
    void makesTheFirstAdministratorOnce();
    void refusesTheWrongCode_data();
    void refusesTheWrongCode();
    void guessesLockTheAddressOut();
    void codeComesBeforeTheRest();
    void everyProblemOfTheInputAtOnce();
    void overOnceThereIsAnAdministrator();
    void disabledAdministratorCountsToo();
    void onlyOneOfTwoThatAreUnderWay();
    void notWithoutItsRecord();
};
