// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_menu.h"

#include "app/pages/page.h"
#include "app/pages/token_actions.h"
#include "app/pages/token_list.h"

#include <QMenu>

namespace pages {

void fillTokenMenu(QMenu* menu, const QList<api::TokenView>& tokens, const QString& user,
                   bool online, TokenActions* actions,
                   const std::function<void(const QString&)>& showHistory)
{
    menu->clear();
    menu->setToolTipsVisible(true); // why an entry can't be used
    const api::TokenView token = tokens.value(0);
    const QString several = tokens.size() == 1 ? QString() : TokenList::tr("Select one token.");
    const QString one = online ? several : Page::awayReason(online);
    const QString lives = one.isEmpty() && token.state == domain::TokenState::Revoked
        ? TokenList::tr("The token has been revoked for good.")
        : one;
    const QString own = one.isEmpty() && token.token.owner != user
        ? TokenList::tr("Only its owner can see the value.")
        : one;
    const QString owned = one.isEmpty() && token.token.shared
        ? TokenList::tr("It is shared: it belongs to nobody.")
        : one;
    const auto add = [&](const QString& text, const QString& reason, auto action) {
        QAction* entry = menu->addAction(text);
        Page::setUsable(entry, reason);
        QObject::connect(entry, &QAction::triggered, actions, action);
    };
    add(TokenList::tr("Test Token…"), one, [=] { actions->test(token); });
    add(TokenList::tr("Code Snippet…"), one, [=] { actions->showSnippet(token); });
    add(TokenList::tr("Edit token…"), lives, [=] { actions->edit(token); });
    add(TokenList::tr("Limit To…"), lives, [=] { actions->editLimits(token); });
    add(TokenList::tr("Show value…"), own, [=] { actions->reveal(token); });
    add(TokenList::tr("Copy link"), several, [=] { actions->copyLink(token); });
    add(TokenList::tr("Show history"), one, [=] { showHistory(token.token.id); });
    menu->addSeparator();
    add(TokenList::tr("Delete…"), one, [=] { actions->deleteForGood(token); });
    add(TokenList::tr("Delete all of a user…"), owned,
        [=] { actions->deleteAllOf(token.token.owner); });
}

} // namespace pages
