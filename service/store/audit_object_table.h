// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/audit_object.h"
#include "service/store/database.h"

#include <QMultiMap>

#include <span>

namespace store {

/// Which changes of the audit log were made to what. Rows come and go with those of
/// AuditEventTable, which tells all of it anew: they only make a search quick.
class AuditObjectTable
{
public:
    explicit AuditObjectTable(Database& database) : m_database(database) { }

    /// Needs a transaction.
    [[nodiscard]] core::Status insert(std::span<const AuditEvent> events);
    /// For changes that were recorded before there was this table. Needs a transaction. Records
    /// that can't be read are passed over: nothing shows them anyway.
    [[nodiscard]] core::Status fill();
    /// By the ids of their events, \a firstId ... \a lastId.
    [[nodiscard]] core::Result<QMultiMap<qint64, AuditObject>> between(qint64 firstId,
                                                                       qint64 lastId);

private:
    Database& m_database;
};

} // namespace store
