// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/object_reader.h"
#include "common/core/secret.h"

namespace api {

/// The body of POST /setup: the first administrator of a service that has none.
struct SetupDraft
{
    core::Secret code; ///< from the file that the service wrote, in any spelling of case and dashes
    QString name;
    QString displayName;
    QString email;
    core::Secret password;
};

void read(const QJsonObject& json, SetupDraft& draft, domain::Problems& problems);
[[nodiscard]] QJsonObject toJson(const SetupDraft& draft);

/// The answer of GET /setup.
struct SetupState
{
    bool needed = false; ///< there is no administrator yet
};

void read(const QJsonObject& json, SetupState& state, domain::Problems& problems);

} // namespace api
