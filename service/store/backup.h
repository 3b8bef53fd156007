// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"
#include "service/store/database.h"

#include <QString>

namespace store {

/// Writes a consistent copy of a SQLite database to \a file (mode 0600, on disk when it returns),
/// while others go on using it. The file must not exist. PostgreSQL: InvalidArgument with advice to
/// use pg_dump.
[[nodiscard]] core::Status backup(Database& database, const QString& file);

/// Puts a backup in the place of the database at \a location, which no process may have open
/// (Unavailable otherwise). The backup is checked first: ours, undamaged, of a schema this program
/// knows. What was there is kept beside it with
/// ".before-restore-<time>" in its name; answers with that name, or an empty one when there was
/// nothing.
[[nodiscard]] core::Result<QString> restore(const QString& backupFile, const Location& location,
                                            core::Timestamp now);

} // namespace store
