// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A rate limit tried on recorded calls (N17).
class RatePreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void sameAsTheLimiter();
    void whatCounts_data();
    void whatCounts();
    void eachSubjectForItself_data();
    void eachSubjectForItself();
    void theBurstThatHelps();
    void noCalls();
    void refusedCallsConsumeNothing();
    void overTheApi();
    void questions_data();
    void questions();
};
