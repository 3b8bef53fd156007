// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreQuotedAndHarmless_data();
    void fieldsAreQuotedAndHarmless();
    void csvIsAsItWas();
    void jsonLinesAreAsTheyWere();
    void columnsAreThoseThatWereAskedFor();
    void kindsHaveNames();
};
