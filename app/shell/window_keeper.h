// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/preferences.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace shell {

/// Opens a window where it was, and keeps where it is: shortly after it was moved, and when it is
/// closed, so that a console that is killed opens in the same place too.
class WindowKeeper : public QObject
{
    Q_OBJECT
public:
    /// Restores \a window. Both outlive this.
    WindowKeeper(QWidget& window, Preferences& preferences);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    QWidget& m_window;
    Preferences& m_preferences;
    QTimer m_pause; ///< a drag is many moves
};

} // namespace shell
