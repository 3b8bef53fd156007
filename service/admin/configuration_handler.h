// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/confirmations.h"
#include "service/admin/services.h"

#include <functional>

namespace admin {

/// GET /configuration[?sealFor=<public key>] and POST /configuration[?check=true]
/// {"configuration":{…},"privateKey":"…"?}. Both are audited; an import is one change.
class ConfigurationHandler
{
public:
    ConfigurationHandler(const Services& services, const Confirmations& confirmations,
                         std::function<QString()> program)
        : m_services(services)
        , m_confirmations(confirmations)
        , m_program(std::move(program))
    { }

    [[nodiscard]] AdminResponse read(const Call& call) const;
    [[nodiscard]] AdminResponse write(const Call& call) const;

private:
    const Services& m_services;
    const Confirmations& m_confirmations;
    std::function<QString()> m_program;
};

} // namespace admin
