// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace admin {

/// What differs between two documents, member by member: [{"member":"ip.mode","before":"none",
/// "after":"allow"}], in the order of the names. Members of objects are named by dotted paths,
/// lists are compared whole; what one side does not have is null.
[[nodiscard]] QJsonArray differences(const QJsonObject& before, const QJsonObject& after,
                                     const QString& prefix = {});

} // namespace admin
