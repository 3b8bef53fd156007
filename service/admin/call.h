// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/routes.h"
#include "service/admin/answers.h"
#include "service/admin/caller.h"
#include "service/admin/messages.h"
#include "service/policy/stage.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace admin {

/// A request that has a route and a caller, as handlers get it. Shared, because some answers come
/// later.
struct Call
{
    AdminRequest request;
    const api::Route* route = nullptr;
    QStringList parameters; ///< of the path, in order
    Caller caller;
    QJsonObject body; ///< empty when there was none
    policy::StageMarks stages; ///< what was asked so far, for the audit record

    [[nodiscard]] const QString& parameter() const { return parameters.front(); }
};
using CallPtr = std::shared_ptr<const Call>;

/// The revision that If-Match names. A problem: 428 when it is needed and missing, 412 when it
/// can't name any revision of ours. Nothing: "*", or not given.
struct Precondition
{
    std::optional<qint64> revision;
    std::optional<api::Problem> problem;

    /// Whether \a current is what the client has seen.
    [[nodiscard]] bool holdsFor(qint64 current) const { return !revision || *revision == current; }
};
[[nodiscard]] Precondition preconditionOf(const QString& ifMatch, bool needed);

} // namespace admin
