// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The filters of the lists: what their fields mean, what is proposed, what is said to be wrong,
/// and what is saved of them.
class FilterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void judgesWhatIsTyped_data();
    void judgesWhatIsTyped();
    void proposesHowToGoOn_data();
    void proposesHowToGoOn();
    void fieldsBecomeAQuestion_data();
    void fieldsBecomeAQuestion();
    void everyReasonAndStateOfTheServiceIsKnown();
    void theKeyboardCompletes();
    void escapeClosesOnlyThePopup();
    void tabLeavesWhereNothingIsProposed();
    void namesOfPeopleComeFromTheService();
    void whatCanBeChangedComesFromTheService();
    void whatIsWrongIsSaidAndNotAskedFor();
    void whatIsBeingTypedIsNotWrongYet();
    void aFilterIsSavedRenamedAndRemoved();
    void savedFiltersBelongToAServiceAndAView();
    void onlySoManyFiltersAreKept();
    void theAuditLogSavesItsChipAndItsSpan();
    void usersAreFilteredByGroup();
    void groupsAreFiltered();
};
