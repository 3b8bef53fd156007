// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/user_menu.h"

#include "app/pages/page.h"
#include "app/pages/users_page.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace pages {

void fillUserMenu(QMenu& menu, const domain::User& user, bool online, const UserDeeds& deeds)
{
    menu.setToolTipsVisible(true);
    const QString away = Page::awayReason(online);
    const QString failed = away.isEmpty() && user.failedLogins == 0 && !user.lockedUntil
        ? UsersPage::tr("There were no failed sign-ins.")
        : away;
    const auto add = [&menu](const QString& text, const QString& reason, auto deed) {
        QAction* entry = menu.addAction(text);
        Page::setUsable(entry, reason);
        QObject::connect(entry, &QAction::triggered, &menu, deed);
    };
    add(UsersPage::tr("Edit…"), away, deeds.edit);
    add(UsersPage::tr("Reset failed sign-ins"), failed, deeds.unlock);
    add(UsersPage::tr("Show tokens"), {},
        [show = deeds.showTokens, name = user.name] { show(u"owner:"_s + name); });
    add(UsersPage::tr("Show history"), {},
        [show = deeds.showHistory, name = user.name] { show(u"object:user:"_s + name); });
    add(UsersPage::tr("Show activity"), {},
        [show = deeds.showHistory, name = user.name] { show(u"user:"_s + name); });
    menu.addSeparator();
    add(UsersPage::tr("Delete…"), away, deeds.remove);
}

} // namespace pages
