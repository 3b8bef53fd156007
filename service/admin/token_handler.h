// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/services.h"

namespace admin {

/// Reading tokens, and what one may ask for when making one.
class TokenHandler
{
public:
    explicit TokenHandler(const Services& services) : m_services(services) { }

    [[nodiscard]] AdminResponse list(const Call& call) const;
    [[nodiscard]] AdminResponse counts(const Call& call) const;
    [[nodiscard]] AdminResponse get(const Call& call) const;
    [[nodiscard]] AdminResponse choices(const Call& call) const;

private:
    const Services& m_services;
};

} // namespace admin
