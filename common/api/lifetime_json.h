// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/object_reader.h"
#include "common/domain/lifetime.h"

namespace api {

/// {"count":3,"unit":"months"}
[[nodiscard]] QJsonObject toJson(const domain::Lifetime& lifetime);
void read(ObjectReader& reader, domain::Lifetime& lifetime);

/// {"count":3,"unit":"months"}, {"at":"2027-01-05T08:41:00Z"} or "never" (MO-10, MO-11).
[[nodiscard]] QJsonValue toJson(const domain::ExpiryChoice& choice);
/// Reads member \a name of \a reader; absent leaves \a choice alone.
void readExpiry(ObjectReader& reader, QLatin1StringView name, domain::ExpiryChoice& choice);

} // namespace api
