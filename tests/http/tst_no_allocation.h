// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Counts every operator new of the program while a warm connection serves a request.
class TestNoAllocation : public QObject
{
    Q_OBJECT

private slots:
    void theCounterCounts();
    void parsingAWarmRequestAllocatesNothing();
    void canonicalisingAWarmTargetAllocatesNothing();
    void writingAnAnswerIntoAWarmBufferAllocatesNothing();
};
