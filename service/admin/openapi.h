// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace admin {

/// The OpenAPI 3.1 document of the administration API: the paths come from the table of routes
/// (common/api/routes.h), the schemas from openapi_schemas.json, so that neither can be forgotten.
[[nodiscard]] QJsonObject openApiDocument(const QString& version);

} // namespace admin
