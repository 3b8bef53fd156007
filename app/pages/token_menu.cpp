// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_menu.h"

#include "app/pages/token_actions.h"
#include "app/pages/token_list.h"

#include <QMenu>

namespace pages {

void fillTokenMenu(QMenu* menu, const QList<api::TokenView>& tokens, const QString& user,
                   bool online, TokenActions* actions,
                   const std::function<void(const QString&)>& showHistory)
{
    menu->clear();
    const bool one = tokens.size() == 1 && online;
    const api::TokenView token = tokens.value(0);
    const bool lives = one && token.state != domain::TokenState::Revoked;
    const bool own = one && token.token.owner == user;
    const auto add = [&](const QString& text, bool enabled, auto action) {
        QAction* entry = menu->addAction(text);
        entry->setEnabled(enabled);
        QObject::connect(entry, &QAction::triggered, actions, action);
    };
    add(TokenList::tr("Test Token…"), one, [=] { actions->test(token); });
    add(TokenList::tr("Code Snippet…"), one, [=] { actions->showSnippet(token); });
    add(TokenList::tr("Edit token…"), lives, [=] { actions->edit(token); });
    add(TokenList::tr("Limit To…"), lives, [=] { actions->editLimits(token); });
    add(TokenList::tr("Show value…"), own, [=] { actions->reveal(token); });
    add(TokenList::tr("Copy link"), tokens.size() == 1, [=] { actions->copyLink(token); });
    add(TokenList::tr("Show history"), one, [=] { showHistory(token.token.id); });
    menu->addSeparator();
    add(TokenList::tr("Delete…"), one, [=] { actions->deleteForGood(token); });
    add(TokenList::tr("Delete all of a user…"), one && !token.token.shared,
        [=] { actions->deleteAllOf(token.token.owner); });
}

} // namespace pages
