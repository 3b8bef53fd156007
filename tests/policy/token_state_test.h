// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The state of a token as it is shown and as it is judged: one order, one owner's permission.
class TokenStateTest : public QObject
{
    Q_OBJECT

private slots:
    void states();
    void everyStateWinsOverTheOnesBelowIt();
    void overCap_data();
    void overCap();
    void usableIsWhatTheJudgeThinks();
    void ownersPermission();
};
