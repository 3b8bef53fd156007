// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the service says of decisions, of the state of tokens and of its log, in every language of
/// the console.
class RemarkWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void everyRemarkIsTranslated();
    void everySmallestChangeIsTranslated();
    void everyFindingIsTranslated();
    void remarksAreJoinedAsTheLanguageDoes();
    void countsHaveTheDigitsOfTheLanguageAndNamesTheirOwn();
    void whatIsNotKnownIsSaidAsTheServiceSaysIt();
    void theReasonOfAStateIsSaidInTheLanguage_data();
    void theReasonOfAStateIsSaidInTheLanguage();
};
