// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QStackedWidget;

namespace shell {

class EnvironmentLine;
class StatusBar;
class TopBar;

/// The bars of the window, and between them the place for what is shown. The window owns them.
struct WindowFrame
{
    EnvironmentLine* line;
    TopBar* top;
    QStackedWidget* stack;
    StatusBar* status;

    /// Makes them anew, in place of those that are there.
    [[nodiscard]] static WindowFrame in(QMainWindow& window);
};

} // namespace shell
