// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/token.h"
#include "tests/store/store_test.h"

/// Tokens, one at a time, and how they are loaded for the policy.
class TestTokens : public test::StoreTest
{
    Q_OBJECT
private slots:
    void aTokenComesBackAsStored();
    void aSharedTokenHasNoOwner_EX3();
    void aTokenIsOwnedOrShared();
    void namesAreUniquePerOwner_MO8();
    void anEmptyRestrictionIsRefused();
    void aDigestHasTheRightSize();
    void aStaleRevisionIsRefused();
    void rotationKeepsTheOlderSecretForAWhile();
    void updatesLeaveUsageAndDigestAlone();
    void useIsAddedUp();
    void useOfATokenThatIsGoneIsPassedOver();
    void policySeesWhatWasStored();
    void aDamagedRestrictionIsAnError_data();
    void aDamagedRestrictionIsAnError();
    void visitingStopsAtAnError();
    void sealedSecretsGoWithTheirToken();

private:
    void prepare() override;
    domain::Token draft(const QString& name) const;
    core::Result<domain::Token> add(const domain::Token& token);
};
