// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store/token_table.h"
#include "tests/store/store_test.h"

/// Lists of tokens: filters, order, pages, and the state that SQL computes.
class TestTokenSearch : public test::StoreTest
{
    Q_OBJECT
private slots:
    void stateAgreesWithTheRule();
    void calendarArithmeticAgreesWithLifetime_data();
    void calendarArithmeticAgreesWithLifetime();
    void rejoiningAGroupReactivates_KA22();
    void anEmptyGrantListPermitsNobody();
    void everyFilterFilters();
    void expiringIsOneOfTheStates_KA21();
    void countsAgreeWithTheFilters();
    void everyOrderPagesThroughAll();
    void cursorsBelongToTheirOrder();
    void countingForTheOwner_MO19();
    void whatTheOwnerMightDelete_MO19();
    void longExpiredTokensAreFound();

private:
    void prepare() override;
    core::Status insert(const domain::Token& token,
                        const domain::TokenDigest& digest = {QByteArray(32, 'x'), {}, {}});
    domain::Token draft(int number, const QString& owner) const;
    QStringList search(const store::TokenFilter& filter, store::TokenOrder order = {});
    QStringList inPages(const store::TokenFilter& filter, store::TokenOrder order, int limit);

    store::TokenStateRule m_rule;
};
