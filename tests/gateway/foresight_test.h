// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ForesightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRequestCanBeForeseen_data();
    void anyRequestCanBeForeseen();
    void manyAtATime();
    void nothingIsCounted();
};
