// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

#include <QHash>
#include <QString>

namespace store {

/// How far each spool file has been taken over into the audit log; written in the transaction that
/// stores its rows, so that a crash neither loses nor doubles a record.
class SpoolPositionTable
{
public:
    explicit SpoolPositionTable(Database& database) : m_database(database) { }

    [[nodiscard]] core::Status put(const QString& spool, qint64 position);
    /// 0 for a spool that is not known.
    [[nodiscard]] core::Result<qint64> find(const QString& spool);
    [[nodiscard]] core::Result<QHash<QString, qint64>> all();
    [[nodiscard]] core::Status remove(const QString& spool);

private:
    Database& m_database;
};

} // namespace store
