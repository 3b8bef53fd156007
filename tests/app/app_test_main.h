// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace test {

template <typename Class>
int runOneWithWidgets(int argc, char** argv)
{
    Class object;
    return QTest::qExec(&object, argc, argv);
}

/// Runs Qt Test classes that show widgets: with the console's own look, and with settings that
/// nobody shares, not even another run of the same program at the same time.
template <typename... Classes>
int runAllWithWidgets(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Latchkey test"));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    widgets::applyTheme(application, widgets::Scheme::Light);
    const int failures = (0 + ... + runOneWithWidgets<Classes>(argc, argv));
    return failures == 0 ? 0 : 1;
}

} // namespace test
