// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/screen_lock.h"
#include "app/shell/appearance.h"
#include "app/shell/clipboard_guard.h"
#include "app/shell/connect_wizard.h"
#include "app/shell/languages.h"
#include "app/shell/link_follower.h"
#include "app/shell/preferences.h"
#include "app/shell/tray_life.h"
#include "app/shell/window_keeper.h"
#include "app/shell/window_lock.h"
#include "app/support/console_log.h"
#include "common/core/clock.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace pages {
class KeptDrafts;
class Page;
} // namespace pages

namespace shell {

class CommandPalette;
class EnvironmentLine;
class HelpDesk;
class MainMenu;
class StatusBar;
class TopBar;
class WelcomeView;
class WorkView;

/// What the window works with; all of it outlives the window.
struct Surroundings
{
    client::SavedServices& services;
    client::SecretStore& secrets;
    Preferences& preferences;
    Appearance& appearance;
    Languages& languages;
    const core::Clock& clock;
    MakeLink makeLink;
    support::ConsoleLog& log;
    QString folder{}; ///< the console's own, for unsaved edits; empty: they are not kept
};

/// The one window: bars around either the way into a service, or what a signed-in person sees of
/// it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Surroundings surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a service that somebody is signed in to already.
    void open(std::unique_ptr<ServiceLink> link);
    /// Where a start of the program or a link leads.
    [[nodiscard]] LinkFollower& links() { return m_links; }
    [[nodiscard]] WorkView* work() const { return m_work; }
    [[nodiscard]] WelcomeView* welcome() const { return m_welcome; }
    [[nodiscard]] HelpDesk* helpDesk() const { return m_desk; }
    CommandPalette* openPalette();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectMenu();
    void quit();
    void onPage(void (pages::Page::*act)());
    void showWelcome();
    void showWork();
    void updateBars();
    void askAgain();
    /// Runs \a then at once, or after a person agreed to lose what is not saved.
    void leave(const std::function<void()>& then);
    void leaveService(const std::function<void()>& then);
    void closeService(bool signOut);

    Surroundings m_with;
    WindowKeeper m_keeper;
    ClipboardGuard m_clipboard;
    WindowLock m_lock;
    platform::ScreenLock m_screen;
    TrayLife m_tray;
    std::unique_ptr<ServiceLink> m_link;
    std::unique_ptr<pages::KeptDrafts> m_kept;
    EnvironmentLine* m_line = nullptr;
    TopBar* m_top = nullptr;
    MainMenu* m_menu = nullptr;
    HelpDesk* m_desk = nullptr;
    QPointer<QMenu> m_person;
    StatusBar* m_status = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomeView* m_welcome = nullptr;
    WorkView* m_work = nullptr;
    QPointer<QWidget> m_signIn;
    LinkFollower m_links;
    bool m_leaving = false;
    bool m_quitting = false; ///< closing means the end, with a tray too
};

} // namespace shell
