// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What of a request target may be written down.
class TestRecordedTarget : public QObject
{
    Q_OBJECT

private slots:
    void nothingSecretIsWrittenDown_data();
    void nothingSecretIsWrittenDown();
};
