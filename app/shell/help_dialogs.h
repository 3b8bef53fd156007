// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

class QAction;
class QWidget;

namespace shell {

/// What this program is, with the diagnostics to copy; \a bundle is asked for more than fits
/// there.
void showAbout(const QString& diagnostics, QWidget* window, const std::function<void()>& bundle);

/// Every action that has keys, with all of them, and what keys do where no menu tells: in lists,
/// pages and dialogs.
void showKeys(const QList<QAction*>& actions, QWidget* window);

} // namespace shell
