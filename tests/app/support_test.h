// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Diagnostics, the bundle, and the words of the console in every language.
class SupportTest : public QObject
{
    Q_OBJECT
private slots:
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void whatIsNoSecretStays_data();
    void whatIsNoSecretStays();
    void membersCalledLikeASecretLoseTheirValue();
    void theLogKeepsTheLastLines();
    void noCanaryReachesTheBundle();
    void theBundleSaysWhatCouldNotBeRead();
    void theBundleOfAPersonHasNoSettings();
    void diagnosticsNameVersionsAndState();
    void theWordsOfTheService_data();
    void theWordsOfTheService();
    void inEnglishTheServiceSpeaksItself();
    void everyReasonIsExplainedInEveryLanguage();
    void datesAreWrittenAsTheLanguageDoes_data();
    void datesAreWrittenAsTheLanguageDoes();
    void theTimeIsSaidOnceWhereTheZoneIsUtc();
    void whatIsPutIntoAMirroredTextKeepsItsDirection();
    void numbersInTextsHaveTheDigitsOfTheLanguage();
};
