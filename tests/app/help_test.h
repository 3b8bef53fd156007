// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The help and its window. What its pages say is held together by check_help.py.
class HelpTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPageOfTheHelpHasAText();
    void everyLinkOfTheHelpLeadsSomewhere();
    void noPageOfTheHelpShowsItsMarkup();
    void arabicHelpRunsFromRightToLeftAndCodeDoesNot();
    void whatIsCopiedFromTheHelpIsWhatIsRead();
    void everyPageOfTheConsoleHasHelp();
    void f1OpensThePageOfWhatIsShown();
    void f1InADialogOpensItsPage();
    void searchFindsPagesByTheirWords();
};
