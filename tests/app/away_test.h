// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a page does while the service is away.
class AwayTest : public QObject
{
    Q_OBJECT
private slots:
    void whatNeedsTheServiceSaysWhyItCannotBeUsed_data();
    void whatNeedsTheServiceSaysWhyItCannotBeUsed();
    void entriesOfMenusSayWhyToo();
};
