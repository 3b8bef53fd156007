// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/rate_preview_json.h"
#include "service/policy/snapshot.h"
#include "service/store/audit_event.h"

#include <QList>

#include <optional>

namespace admin {

/// What a rate limit would have done to calls that were made (N17).
struct RatePreview
{
    using Subject = api::RatePreview::Subject;

    qint64 calls = 0; ///< that the limit counts
    qint64 refused = 0;
    /// The smallest burst for all windows that lets 99.9 % through; nothing: no burst does.
    std::optional<int> burstFor999;
    QList<Subject> subjects; ///< those with refusals, most first, at most 50
};

/// Replays \a calls, oldest first, through the limiter itself. \a policy holds the setting to be
/// tried, compiled and enabled; tokens with a limit of their own keep it. What was refused for
/// another reason consumed nothing and is not among the calls. Any thread; takes its time.
[[nodiscard]] RatePreview previewRates(const policy::Snapshot& policy,
                                       const QList<store::AuditEvent>& calls);

} // namespace admin
