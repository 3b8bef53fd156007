// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_frame.h"

#include "app/shell/environment_pill.h"
#include "app/shell/status_bar.h"
#include "app/shell/top_bar.h"

#include <QMainWindow>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell {

WindowFrame WindowFrame::in(QMainWindow& window)
{
    const WindowFrame frame{new EnvironmentLine, new TopBar, new QStackedWidget, new StatusBar};
    const auto below = [](QWidget* upper, QWidget* lower, int stretch) {
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(upper, stretch);
        column->addWidget(lower);
        return holder;
    };
    window.setMenuWidget(below(frame.line, frame.top, 0));
    window.setCentralWidget(below(frame.stack, frame.status, 1));
    return frame;
}

} // namespace shell
