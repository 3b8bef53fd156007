// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DialogTest : public QObject
{
    Q_OBJECT

private slots:
    void itGrowsWithItsContent();
    void itStaysAsHighAsSomebodyMadeIt();
    void tabGoesThroughItAsPeopleRead();
};
