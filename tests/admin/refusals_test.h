// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/admin/world.h"

#include <QObject>

#include <memory>

/// Every way in which a request is turned away, and the document that says so.
class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void refusal_data();
    void refusal();
    void wrongMethodNamesTheRightOnes();
    void problemDocument();
    void everyAdministratorRouteRefusesUsers_data();
    void everyAdministratorRouteRefusesUsers();
    void everyOtherRouteNeedsACaller_data();
    void everyOtherRouteNeedsACaller();

private:
    std::unique_ptr<test::World> m_world;
};
