// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestRequestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void refusesWithoutWaitingForTheRest_data();
    void refusesWithoutWaitingForTheRest();
    void limitsSayWhichWasExceeded_data();
    void limitsSayWhichWasExceeded();
    void everyControlInAFieldValueIsRefused();
    void everyOctetInAFieldName();
};
