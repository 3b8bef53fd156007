// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palette_sources.h"

#include "app/pages/saved_filters.h"
#include "app/shell/command_palette.h"
#include "app/shell/main_menu.h"
#include "app/shell/work_view.h"

#include <QCoreApplication>
#include <QMenu>

namespace shell {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::PaletteSources)
};

QList<PaletteEntry> localEntries(WorkView& work, const MainMenu& menu)
{
    QList<PaletteEntry> entries;
    for (const PageEntry& entry : work.entries())
        entries.append({Words::tr("Pages and settings"),
                        entry.iconName,
                        entry.title,
                        {},
                        {},
                        [&work, id = entry.id] { work.openPage(id); }});
    for (QAction* action : menu.withKeys())
        if (action != menu.palette && action->isEnabled()
            && !menu.pagesMenu->actions().contains(action))
            entries.append({CommandPalette::tr("Actions"),
                            QStringLiteral("command"),
                            action->text().remove(QLatin1Char('&')),
                            {},
                            action->shortcut().toString(QKeySequence::NativeText),
                            [action] { action->trigger(); }});
    return entries;
}

/// The filters that somebody saved on the pages of this service.
QList<PaletteEntry> savedFilters(WorkView& work, const QUrl& service)
{
    struct View
    {
        QString name; ///< as its filters are kept
        QString page;
        QString place;
    };
    const View views[] = {
        {QStringLiteral("manage-api-keys"), QStringLiteral("manage-api-keys"), {}},
        {QStringLiteral("users"), QStringLiteral("users"), {}},
        {QStringLiteral("groups"), QStringLiteral("users"), QStringLiteral("groups/")},
        {QStringLiteral("audit-log"), QStringLiteral("audit-log"), {}}};
    QList<PaletteEntry> entries;
    for (const PageEntry& entry : work.entries()) {
        for (const View& view : views) {
            if (view.page != entry.id)
                continue;
            const QList<pages::SavedFilter> saved = pages::SavedFilters(view.name, service).all();
            for (const pages::SavedFilter& filter : saved)
                entries.append({Words::tr("Saved filters"),
                                QStringLiteral("star"),
                                filter.name,
                                entry.title,
                                {},
                                [&work, page = view.page,
                                 place = view.place + QStringLiteral("filter:") + filter.name] {
                                    work.openPage(page, place);
                                }});
        }
    }
    return entries;
}

/// Only administrators may look through everybody's tokens and accounts.
void search(CommandPalette* palette, WorkView& work, client::Client& client, const QString& text)
{
    client::TokenQuery tokens;
    tokens.text = text;
    tokens.limit = 5;
    client.tokens(tokens, palette, [palette, &work, text](const auto& answer) {
        QList<PaletteEntry> found;
        for (const api::TokenView& view : answer ? answer->items : QList<api::TokenView>{})
            found.append({Words::tr("Tokens"),
                          QStringLiteral("key"),
                          view.token.name,
                          view.token.shared ? Words::tr("Shared") : view.token.owner,
                          {},
                          [&work, id = view.token.id] {
                              work.openPage(QStringLiteral("manage-api-keys"), id);
                          }});
        palette->addFound(text, found);
    });
    client::UserQuery users;
    users.text = text.startsWith(QLatin1Char('@')) ? text.mid(1) : text;
    users.limit = 5;
    client.users(users, palette, [palette, &work, text](const auto& answer) {
        QList<PaletteEntry> found;
        for (const domain::User& user : answer ? answer->items : QList<domain::User>{})
            found.append(
                {Words::tr("Users and groups"),
                 QStringLiteral("user"),
                 user.displayName.isEmpty() ? user.name : user.displayName,
                 user.name,
                 {},
                 [&work, name = user.name] { work.openPage(QStringLiteral("users"), name); }});
        palette->addFound(text, found);
    });
}

} // namespace

CommandPalette* openPalette(WorkView& work, const MainMenu& menu, ServiceLink& link,
                            QWidget* window)
{
    auto* palette = new CommandPalette(
        localEntries(work, menu) + savedFilters(work, link.service().address), window);
    if (link.session().account().isAdministrator())
        QObject::connect(palette, &CommandPalette::query, palette,
                         [palette, &work, &link](const QString& text) {
                             search(palette, work, link.client(), text);
                         });
    return palette;
}

} // namespace shell
