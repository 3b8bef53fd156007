// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/problems.h"
#include "common/domain/settings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// POST /rate-limiting/preview, as clients ask and read it; the subjects also as the service writes
/// them.
namespace api {

struct RatePreviewQuestion
{
    domain::RateSettings settings;
    int hours = 24; ///< 1 to 720
};

[[nodiscard]] QJsonObject toJson(const RatePreviewQuestion& question);

/// What a rate limit would have done to the calls that were recorded.
struct RatePreview
{
    struct Subject
    {
        QString kind; ///< "token" "user" "group" "address" "route"
        QString id;
        QString name;
        QString owner;
        qint64 calls = 0;
        qint64 refused = 0;
        core::Timestamp firstRefusedAt{};
    };

    core::Timestamp from{};
    core::Timestamp to{};
    bool complete = true; ///< false: there were more calls than are replayed
    qint64 calls = 0;
    qint64 refused = 0;
    std::optional<int> burstFor999; ///< the smallest that lets 99.9 % through
    QList<Subject> subjects; ///< who would have been refused most
};

[[nodiscard]] QJsonArray toJson(const QList<RatePreview::Subject>& subjects);
void read(const QJsonObject& json, RatePreview& preview, domain::Problems& problems);

} // namespace api
