// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/token_json.h"

#include <QList>

#include <functional>

class QMenu;

namespace pages {

class TokenActions;

/// Puts what can be done with the selected \a tokens into \a menu, for the person called \a user.
/// \a showHistory is called with the id of a token.
void fillTokenMenu(QMenu* menu, const QList<api::TokenView>& tokens, const QString& user,
                   bool online, TokenActions* actions,
                   const std::function<void(const QString&)>& showHistory);

} // namespace pages
