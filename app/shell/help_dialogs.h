// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/connection.h"

#include <QList>

class QAction;
class QWidget;

namespace shell {

/// Versions and state for a bug report; no names, addresses or secrets. \a connection may be null.
[[nodiscard]] QString diagnosticsText(const client::Connection* connection,
                                      const QString& language);

/// What this program is, with the diagnostics to copy.
void showAbout(const QString& diagnostics, QWidget* window);

/// Every action with its keys.
void showKeys(const QList<QAction*>& actions, QWidget* window);

} // namespace shell
