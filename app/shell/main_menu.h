// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/appearance.h"
#include "app/shell/page_list.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

class QMenu;
class QMenuBar;

namespace shell {

/// The menu bar: every action of the window with its shortcut. The window connects them.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    explicit MainMenu(QMenuBar& bar, QObject* parent = nullptr);

    QAction* connectService;
    QAction* switchService;
    QAction* lock;
    QMenu* lockMenu; ///< after how long without a key or a click
    QAction* signOut;
    QAction* quit;
    QAction* find;
    QAction* secrets;
    QAction* palette;
    QAction* refresh;
    QAction* narrow;
    QAction* tray;
    QAction* newToken;
    QAction* testToken;
    QAction* profile;
    QAction* diagnostics;
    QAction* bundle;
    QAction* help;
    QAction* keys;
    QAction* whatsThis;
    QAction* about;
    QMenu* pagesMenu;
    QMenu* appearanceMenu;
    QMenu* languageMenu;

    /// What only makes sense with a service that is open.
    void setServiceOpen(bool open);
    /// The pages with Ctrl+1 ... Ctrl+9, and Ctrl+0 for the audit log.
    void showPages(const QList<PageEntry>& pages,
                   const std::function<void(const QString& id)>& open);
    void showAppearances(Appearance::Choice current,
                         const std::function<void(Appearance::Choice)>& choose);
    void showLanguages(const QString& current,
                       const std::function<void(const QString& code)>& choose);
    /// Every action, those of submenus too, in the order of the menus: for the palette and the list
    /// of keys.
    [[nodiscard]] QList<QAction*> actions() const;

private:
    QMenuBar& m_bar;
};

} // namespace shell
