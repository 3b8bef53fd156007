// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// POST /limits/check: lines that are not stored yet.
class LimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void check_data();
    void check();
    void warnings();
    void triesEveryLine();
    void proposesLines();
    void previewCounts();
    void previewIsAskedByToken();
};
