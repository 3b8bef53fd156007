// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"
#include "service/admin/call.h"
#include "service/admin/services.h"

namespace admin {

/// The settings pages. A page is stored whole; what a PUT leaves out keeps its value.
class SettingsHandler
{
public:
    explicit SettingsHandler(const Services& services) : m_services(services) { }

    [[nodiscard]] AdminResponse get(const Call& call) const;
    [[nodiscard]] AdminResponse put(const Call& call) const;

private:
    [[nodiscard]] std::optional<api::Problem> readSecureMode(const Call& call,
                                                             domain::Settings& settings) const;
    [[nodiscard]] AdminResponse store(const Call& call, const domain::Settings& settings) const;

    const Services& m_services;
};

} // namespace admin
