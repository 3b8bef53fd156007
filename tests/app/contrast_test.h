// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ContrastTest : public QObject
{
    Q_OBJECT
private slots:
    void texts_data();
    void texts();
    void tones_data();
    void tones();
    void edgesAndMarks_data();
    void edgesAndMarks();
    void anExampleIsNotTakenForAValue();
    void valuesAreAsPublished();
    void everySchemeFillsTheWholeStyleSheet();
    void thePaletteTellsWhichSchemeIsShown();
};
