// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/ip_address.h"
#include "common/domain/ip_range.h"
#include "common/domain/reason.h"
#include "service/store/audit_object.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace store {

enum class AuditKind : std::uint8_t
{
    Call = 0, ///< asked the gateway or the forward-auth door
    Change = 1,
    Session = 2, ///< signing in and out
    Administration = 3 ///< a call of the administration API
};

/// One row of the audit log. Ids are decision ids (spool::DecisionIds): ascending in time, unique
/// over nodes.
struct AuditEvent
{
    qint64 id = 0;
    core::Timestamp at{};
    AuditKind kind = AuditKind::Call;
    domain::Reason reason = domain::Reason::NotDecided;
    domain::Reason wouldBe = domain::Reason::NotDecided; ///< dry-run; NotDecided: does not apply
    std::uint8_t authMethod = 0; ///< policy::AuthMethod
    std::uint32_t stages = 0; ///< policy::StageMarks, packed; 0: not recorded
    QString actor;
    QString onBehalfOf;
    QString tokenId;
    QString owner;
    std::optional<domain::IpAddress> address;
    QString method;
    QString target; ///< canonical path and query; for changes the action, such as "token.revoke"
    QString upstream;
    int status = 0; ///< 0: never completed (a crash between verdict and answer)
    qint64 durationUs = 0;
    qint64 bytes = 0;
    QJsonObject details; ///< empty for most
    qint64 batch = 0; ///< link of the hash chain that covers this row
};

/// What was changed; without a kind, anything of that name.
struct AuditObjectFilter
{
    std::optional<AuditObject::Kind> kind;
    QString name; ///< in any spelling; of a token its id
};

/// Absent members don't filter; present ones must all match. Names match exactly, as they were
/// written.
struct AuditFilter
{
    std::optional<core::Timestamp> from; ///< including
    std::optional<core::Timestamp> to; ///< excluding
    QList<AuditKind> kinds;
    std::optional<bool> allowed;
    QList<domain::Reason> reasons;
    std::optional<QString> actor;
    std::optional<QString> tokenId;
    std::optional<QString> owner;
    std::optional<QString> upstream;
    std::optional<QString> method;
    std::optional<domain::IpAddress> address;
    std::optional<int> statusFrom; ///< including
    std::optional<int> statusTo; ///< including
    std::optional<bool> withToken; ///< made with a token, or without any
    std::optional<qint64> durationFromUs; ///< including; of calls that were completed
    std::optional<AuditObjectFilter> object; ///< then only changes match
    QString text; ///< part of the target
};

} // namespace store
