// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace store {

/// Single values about the store itself: "key_check" (keys::KeyCheck), "installation".
class MetaTable
{
public:
    explicit MetaTable(Database& database) : m_database(database) { }

    [[nodiscard]] core::Result<std::optional<QByteArray>> find(const QString& key);
    [[nodiscard]] core::Status put(const QString& key, const QByteArray& value);

private:
    Database& m_database;
};

} // namespace store
