// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/setup_json.h"
#include "service/admin/call.h"
#include "service/admin/services.h"

namespace admin {

/// Makes the first administrator of a service that has none, for whoever knows the one-time code of
/// its data directory. Once there is an administrator, nothing here can be used any more.
class SetupHandler
{
public:
    explicit SetupHandler(const Services& services) : m_services(services) { }

    /// Whether it is needed; asked by clients that do not know anybody yet.
    [[nodiscard]] AdminResponse get(const Call& call) const;
    void create(const CallPtr& call, const Reply& reply) const;

private:
    [[nodiscard]] std::optional<api::Problem> isOver() const;
    [[nodiscard]] std::optional<AdminResponse> refuseCode(const Call& call,
                                                          const core::Secret& code) const;
    [[nodiscard]] AdminResponse store(const Call& call, const api::SetupDraft& draft,
                                      const core::Secret& phc) const;

    const Services& m_services;
};

} // namespace admin
