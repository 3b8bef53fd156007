// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A process that is killed at any moment loses nothing that it has acknowledged, and leaves no
/// half change.
class TestKill : public QObject
{
    Q_OBJECT
private slots:
    void acknowledgedChangesSurviveKill();
};
