// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/moment.h"
#include "app/models/token_model.h"

#include <QCoreApplication>

namespace models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(models::TokenState)
};

QString moment(const std::optional<core::Timestamp>& at)
{
    return at ? exactLocal(*at) : QString();
}

} // namespace

QString stateSentence(const api::TokenView& view)
{
    const domain::Token& token = view.token;
    switch (view.state) {
    case domain::TokenState::Active:
        return Words::tr("It can be used.");
    case domain::TokenState::Expired:
        return Words::tr("It expired: %1.").arg(moment(token.expiresAt));
    case domain::TokenState::Revoked:
        return Words::tr("It was revoked for good: %1.").arg(moment(token.revokedAt));
    case domain::TokenState::Disabled:
        return Words::tr("It is switched off and can be enabled again.");
    case domain::TokenState::OwnerDisabled:
        return Words::tr("The account “%1” is disabled.").arg(token.owner);
    case domain::TokenState::OwnerNotPermitted:
        return Words::tr("“%1” may not use tokens: only administrators, or members of the granted "
                         "groups, may.")
            .arg(token.owner);
    case domain::TokenState::OverCap:
        return Words::tr("It can be used, but lives longer than new tokens may today.");
    case domain::TokenState::Closing:
        if (!token.previousUntil) // an earlier service does not tell
            break;
        return Words::tr("It can be used; the value before the last rotation works until %1.")
            .arg(moment(token.previousUntil));
    }
    return view.stateReason;
}

} // namespace models
