// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/services.h"
#include "service/admin/token_access.h"

#include <functional>

namespace admin {

/// Changing, switching off, rotating and removing tokens. In Secure Mode nothing of a token can be
/// changed; it can be revoked, disabled, enabled and deleted (EX-43).
class TokenChanges
{
public:
    explicit TokenChanges(const Services& services) : m_services(services) { }

    [[nodiscard]] AdminResponse change(const Call& call) const;
    [[nodiscard]] AdminResponse revoke(const Call& call) const;
    [[nodiscard]] AdminResponse disable(const Call& call) const;
    [[nodiscard]] AdminResponse enable(const Call& call) const;
    /// {"overlap":"24h"}: how long the old value still works; "0" or nothing: not at all (KA-3).
    [[nodiscard]] AdminResponse rotate(const Call& call) const;
    [[nodiscard]] AdminResponse remove(const Call& call) const;
    /// One audit event per token and one for all of them (RE-21).
    [[nodiscard]] AdminResponse removeAllOf(const Call& call) const;

private:
    using Edit = std::function<std::optional<api::Problem>(domain::Token&)>;

    /// One edit of a stored token, with everything around it.
    [[nodiscard]] AdminResponse edit(const Call& call, const TokenAccess& access,
                                     const QString& action, const QJsonObject& details,
                                     const Edit& edit) const;
    [[nodiscard]] std::optional<api::Problem>
    storeRotated(const Call& call, const TokenAccess& access, const core::Secret& text,
                 core::Timestamp overlapEnds, ChangeDraft& draft) const;

    const Services& m_services;
};

/// Deletes every token of \a owner within an open change: rows, policy, one event each and a
/// summary.
[[nodiscard]] std::optional<api::Problem> removeTokensOf(const Services& services,
                                                         const QString& owner, const Caller& caller,
                                                         ChangeDraft& draft, qint64& removed);

} // namespace admin
