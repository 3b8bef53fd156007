// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

#include <QList>
#include <QString>

#include <functional>

namespace store {

/// One numbered step of the schema, run in one transaction together with its number.
struct Migration
{
    int number = 0;
    QString name; ///< file name, for messages
    QString sql; ///< statements, each ending with ';' at the end of a line; "--" comments on lines
                 ///< of their own
    std::function<core::Status(Database&)> fill = nullptr; ///< what SQL alone can't; null: nothing
};

/// The steps compiled into this program, ascending from 1 without gaps.
[[nodiscard]] core::Result<QList<Migration>> builtInMigrations(Dialect dialect);

/// The number of the last step that was applied; 0 for an empty database.
[[nodiscard]] core::Result<int> schemaVersion(Database& database);

/// Brings the schema up to the last of \a steps and answers with its number. Refuses (Conflict) a
/// database that a newer program has migrated further. A step that fails leaves the database at the
/// step before it.
[[nodiscard]] core::Result<int> migrate(Database& database, const QList<Migration>& steps,
                                        core::Timestamp now);
/// With the built-in steps.
[[nodiscard]] core::Result<int> migrate(Database& database, core::Timestamp now);

} // namespace store
