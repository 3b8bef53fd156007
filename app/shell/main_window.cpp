// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/pages/kept_drafts.h"
#include "app/shell/command_palette.h"
#include "app/shell/environment_pill.h"
#include "app/shell/first_steps.h"
#include "app/shell/help_desk.h"
#include "app/shell/leave_dialog.h"
#include "app/shell/main_menu.h"
#include "app/shell/palette_sources.h"
#include "app/shell/sign_in_dialog.h"
#include "app/shell/status_bar.h"
#include "app/shell/top_bar.h"
#include "app/shell/trust_dialog.h"
#include "app/shell/welcome_view.h"
#include "app/shell/window_frame.h"
#include "app/shell/work_view.h"
#include "app/widgets/focus_order.h"
#include "app/widgets/secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>

namespace shell {

MainWindow::MainWindow(Surroundings surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_with(std::move(surroundings))
    , m_keeper(*this, m_with.preferences)
    , m_clipboard(*QGuiApplication::clipboard())
    , m_lock(*this, m_with.preferences)
    , m_tray(*this, m_with.preferences, m_with.clock)
    , m_links({m_with.services, [this] { return m_link.get(); }, [this] { return m_work; },
               [this] { return m_welcome; }, [this] { return m_lock.isLocked(); },
               [this](const auto& then) { leaveService(then); },
               [this](const QString& text) { m_status->flash(text); }})
{
    setMinimumSize(800, 560);
    connect(&m_tray, &TrayLife::quitAsked, this, &MainWindow::quit);
    connect(&m_with.appearance, &Appearance::changed, this, &MainWindow::updateBars);
    connect(&m_screen, &platform::ScreenLock::locked, &m_lock, &WindowLock::lockWithScreen);
    connect(&m_lock, &WindowLock::givenUp, this, [this] { closeService(true); });
    build();
}

MainWindow::~MainWindow()
{
    delete m_work; // before the link that its pages talk over
}

void MainWindow::build()
{
    // Everything is made anew when the language changes; the link to the service stays.
    m_work = nullptr;
    const WindowFrame frame = WindowFrame::in(*this);
    m_line = frame.line;
    m_top = frame.top;
    m_stack = frame.stack;
    m_status = frame.status;
    m_welcome = new WelcomeView(m_with.services, m_with.secrets, m_with.makeLink);
    m_stack->addWidget(m_welcome);
    delete m_person;
    delete m_menu;
    m_menu = new MainMenu(*m_top->menus(), this);
    connectMenu();
    m_menu->showAppearances(m_with.appearance.choice(), [this](Appearance::Choice choice) {
        m_with.preferences.setAppearance(choice);
        m_with.appearance.choose(choice);
    });
    m_lock.showChoices(*m_menu->lockMenu);
    m_tray.offer(*m_menu->tray);
    m_menu->showLanguages(m_with.languages.current(), [this](const QString& code) {
        leave([this, code] {
            m_with.preferences.setLanguage(code);
            m_with.languages.use(code);
            build();
        });
    });
    connect(m_top, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(&m_clipboard, &ClipboardGuard::secondsLeft, m_status,
            &StatusBar::setClipboardCountdown);
    connect(m_welcome, &WelcomeView::notified, m_status, &StatusBar::flash);
    connect(m_welcome, &WelcomeView::stateChanged, this, &MainWindow::updateBars);
    connect(m_welcome, &WelcomeView::opened, this,
            [this] { open(m_welcome->wizard().takeLink()); });
    m_link ? showWork() : showWelcome();
}

void MainWindow::connectMenu()
{
    const auto on = [this](QAction* action, const auto& run) {
        connect(action, &QAction::triggered, this, run);
    };
    on(m_menu->connectService, [this] { leaveService([this] { m_welcome->add(); }); });
    on(m_menu->switchService, [this] { leaveService([] {}); });
    on(m_menu->signOut, [this] { leave([this] { closeService(true); }); });
    on(m_menu->lock, [this] { m_lock.lock(); });
    on(m_menu->quit, [this] { quit(); });
    on(m_menu->find, [this] { onPage(&pages::Page::focusFilter); });
    on(m_menu->secrets, [this] { widgets::toggleSecrets(*this); });
    on(m_menu->palette, [this] { openPalette(); });
    on(m_menu->refresh, [this] { onPage(&pages::Page::refresh); });
    on(m_menu->narrow, [this] {
        m_with.preferences.setNarrow(m_menu->narrow->isChecked());
        m_work->setNarrow(m_menu->narrow->isChecked());
    });
    on(m_menu->newToken, [this] { onPage(&pages::Page::createNew); });
    on(m_menu->testToken,
       [this] { m_work->openPage(QStringLiteral("manage-api-keys"), QStringLiteral("test")); });
    on(m_menu->profile, [this] { m_work->openProfiles(false); });
    delete m_desk;
    m_desk = new HelpDesk({this, m_with.log, m_with.preferences, m_with.secrets,
                           m_with.languages.current(), [this] { return m_link.get(); },
                           [this] { return m_work ? m_work->currentId() : QString(); }},
                          *m_menu, this);
    connect(m_desk, &HelpDesk::notified, m_status, &StatusBar::flash);
}

void MainWindow::quit()
{
    if (m_work ? !m_work->drafts().isEmpty() : m_welcome->wizard().hasInput())
        show(); // it asks about them, where a person sees it
    m_quitting = true;
    close();
    m_quitting = false;
}

void MainWindow::onPage(void (pages::Page::*act)())
{
    if (m_work && m_work->currentPage())
        (m_work->currentPage()->*act)();
}

void MainWindow::open(std::unique_ptr<ServiceLink> link)
{
    m_link = std::move(link);
    if (const core::Status stored = m_link->remember(m_with.services, m_with.clock); !stored)
        m_status->flash(stored.error().message);
    connect(&m_link->session(), &client::Session::ended, this, &MainWindow::askAgain);
    connect(&m_link->session(), &client::Session::notRemembered, this,
            [this](const client::SecretStore::State& state) { m_status->flash(state.reason); });
    for (const auto signal : {&client::Connection::stateChanged, &client::Connection::statusRead})
        connect(&m_link->connection(), signal, this, &MainWindow::updateBars);
    m_link->connection().start();
    m_kept.reset(); // gives up what it had before another takes it
    m_kept = std::make_unique<pages::KeptDrafts>(m_with.folder, m_link->service().id,
                                                 m_link->service().user, m_with.clock);
    m_lock.setSession(&m_link->session(), m_link->service().name);
    showWork();
    m_tray.watch(*m_link);
    const FirstSteps& first = m_welcome->wizard().firstSteps();
    if (!first.offeredProfile())
        m_work->greetIfFresh();
    if (const QString& trace = first.wantedTrace(); !trace.isEmpty())
        m_work->openPage(QStringLiteral("audit-log"), trace);
    m_work->offerKeptDrafts();
    m_links.follow();
}

void MainWindow::showWork()
{
    m_desk->watch(*m_link);
    m_work = new WorkView(*m_link, m_with.clock, m_kept.get());
    m_work->setNarrow(m_with.preferences.narrow());
    connect(m_work, &WorkView::pageText, m_status, &StatusBar::setPageText);
    connect(m_work, &WorkView::workChanged, m_status, &StatusBar::setWork);
    connect(m_work, &WorkView::waitChanged, m_status, &StatusBar::setWait);
    connect(m_work, &WorkView::notified, m_status, &StatusBar::flash);
    connect(m_work, &WorkView::secretCopied, &m_clipboard, &ClipboardGuard::watch);
    connect(m_work, &WorkView::certificateClicked, this,
            [this] { askToTrust(*m_link, m_with.services, this); });
    connect(m_work, &WorkView::switcherClicked, m_menu->switchService, &QAction::trigger);
    connect(m_work, &WorkView::pageChanged, m_status,
            [this](const QString& id) { m_with.preferences.setPage(id); });
    connect(m_work, &WorkView::narrowChosen, this, [this](bool narrow) {
        m_with.preferences.setNarrow(narrow);
        m_menu->narrow->setChecked(narrow);
    });
    m_stack->addWidget(m_work);
    m_stack->setCurrentWidget(m_work);
    m_menu->showPages(m_work->entries(), [this](const QString& id) { m_work->openPage(id); });
    m_work->openFirst(m_with.preferences.page());
    updateBars();
}

void MainWindow::showWelcome()
{
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->reset();
    updateBars();
}

void MainWindow::updateBars()
{
    m_menu->setServiceOpen(m_work != nullptr);
    m_top->setPaletteVisible(m_work != nullptr);
    if (!m_work) {
        setWindowTitle(tr("Latchkey"));
        m_line->setEnvironment(std::nullopt);
        m_top->showNobody();
        m_status->showNobody(m_welcome->state());
        return;
    }
    const client::SavedService& service = m_link->service();
    const domain::User& user = m_link->session().account().user;
    setWindowTitle(tr("%1 – Latchkey").arg(service.name));
    m_line->setEnvironment(service.environment);
    if (!m_person) {
        m_person = new QMenu(this);
        m_person->addAction(m_menu->signOut);
        m_person->addAction(m_menu->switchService);
    }
    m_top->setPerson(user.displayName.isEmpty() ? user.name : user.displayName, m_person);
    m_top->setService(m_work->hasNavigation() ? QString() : service.name, service.environment);
    m_status->showConnection(&m_link->connection(), service.address,
                             m_link->session().account().isAdministrator());
}

CommandPalette* MainWindow::openPalette()
{
    return shell::openPalette(*m_work, *m_menu, *m_link, this);
}

void MainWindow::askAgain()
{
    if (m_signIn || !m_link || m_lock.isLocked()) // the lock asks already
        return;
    auto* dialog =
        new SignInDialog(m_link->session(), SignInDialog::Why::Ended,
                         m_link->session().account().user.name, m_link->service().name, this);
    m_signIn = dialog;
    connect(dialog, &SignInDialog::givenUp, this, [this] { m_link->client().abandon(); });
    dialog->open();
}

void MainWindow::leave(const std::function<void()>& then)
{
    if (!m_work)
        return m_welcome->wizard().leave(then);
    const QStringList drafts = m_work->drafts();
    if (drafts.isEmpty())
        return then();
    askToLeave(drafts, this, [this, then] {
        m_work->discardDrafts();
        then();
    });
}

void MainWindow::leaveService(const std::function<void()>& then)
{
    leave([this, then] {
        closeService(false);
        then();
    });
}

void MainWindow::closeService(bool signOut)
{
    if (m_link && signOut)
        m_link->session().signOut();
    m_lock.setSession(nullptr, {});
    m_tray.rest();
    delete m_work;
    m_work = nullptr;
    m_kept.reset();
    if (m_link)
        m_link.release()->deleteLater(); // what was sent may still be on its way
    showWelcome();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return widgets::focusInReadingOrder(*this, next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_tray.isOn() && !m_quitting && !m_leaving) {
        event->ignore();
        hide();
        return;
    }
    if (m_leaving || (m_work ? m_work->drafts().isEmpty() : !m_welcome->wizard().hasInput())) {
        if (m_tray.isOn())
            QApplication::quit();
        return; // accepted
    }
    event->ignore();
    leave([this] {
        m_leaving = true;
        close();
    });
}

} // namespace shell
