// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestTokenSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallCountsWhenever();
    void theLatestTimeAndFiveAddressesAreKept();
    void nothingIsLeftAfterClear();
};
