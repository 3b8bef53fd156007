// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// How every page and dialog looks, found out by geometry: looks.md §12 and §14.
class LooksTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingIsCutAndEverythingIsTranslated();
    void nothingIsCutInAnyLanguage_data();
    void nothingIsCutInAnyLanguage();
    void lettersOfTwiceTheSizeHaveRoom();
    void theFocusIsSeenOnEveryControl_data();
    void theFocusIsSeenOnEveryControl();
};
