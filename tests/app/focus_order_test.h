// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Where Tab goes (WCAG 2.4.3).
class FocusOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void rowByRowWhateverWasMadeFirst();
    void oneColumnAfterTheOther();
    void fromTheRightWhereTextIsReadSo();
    void theContentOfAScrollAreaComesWhereTheAreaIs();
    void aBarOverAPageComesAfterIt();
    void whatIsHiddenIsPassedOver();
    void whatComesWhileTheWindowIsShownTakesItsPlace();
    void itBeginsAtTheTop();
};
