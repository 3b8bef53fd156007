// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/problem.h"
#include "common/core/result.h"
#include "common/core/secret.h"
#include "common/domain/ip_address.h"
#include "common/domain/reason.h"
#include "service/policy/stage.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

namespace admin {

/// One request to the administration API as a value, so that it can cross from the worker that read
/// it to the thread that answers it.
struct AdminRequest
{
    /// What the Authorization field (or the key header) held. A reason other than NotDecided: it
    /// can't be used.
    struct Credential
    {
        enum class Kind : std::uint8_t
        {
            None,
            Basic,
            Bearer
        };
        Kind kind = Kind::None;
        domain::Reason problem = domain::Reason::NotDecided;
        QString user; ///< Basic only
        core::Secret secret;
    };

    std::uint64_t decision = 0; ///< id of the audit record
    QString method;
    QString path; ///< canonical, decoded: "/api/v1/tokens"
    QList<std::pair<QString, QString>> query;
    bool queryValid = true;
    Credential credential;
    QString ifMatch;
    QString accept;
    QString contentType;
    QString idempotencyKey;
    QString lastEventId; ///< of a listener to events that comes back
    bool repeatedField = false; ///< one of the five above was sent twice
    core::Secret body; ///< may hold passwords
    domain::IpAddress peer;
    bool tls = false;
    /// Comes from the command line through the data directory, which only its owner may read; never
    /// from a network.
    bool local = false;
};

struct AdminResponse
{
    int status = 500;
    /// A refusal. The router turns it into the body, when the id of the audit record is known.
    std::optional<api::Problem> problem;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// For answers too long to be held: what follows the body, part by part, empty at the end.
    /// Called on the control thread, where \a done is called later; nothing is asked for while a
    /// part is awaited.
    std::function<void(std::function<void(core::Result<QByteArray>)> done)> nextPart;

    // What the audit record of the call says.
    domain::Reason reason = domain::Reason::Allowed;
    std::uint8_t authMethod = 0; ///< policy::AuthMethod
    QString actor;
    QString tokenId;
    /// Absent: as far as the router had come.
    std::optional<policy::StageMarks> stages;
};

using Reply = std::function<void(AdminResponse)>;

} // namespace admin
