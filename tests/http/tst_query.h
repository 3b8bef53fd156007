// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void queryIsAbsentEmptyOrAsSent();
    void parametersKeepOrderAndRepetition_data();
    void parametersKeepOrderAndRepetition();
    void parametersAreAbsentWhenUndecodable_data();
    void parametersAreAbsentWhenUndecodable();
    void parametersSeeEveryOccurrenceUnlikeQUrlQuery();
    void removesParameter_data();
    void removesParameter();
};
