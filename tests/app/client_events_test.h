// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ClientEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadInWhateverPartsTheyCome();
    void whatIsNoEventIsPassedOver();
    void aLineThatIsTooLongTakesItsEventWithIt();
    void aBrokenEventIsForgottenButItsPlaceIsNot();

    void tellsWhatTheServiceTells();
    void goesOnFromWhereItBroke();
    void waitsLongerEachTime();
    void asksSeldomWhereThereAreNoEvents();
    void stoppingEndsTheStream();
    void ownCallsDoNotMakeTheLogGrow();
    void theConnectionAsksWhenItIsTold();
    void theConnectionAsksNowAndThenWithoutEvents();
    void aBrokenStreamIsNoAnswerOfTheService();
};
