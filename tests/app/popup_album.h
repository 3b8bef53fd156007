// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <functional>

class QWidget;

namespace test {

/// Opens what lies over a window for a moment only: its menus, the lists of its choices, the
/// longest of its tooltips. Each once, however many pages and dialogs have it.
class PopupAlbum
{
public:
    /// Is called while one is open; \a number counts within the window.
    using Take = std::function<void(int number)>;

    void open(QWidget& window, const Take& take);

private:
    void openMenus(QWidget& window);
    void openContextMenus(QWidget& window);
    void openChoices(QWidget& window);
    void openToolTip(QWidget& window);
    /// Takes what is open, unless it was seen before, and closes it.
    void takeOpen();

    QSet<QString> m_seen;
    const Take* m_take = nullptr; ///< while a window's are opened
    int m_number = 0;
};

/// The menu, list or tooltip that is open, or null.
[[nodiscard]] QWidget* openPopupOf();

} // namespace test
