// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

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
    QAction* signOut;
    QAction* quit;
    QAction* find;
    QAction* palette;
    QAction* refresh;
    QAction* narrow;
    QAction* newToken;
    QAction* testToken;
    QAction* diagnostics;
    QAction* keys;
    QAction* whatsThis;
    QAction* about;
    QMenu* pagesMenu;
    QMenu* appearanceMenu;
    QMenu* languageMenu;

    /// What only makes sense with a service that is open.
    void setServiceOpen(bool open);
    /// All actions with a shortcut, for the palette and the list of keys.
    [[nodiscard]] QList<QAction*> withKeys() const;

private:
    QMenuBar& m_bar;
};

} // namespace shell
