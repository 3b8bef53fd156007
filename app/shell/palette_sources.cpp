// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palette_sources.h"

#include "app/pages/saved_filters.h"
#include "app/pages/setting_words.h"
#include "app/shell/command_palette.h"
#include "app/shell/main_menu.h"
#include "app/shell/work_view.h"
#include "app/widgets/menu_letters.h"

#include <QCoreApplication>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::PaletteSources)
};

/// A setting by its path in the API, and where its page of the console has it.
struct SettingPlace
{
    QLatin1StringView settings;
    const char* path;
    QLatin1StringView page;
    QLatin1StringView place;
};

constexpr std::array settingPlaces{
    SettingPlace{"tokens"_L1, "maxLifetime enabled", "manage-api-keys"_L1, "settings"_L1},
    SettingPlace{"tokens"_L1, "maxPerUser enabled", "manage-api-keys"_L1, "settings"_L1},
    SettingPlace{"tokens"_L1, "countExpired", "manage-api-keys"_L1, "settings"_L1},
    SettingPlace{"tokens"_L1, "purgeExpiredAfterDays", "manage-api-keys"_L1, "settings"_L1},
    SettingPlace{"restrictions"_L1, "apiAccess", "restrictions"_L1, {}},
    SettingPlace{"restrictions"_L1, "readOnly", "restrictions"_L1, {}},
    SettingPlace{"restrictions"_L1, "tokenGeneration", "restrictions"_L1, {}},
    SettingPlace{"restrictions"_L1, "adminsOnly", "restrictions"_L1, {}},
    SettingPlace{"public-apis"_L1, "forceAuthentication", "public-apis"_L1, {}},
    SettingPlace{"public-apis"_L1, "bypass", "public-apis"_L1, {}},
    SettingPlace{"global"_L1, "enforcement", "global-settings"_L1, {}},
    SettingPlace{"global"_L1, "passwordBasic", "global-settings"_L1, {}},
    SettingPlace{"global"_L1, "foreignTokens", "global-settings"_L1, {}},
    SettingPlace{"global"_L1, "usersMayCreateTokens", "global-settings"_L1, {}},
    SettingPlace{"global"_L1, "apiKeyHeader", "global-settings"_L1, {}},
    SettingPlace{"global"_L1, "queryParameter", "global-settings"_L1, {}},
    SettingPlace{"global"_L1, "requireTls", "global-settings"_L1, {}},
    SettingPlace{"proxies"_L1, "trusted", "global-settings"_L1, "proxies"_L1},
    SettingPlace{"rate-limiting"_L1, "enabled", "rate-limiting"_L1, {}},
    SettingPlace{"rate-limiting"_L1, "subjects", "rate-limiting"_L1, {}},
    SettingPlace{"rate-limiting"_L1, "lockout failures", "rate-limiting"_L1, {}},
    SettingPlace{"rate-limiting"_L1, "lockout for", "rate-limiting"_L1, {}},
};

QList<PaletteEntry> settingEntries(WorkView& work)
{
    using pages::SettingWords;
    if (!work.hasNavigation())
        return {};
    QList<PaletteEntry> entries;
    for (const SettingPlace& place : settingPlaces) {
        const QString settings(place.settings);
        const QStringList path = QString::fromLatin1(place.path).split(u' ');
        entries.append(
            {Words::tr("Pages and settings"),
             QStringLiteral("sliders"),
             SettingWords::nameOf(settings, path),
             SettingWords::titleOf(settings),
             {},
             [&work, place] { work.openPage(QString(place.page), QString(place.place)); }});
    }
    return entries;
}

/// What a choice is about: "Appearance" for "Dark".
QString submenuOf(const QAction* action, const MainMenu& menu)
{
    for (const QMenu* submenu : {menu.lockMenu, menu.appearanceMenu, menu.languageMenu})
        if (submenu->actions().contains(action))
            return widgets::withoutLetter(submenu->title());
    return {};
}

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
    entries += settingEntries(work);
    for (QAction* action : menu.actions())
        if (action != menu.palette && action->isEnabled()
            && !menu.pagesMenu->actions().contains(action))
            entries.append({CommandPalette::tr("Actions"), QStringLiteral("command"),
                            widgets::withoutLetter(action->text()), submenuOf(action, menu),
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

/// They are few: all of them are asked for, once.
void addUpstreams(CommandPalette* palette, WorkView& work, client::Client& client)
{
    client.upstreams(palette, [palette, &work](const auto& answer) {
        QList<PaletteEntry> entries;
        for (const domain::Upstream& upstream : answer ? answer->items : QList<domain::Upstream>{})
            entries.append({Words::tr("Upstreams"),
                            QStringLiteral("server"),
                            upstream.name,
                            upstream.baseUrl,
                            {},
                            [&work] {
                                work.openPage(QStringLiteral("global-settings"),
                                              QStringLiteral("upstreams"));
                            }});
        palette->addLocal(entries);
    });
}

} // namespace

CommandPalette* openPalette(WorkView& work, const MainMenu& menu, ServiceLink& link,
                            QWidget* window)
{
    auto* palette =
        new CommandPalette(localEntries(work, menu) + savedFilters(work, link.service().address),
                           work.recent(), window);
    QObject::connect(palette, &CommandPalette::chosen, &work, &WorkView::noteRecent);
    if (!link.session().account().isAdministrator())
        return palette;
    addUpstreams(palette, work, link.client());
    QObject::connect(palette, &CommandPalette::query, palette,
                     [palette, &work, &link](const QString& text) {
                         search(palette, work, link.client(), text);
                     });
    return palette;
}

} // namespace shell
