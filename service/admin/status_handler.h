// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/confirmations.h"
#include "service/admin/services.h"

#include <QJsonArray>

#include <optional>

namespace admin {

/// What the running program knows of itself.
struct ProgramFacts
{
    QString version;
    core::Timestamp startedAt{};
    int workers = 0;
    struct GatewayDoor
    {
        QString address;
        bool tls = false;
    };
    QList<GatewayDoor> gateway; ///< where it listens, with the true ports, as in what follows
    QStringList authz;
    QStringList admin;
    std::optional<int> node; ///< its number; absent: no service runs
};

class StatusHandler
{
public:
    /// \a facts is asked each time: addresses are known only once the listeners are up.
    StatusHandler(const Services& services, const Confirmations& confirmations,
                  std::function<ProgramFacts()> facts)
        : m_services(services)
        , m_confirmations(confirmations)
        , m_facts(std::move(facts))
    { }

    [[nodiscard]] AdminResponse get(const Call& call) const;

private:
    [[nodiscard]] core::Result<QJsonArray> nodes(const ProgramFacts& facts) const;

    const Services& m_services;
    const Confirmations& m_confirmations;
    std::function<ProgramFacts()> m_facts;
};

} // namespace admin
