// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

#include <QSqlDatabase>

namespace store {

/// In the header of every SQLite file of this project ("LKEY").
inline constexpr quint32 sqliteApplicationId = 0x4c4b4559;

/// Qt's own connection, for what is no statement on rows: backups, checks, rewriting the file.
class RawConnection
{
public:
    [[nodiscard]] static QSqlDatabase of(const Database& database) { return database.handle(); }
};

/// Runs one statement without values on a connection that is being set up, and answers with the
/// first column of its first row.
[[nodiscard]] core::Result<QVariant> ask(const QSqlDatabase& connection, Dialect dialect,
                                         const QString& what, const QString& sql);

/// Opens the file, which is made (mode 0600) if \a create, and sets the connection up.
[[nodiscard]] core::Status openSqlite(QSqlDatabase connection, const QString& file, bool create);
/// Whether the file is ours or empty. Changes nothing.
[[nodiscard]] core::Status checkSqliteIsOurs(const QSqlDatabase& connection, const QString& file);
/// PRAGMA quick_check of what the policy is made of, or of everything.
[[nodiscard]] core::Status checkSqlite(const QSqlDatabase& connection, const QString& file,
                                       bool everything);

[[nodiscard]] core::Status openPostgresql(QSqlDatabase connection, const core::Secret& uri);

} // namespace store
