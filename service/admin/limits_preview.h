// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/limit_lint.h"
#include "service/store/audit_event.h"

#include <QJsonObject>
#include <QMap>

namespace admin {

/// What "Limit to" lines would have done to recorded calls (N18).
struct LimitsPreview
{
    /// How many calls they would have let through, all of them and line by line, and some that they
    /// would not. Bodies and header fields are not recorded, so a call whose line asks for one is
    /// counted apart.
    QJsonObject json;
    /// "not_seen": lines that no call would have needed (N13).
    QList<policy::LimitWarning> warnings;
};

/// \a lines by their numbers; each of them compiles.
[[nodiscard]] LimitsPreview previewLimits(const QMap<int, QString>& lines,
                                          const QList<store::AuditEvent>& calls);

} // namespace admin
