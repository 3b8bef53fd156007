// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/user.h"

#include <functional>

class QMenu;

namespace pages {

/// What is done when an entry of a user's menu is chosen.
struct UserDeeds
{
    std::function<void()> edit;
    std::function<void()> unlock;
    std::function<void(const QString& words)> showHistory; ///< to the audit log, filtered by these
    std::function<void(const QString& words)> showTokens; ///< to the list of all tokens
    std::function<void()> remove;
};

/// Puts what can be done with \a user into \a menu. What can't be done says why.
void fillUserMenu(QMenu& menu, const domain::User& user, bool online, const UserDeeds& deeds);

} // namespace pages
