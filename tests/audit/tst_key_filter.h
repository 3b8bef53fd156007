// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestKeyFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInIsAlwaysFound();
    void whatIsNotInIsSeldomFound();
    void kindsAreKeptApart();
    void hashesStayAsTheyAreStored();
    void aMissingFilterHoldsEverything();
};
