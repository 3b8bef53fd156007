// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/environment.h"

#include <QCoreApplication>

namespace shell {

QString label(Environment environment)
{
    switch (environment) {
    case Environment::None:
        return {};
    case Environment::Production:
        return QCoreApplication::translate("shell::Environment", "Production");
    case Environment::Test:
        return QCoreApplication::translate("shell::Environment", "Test");
    case Environment::Development:
        return QCoreApplication::translate("shell::Environment", "Development");
    }
    Q_UNREACHABLE();
}

widgets::Colour ink(Environment environment)
{
    switch (environment) {
    case Environment::None:
        return widgets::Colour::Text3;
    case Environment::Production:
        return widgets::Colour::Production;
    case Environment::Test:
        return widgets::Colour::Test;
    case Environment::Development:
        return widgets::Colour::Development;
    }
    Q_UNREACHABLE();
}

QString iconName(Environment environment)
{
    return environment == Environment::Production ? QStringLiteral("warning") : QString();
}

} // namespace shell
