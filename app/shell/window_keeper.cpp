// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_keeper.h"

#include <QEvent>
#include <QWidget>

namespace shell {

WindowKeeper::WindowKeeper(QWidget& window, Preferences& preferences)
    : m_window(window)
    , m_preferences(preferences)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(500));
    connect(&m_pause, &QTimer::timeout, this, &WindowKeeper::keep);
    if (!m_window.restoreGeometry(m_preferences.geometry()))
        m_window.resize(1280, 800);
    m_window.installEventFilter(this);
}

bool WindowKeeper::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        if (m_window.isVisible())
            m_pause.start();
        break;
    case QEvent::Close:
        m_pause.stop();
        keep();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowKeeper::keep()
{
    m_preferences.setGeometry(m_window.saveGeometry());
}

} // namespace shell
