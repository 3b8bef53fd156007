// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/user.h"
#include "tests/store/store_test.h"

/// Users, groups and memberships.
class TestUsers : public test::StoreTest
{
    Q_OBJECT
private slots:
    void aUserComesBackAsStored();
    void namesAreUniqueWithoutRegardToCase();
    void aStaleRevisionIsRefused();
    void aGroupThatDoesNotExistIsRefused();
    void groupsFollowTheUser();
    void signInByNameOrEmail_EX19();
    void anAmbiguousEmailDenies_EX19();
    void aNameWinsOverAnotherUsersEmail();
    void passwordHashesStayApart();
    void failedLoginsAreCountedAndCleared_RE19();
    void aUserWithTokensIsNotRemoved();
    void numbersAreNeverUsedAgain();
    void listIsFilteredAndPaged();
    void everyUserIsVisitedWithTheirGroups();
    void groupMembersAreCounted();
    void aRemovedGroupTakesItsMemberships();
    void groupUpdatesNeedTheCurrentRevision();

private:
    core::Result<domain::User> add(const QString& name, const QString& email = {},
                                   const QStringList& groups = {});
    core::Result<domain::Group> addGroup(const QString& name);
};
