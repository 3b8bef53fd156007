// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/object_reader.h"
#include "common/domain/upstream.h"

namespace api {

[[nodiscard]] QJsonObject toJson(const domain::Upstream& upstream);

/// Changes what is present. With \a creating, name and base URL are required and what is absent
/// comes from the preset.
void read(const QJsonObject& json, domain::Upstream& upstream, bool creating,
          domain::Problems& problems);

} // namespace api
