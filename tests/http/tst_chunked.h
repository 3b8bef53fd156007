// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestChunked : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void everySplitGivesTheSameVerdict_data();
    void everySplitGivesTheSameVerdict();
    void waitsForMoreAtEveryPrefix();
    void stopsAtTheEndOfTheBody();
    void extensionsAndTrailersAreBounded();
    void framingIsBoundedByTheDataItCarries();
    void smallChunksAreNoAbuse();
    void largestChunkIsTakenWithoutOverflow();
    void agreesWithLlhttpOnEveryShortMutation();
};
