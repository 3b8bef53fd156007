// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/running_service.h"

#include <QObject>

#include <memory>

/// The console's audit log against a service with many recorded calls: a small number where every
/// change is tested, ten million by hand with LATCHKEY_SCALE_CALLS=10000000. It prints what it
/// measures beside what is wanted; what must hold everywhere is that no turn of the event loop is
/// felt and that the console's memory does not grow with what was scrolled through.
class AuditScaleTest : public QObject
{
    Q_OBJECT

public:
    AuditScaleTest();
    ~AuditScaleTest() override;

private slots:
    void initTestCase();
    void cleanupTestCase();
    void firstRows();
    void searches_data();
    void searches();
    void scrollsThroughInBoundedMemory();
    void followsOnTop();
    void exportsWithoutAStall();

private:
    struct Desk;
    test::RunningService m_service;
    std::unique_ptr<Desk> m_desk;
    int m_calls = 100'000;
};
