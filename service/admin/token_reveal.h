// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/services.h"

namespace admin {

/// Shows a token's value again (EX-44): to its owner only, who gives the password again, in
/// standard mode only, and never without an audit record.
class TokenReveal
{
public:
    explicit TokenReveal(const Services& services) : m_services(services) { }

    void reveal(const CallPtr& call, const Reply& reply) const;

private:
    [[nodiscard]] AdminResponse unseal(const Call& call, const QString& id) const;

    const Services& m_services;
};

} // namespace admin
