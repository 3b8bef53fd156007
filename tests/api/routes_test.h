// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class RoutesTest : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void saysWhatIsAllowed();
    void everyOperationHasOneRoute();
    void changesNeedTheRevision();
    void durations_data();
    void durations();
    void problemsCrossTheWire();
};
