// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Counts allocations while a warm connection serves a request.
class TestNoAllocation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void parsingAWarmRequestAllocatesNothing();
    void canonicalisingAWarmTargetAllocatesNothing();
    void writingAnAnswerIntoAWarmBufferAllocatesNothing();
};
