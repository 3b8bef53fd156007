// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/token.h"

namespace domain {

using namespace Qt::StringLiterals;

QString toText(TokenState state)
{
    switch (state) {
    case TokenState::Revoked:
        return u"revoked"_s;
    case TokenState::Expired:
        return u"expired"_s;
    case TokenState::Disabled:
        return u"disabled"_s;
    case TokenState::OwnerDisabled:
        return u"owner_disabled"_s;
    case TokenState::OwnerNotPermitted:
        return u"owner_not_permitted"_s;
    case TokenState::Active:
        return u"active"_s;
    case TokenState::OverCap:
        return u"over_cap"_s;
    case TokenState::Closing:
        return u"closing"_s;
    }
    return {};
}

std::optional<TokenState> tokenStateFromText(const QString& text)
{
    using enum TokenState;
    for (const TokenState state :
         {Revoked, Expired, Disabled, OwnerDisabled, OwnerNotPermitted, Active, OverCap, Closing})
        if (toText(state) == text)
            return state;
    return std::nullopt;
}

} // namespace domain
