// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Help, diagnostics and the bundle.
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
    void everyPageOfTheHelpHasAText();
    void everyLinkOfTheHelpLeadsSomewhere();
    void everyPageOfTheConsoleHasHelp();
    void f1OpensThePageOfWhatIsShown();
    void f1InADialogOpensItsPage();
    void searchFindsPagesByTheirWords();
    void theWordsOfTheService_data();
    void theWordsOfTheService();
    void inEnglishTheServiceSpeaksItself();
    void everyReasonIsExplainedInEveryLanguage();
    void datesAreWrittenAsTheLanguageDoes_data();
    void datesAreWrittenAsTheLanguageDoes();
    void theTimeIsSaidOnceWhereTheZoneIsUtc();
    void numbersInTextsHaveTheDigitsOfTheLanguage();
};
