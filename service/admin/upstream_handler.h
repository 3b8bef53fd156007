// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/services.h"

namespace admin {

/// The REST APIs behind the gateway.
class UpstreamHandler
{
public:
    explicit UpstreamHandler(const Services& services) : m_services(services) { }

    [[nodiscard]] AdminResponse list(const Call& call) const;
    [[nodiscard]] AdminResponse get(const Call& call) const;
    [[nodiscard]] AdminResponse create(const Call& call) const;
    [[nodiscard]] AdminResponse change(const Call& call) const;
    [[nodiscard]] AdminResponse remove(const Call& call) const;

private:
    [[nodiscard]] AdminResponse answer(int status, const QString& name,
                                       const AdminChange::Outcome& outcome) const;

    const Services& m_services;
};

} // namespace admin
