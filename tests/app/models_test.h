// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysMomentsInWords_data();
    void saysMomentsInWords();
    void nothingTakesNoTime_data();
    void nothingTakesNoTime();
    void readsFieldsOutOfAFilter();
    void tellsExpiringFromActive();
    void asksForMoreOnceAtATime();
    void showsBlankRowsUntilTheFirstCome();
    void bringsNewRecordsOnTopWithoutRepeating();
    void aTailThatGrowsForeverKeepsItsNewest();
    void scrollingOnForeverKeepsTheOldest();
    void everyReasonOfTheServiceHasAWord();
    void aSnippetNeverHoldsAToken();
    void snippetsEscapeWhatTheyQuote_data();
    void snippetsEscapeWhatTheyQuote();
};
