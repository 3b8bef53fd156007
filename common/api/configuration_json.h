// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/profile_json.h"
#include "common/core/secret.h"
#include "common/domain/problems.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// POST /configuration, as clients read its answer.
namespace api {

/// What bringing in a configuration does, or would do.
struct ConfigurationReport
{
    struct Part
    {
        QString name; ///< "groups" "users" "upstreams" "tokens"
        int created = 0;
        int changed = 0;
        int unchanged = 0;
    };
    struct Skipped
    {
        QString part;
        QString name;
        QString reason;
    };
    struct NewToken
    {
        QString id;
        QString name;
        QString owner; ///< empty: shared
        core::Secret secret; ///< told this once
    };

    QList<Part> parts;
    QList<ProfileChange> settings; ///< without reasons
    QList<Skipped> skipped;
    QList<NewToken> newTokens; ///< only when it was done
};

void read(const QJsonObject& json, ConfigurationReport& report, domain::Problems& problems);

} // namespace api
