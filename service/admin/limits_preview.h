// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/limit_lines.h"
#include "service/store/audit_event.h"

#include <QJsonObject>

namespace admin {

/// What "Limit to" lines would have done to recorded calls: how many they would have let through,
/// and some that they would not. Bodies are not recorded, so a call whose line asks for one is
/// counted apart.
[[nodiscard]] QJsonObject previewLimits(const policy::LimitLines& lines,
                                        const QList<store::AuditEvent>& calls);

} // namespace admin
