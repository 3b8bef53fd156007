// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace shell {

/// Asks whether the unsaved changes of \a pages may be dropped, and calls \a drop if so.
void askToLeave(const QStringList& pages, QWidget* window, const std::function<void()>& drop);

/// Asks whether setting up a service may be left; \a loss says what would be lost.
void askToLeaveSetup(const QString& loss, QWidget* window, const std::function<void()>& leave);

} // namespace shell
