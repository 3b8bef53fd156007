// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/services.h"
#include "service/store/token_table.h"

namespace admin {

/// What the handlers of one token have in common.
struct TokenAccess
{
    std::optional<api::Problem> refused;
    store::ListedToken listed;
};

/// The token of the path, if the caller may know of it: administrators of every one, users of their
/// own (KA-16). To everybody else there is no such token.
[[nodiscard]] TokenAccess accessToken(const Services& services, const Call& call);

/// The audit event of a change to a token.
store::AuditEvent& noteToken(ChangeDraft& draft, const QString& action, const domain::Token& token,
                             const Caller& caller);

/// Puts the token as it is stored now into what is compiled.
[[nodiscard]] std::optional<api::Problem> compileToken(const Services& services, const QString& id,
                                                       ChangeDraft& draft);

/// The token as it is now, with the outcome of its change.
[[nodiscard]] AdminResponse tokenAnswer(const Services& services, const QString& id,
                                        const AdminChange::Outcome& outcome);

} // namespace admin
