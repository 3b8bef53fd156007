// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QMap>
#include <QObject>

/// What a desktop says about the looks that a person prefers.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void set(const QString& key, uint value);

public slots:
    QDBusVariant Read(const QString& space, const QString& key);

signals:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    QMap<QString, uint> m_values;
};

/// Theme "System" follows the desktop while the console runs.
class AppearanceTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void itStartsAsTheDesktopIs_data();
    void itStartsAsTheDesktopIs();
    void itFollowsTheDesktop();
    void moreContrastWinsAndGoesAgain();
    void aChosenThemeStays();
    void otherSettingsChangeNothing();

private:
    FakePortal m_portal;
};
