// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/filled_service.h"

#include <QObject>

/// *Go to anything* against a service with a hundred thousand tokens: what is found is there within
/// a tenth of a second after the last key. It prints what it measures; what must hold on every
/// machine is ten times that.
class PaletteScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsTokensAndUsersAsOneTypes_data();
    void findsTokensAndUsersAsOneTypes();

private:
    test::FilledService m_service;
};
