// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/services.h"

namespace admin {

/// Signing in and out, and who one is.
class SessionHandler
{
public:
    explicit SessionHandler(const Services& services) : m_services(services) { }

    void create(const CallPtr& call, const Reply& reply) const;
    [[nodiscard]] AdminResponse remove(const Call& call) const;
    [[nodiscard]] AdminResponse me(const Call& call) const;

private:
    [[nodiscard]] AdminResponse signedIn(const Call& call, const Caller& caller) const;
    [[nodiscard]] core::Result<QJsonObject> account(const Caller& caller) const;

    const Services& m_services;
};

} // namespace admin
