// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/filled_service.h"

#include <QObject>

#include <memory>

/// The console's table of tokens against a service with a hundred thousand of them. It prints what
/// it measures beside what is wanted; what must hold on every machine is how much is asked for,
/// that no turn of the event loop takes more of this thread's own time than is felt, and by the
/// clock ten times what is wanted.
class TokenScaleTest : public QObject
{
    Q_OBJECT

public:
    TokenScaleTest();
    ~TokenScaleTest() override;

private slots:
    void initTestCase();
    void cleanupTestCase();
    void firstRowsAfterSigningIn();
    void filtersAsOneTypes_data();
    void filtersAsOneTypes();
    void everyChip_data();
    void everyChip();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void scrollsThroughAll();
    void theSelectionSurvivesARefresh();
    void everythingIsAsItWasAfterARestart();

private:
    struct Desk;
    test::FilledService m_service;
    std::unique_ptr<Desk> m_desk;
    const int m_tokens = m_service.tokens();
};
