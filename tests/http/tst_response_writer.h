// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestResponseWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesAWholeAnswer();
    void appendsToTheBuffer();
    void leavesOutWhatWouldSplitTheAnswer_data();
    void leavesOutWhatWouldSplitTheAnswer();
    void whatMustBeThereIsWrittenEmpty();
    void everyStatusHasAPhrase();
    void dateIsNow();
    void whatItWritesTheParserReads();
};
