// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_menu.h"

#include "app/shell/languages.h"
#include "app/widgets/secret_field.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace shell {

MainMenu::MainMenu(QMenuBar& bar, QObject* parent) : QObject(parent), m_bar(bar)
{
    const auto add = [](QMenu* menu, const QString& text, const QKeySequence& sequence = {}) {
        QAction* action = menu->addAction(text);
        action->setShortcut(sequence);
        return action;
    };
    bar.clear();
    QMenu* service = bar.addMenu(tr("&Service"));
    connectService = add(service, tr("&Connect to a service…"));
    switchService = add(service, tr("S&witch service"));
    service->addSeparator();
    lock = add(service, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    lockMenu = service->addMenu(tr("Lock when nobody is &there"));
    signOut = add(service, tr("Sign &out"));
    service->addSeparator();
    quit = add(service, tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu* edit = bar.addMenu(tr("&Edit"));
    find = add(edit, tr("&Find"), QKeySequence::Find);
    secrets = add(edit, tr("&Show or hide secrets"), widgets::secretKeys());
    palette = add(edit, tr("&Go to anything"));
    palette->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_P)});

    QMenu* view = bar.addMenu(tr("&View"));
    refresh = add(view, tr("&Refresh"), QKeySequence(Qt::Key_F5));
    pagesMenu = view->addMenu(tr("&Pages"));
    view->addSeparator();
    narrow = add(view, tr("&Narrow navigation"));
    narrow->setCheckable(true);
    tray = add(view, tr("&Icon in the tray"));
    tray->setCheckable(true);
    view->setToolTipsVisible(true);
    appearanceMenu = view->addMenu(tr("&Appearance"));
    languageMenu = view->addMenu(tr("&Language"));

    QMenu* token = bar.addMenu(tr("&Token"));
    newToken = add(token, tr("&New…"), QKeySequence::New);
    testToken = add(token, tr("&Test Token…"), QKeySequence(Qt::CTRL | Qt::Key_T));

    QMenu* tools = bar.addMenu(tr("T&ools"));
    profile = add(tools, tr("&Starting profile…"));
    diagnostics = add(tools, tr("Copy &diagnostics"));
    bundle = add(tools, tr("Save a diagnostic &bundle…"));

    QMenu* helpMenu = bar.addMenu(tr("&Help"));
    help = add(helpMenu, tr("&Help on this page"), QKeySequence(Qt::Key_F1));
    keys = add(helpMenu, tr("&All keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    whatsThis = add(helpMenu, tr("&What’s this?"), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    helpMenu->addSeparator();
    about = add(helpMenu, tr("A&bout Latchkey"));
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::setServiceOpen(bool open)
{
    for (QAction* action : {switchService, lock, signOut, find, palette, refresh, narrow, newToken,
                            testToken, profile})
        action->setEnabled(open);
    pagesMenu->setEnabled(open);
}

void MainMenu::showPages(const QList<PageEntry>& pages,
                         const std::function<void(const QString& id)>& open)
{
    pagesMenu->clear();
    int number = 1;
    for (const PageEntry& entry : pages) {
        QString words = entry.title;
        words.replace(u'&', QStringLiteral("&&")); // no sign of an access key
        QAction* action = pagesMenu->addAction(words);
        if (number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++)));
        else if (entry.id == QStringLiteral("audit-log"))
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
        connect(action, &QAction::triggered, this, [open, id = entry.id] { open(id); });
    }
}

void MainMenu::showAppearances(Appearance::Choice current,
                               const std::function<void(Appearance::Choice)>& choose)
{
    using Choice = Appearance::Choice;
    auto* group = new QActionGroup(this);
    for (const auto& [choice, text] :
         {std::pair{Choice::System, tr("Like the &system")}, std::pair{Choice::Light, tr("&Light")},
          std::pair{Choice::Dark, tr("&Dark")},
          std::pair{Choice::HighContrast, tr("&High contrast")}}) {
        QAction* action = group->addAction(appearanceMenu->addAction(text));
        action->setCheckable(true);
        action->setChecked(choice == current);
        connect(action, &QAction::triggered, this, [choose, choice = choice] { choose(choice); });
    }
}

void MainMenu::showLanguages(const QString& current,
                             const std::function<void(const QString& code)>& choose)
{
    auto* group = new QActionGroup(this);
    for (const Languages::Language& language : Languages::available()) {
        QAction* action = group->addAction(languageMenu->addAction(language.name));
        action->setCheckable(true);
        action->setChecked(language.code == current);
        // Everything is made anew then, this menu too: not before it has closed.
        connect(
            action, &QAction::triggered, this, [choose, code = language.code] { choose(code); },
            Qt::QueuedConnection);
    }
}

QList<QAction*> MainMenu::actions() const
{
    QList<QAction*> found;
    const auto collect = [&found](auto& self, const QList<QAction*>& actions) -> void {
        for (QAction* action : actions) {
            if (action->menu())
                self(self, action->menu()->actions());
            else if (!action->isSeparator())
                found.append(action);
        }
    };
    collect(collect, m_bar.actions());
    return found;
}

} // namespace shell
