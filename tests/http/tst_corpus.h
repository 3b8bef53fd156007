// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The fixtures of llhttp's own test suite, where LATCHKEY_CORPORA names a folder that has them.
class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void llhttpFixtures_data();
    void llhttpFixtures();
    void ordinaryFixturesAreTaken();
};
