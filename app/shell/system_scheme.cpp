// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/system_scheme.h"

#include <QDir>
#include <QSettings>

namespace shell {

std::optional<bool> darkBySystemSettings()
{
#if defined(Q_OS_WIN)
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                            "CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    const QVariant light = personal.value(QStringLiteral("AppsUseLightTheme"));
    return light.isValid() ? std::optional(light.toInt() == 0) : std::nullopt;
#elif defined(Q_OS_MACOS)
    const QSettings global(QDir::homePath()
                               + QStringLiteral("/Library/Preferences/.GlobalPreferences.plist"),
                           QSettings::NativeFormat);
    return global.value(QStringLiteral("AppleInterfaceStyle")).toString()
        == QStringLiteral("Dark"); // absent: light
#else
    return std::nullopt;
#endif
}

} // namespace shell
