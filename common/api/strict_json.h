// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <cstddef>
#include <string_view>

namespace api {

/// What a JSON text may be at most.
struct JsonLimits
{
    std::size_t bytes = 1024 * 1024;
    std::size_t depth = 64; ///< nested arrays and objects
};

/// Reads one JSON text (RFC 8259) and refuses what two readers could read differently (RFC 7493): a
/// member named twice in one object, however its name is spelled; a byte order mark; bytes that are
/// not UTF-8; escapes of half a surrogate pair; numbers that neither a 64-bit integer nor a finite
/// double holds; anything after the value.
///
/// QJsonDocument accepts the first five and loses the difference. Integers up to 64 bits keep every
/// digit (QJsonValue::toInteger()). The error message says what is wrong and at which byte.
[[nodiscard]] core::Result<QJsonValue> readJson(std::string_view bytes, JsonLimits limits = {});

/// The same for a text that must be an object.
[[nodiscard]] core::Result<QJsonObject> readJsonObject(std::string_view bytes,
                                                       JsonLimits limits = {});

} // namespace api
