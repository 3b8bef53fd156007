// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/user_json.h"
#include "service/admin/call.h"
#include "service/admin/services.h"

namespace admin {

/// Accounts. Administrators manage them; users may change their own password.
class UserHandler
{
public:
    explicit UserHandler(const Services& services) : m_services(services) { }

    [[nodiscard]] AdminResponse list(const Call& call) const;
    [[nodiscard]] AdminResponse get(const Call& call) const;
    void create(const CallPtr& call, const Reply& reply) const;
    void change(const CallPtr& call, const Reply& reply) const;
    [[nodiscard]] AdminResponse remove(const Call& call) const;
    [[nodiscard]] AdminResponse unlock(const Call& call) const;

private:
    using Hash = std::optional<core::Secret>;

    [[nodiscard]] AdminResponse store(const Call& call, const api::UserDraft& draft,
                                      const Hash& phc) const;
    [[nodiscard]] AdminResponse storeChange(const Call& call, const api::UserPatch& patch,
                                            const Hash& phc) const;
    [[nodiscard]] std::optional<api::Problem> applyChange(const Call& call,
                                                          const api::UserPatch& patch,
                                                          const Hash& phc,
                                                          ChangeDraft& draft) const;
    [[nodiscard]] std::optional<api::Problem> staysAdministered(const domain::User& before,
                                                                const domain::User* after) const;
    /// Hashes a password, if there is one, and goes on.
    void withHash(const std::optional<core::Secret>& password, const Reply& reply,
                  std::function<AdminResponse(const Hash&)> then) const;
    [[nodiscard]] AdminResponse answer(int status, const QString& name,
                                       const AdminChange::Outcome& outcome) const;

    const Services& m_services;
};

} // namespace admin
