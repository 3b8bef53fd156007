// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

#include <QSqlError>
#include <QString>

namespace store {

/// What kind of failure a database reported: unique constraint -> Conflict, foreign key ->
/// Conflict, other constraint -> InvalidArgument, busy, full, read-only, no connection ->
/// Unavailable, damage and the rest -> Internal.
[[nodiscard]] core::Error::Code classify(const QSqlError& error, Dialect dialect);

/// Whether the connection is gone (PostgreSQL), so that a new one may help.
[[nodiscard]] bool isConnectionLoss(const QSqlError& error, Dialect dialect);

/// \a what: "store the token". The message holds the database's own first line, never the values of
/// the row.
[[nodiscard]] core::Error toError(const QSqlError& error, Dialect dialect, const QString& what);

} // namespace store
