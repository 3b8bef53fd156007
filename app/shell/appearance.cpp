// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/appearance.h"

#include "app/shell/system_scheme.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace shell {
namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Space = QStringLiteral("org.freedesktop.appearance");

} // namespace

Appearance::Appearance(QApplication& application, Choice choice, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_choice(choice)
{
    // Qt 6.4 cannot say which the desktop prefers; its palette at start is the best guess until the
    // portal answers.
    if (QApplication::palette().color(QPalette::Window).lightness() < 128)
        m_dark = true;
    readSystemSettings();
    apply();
    // Windows and macOS are changed in another program: whoever comes back from there looks here.
    connect(&application, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    return;
                readSystemSettings();
                apply();
            });
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(systemChanged(QString, QString, QDBusVariant)));
    askSystem();
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::askSystem()
{
    for (const QString& key : {QStringLiteral("color-scheme"), QStringLiteral("contrast")}) {
        QDBusMessage call =
            QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
        call << Space << key;
        auto* watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (reply.isError()) // no portal: what the palette said stays
                return;
            systemChanged(Space, key, reply.value());
        });
    }
}

void Appearance::systemChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != Space)
        return;
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>()) // Read wraps twice
        inner = inner.value<QDBusVariant>().variant();
    if (key == QStringLiteral("contrast")) {
        m_contrast = inner.toUInt() == 1;
    } else if (key == QStringLiteral("color-scheme")) {
        m_dark = inner.toUInt() == 1; // 0: no preference, 2: light
    }
    apply();
}

void Appearance::readSystemSettings()
{
    m_dark = darkBySystemSettings().value_or(m_dark);
}

widgets::Scheme Appearance::system() const
{
    if (m_contrast)
        return widgets::Scheme::HighContrast;
    return m_dark ? widgets::Scheme::Dark : widgets::Scheme::Light;
}

void Appearance::apply()
{
    widgets::Scheme wanted = system();
    switch (m_choice) {
    case Choice::System:
        break;
    case Choice::Light:
        wanted = widgets::Scheme::Light;
        break;
    case Choice::Dark:
        wanted = widgets::Scheme::Dark;
        break;
    case Choice::HighContrast:
        wanted = widgets::Scheme::HighContrast;
        break;
    }
    if (m_shown == wanted)
        return;
    m_shown = wanted;
    widgets::applyTheme(m_application, wanted);
    emit changed();
}

QString code(Appearance::Choice choice)
{
    switch (choice) {
    case Appearance::Choice::System:
        return QStringLiteral("system");
    case Appearance::Choice::Light:
        return QStringLiteral("light");
    case Appearance::Choice::Dark:
        return QStringLiteral("dark");
    case Appearance::Choice::HighContrast:
        return QStringLiteral("high-contrast");
    }
    Q_UNREACHABLE();
}

Appearance::Choice appearanceFromCode(const QString& code)
{
    for (const auto choice :
         {Appearance::Choice::Light, Appearance::Choice::Dark, Appearance::Choice::HighContrast})
        if (shell::code(choice) == code)
            return choice;
    return Appearance::Choice::System;
}

} // namespace shell
