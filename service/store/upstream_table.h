// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/upstream.h"
#include "service/store/database.h"

#include <QList>

namespace store {

/// The REST APIs behind the gateway. Names are unique folded.
class UpstreamTable
{
public:
    explicit UpstreamTable(Database& database) : m_database(database) { }

    [[nodiscard]] core::Result<domain::Upstream> insert(const domain::Upstream& upstream);
    [[nodiscard]] core::Result<domain::Upstream> update(const domain::Upstream& upstream,
                                                        qint64 expectedRevision);
    [[nodiscard]] core::Status remove(qint64 id);

    [[nodiscard]] core::Result<domain::Upstream> find(qint64 id);
    [[nodiscard]] core::Result<domain::Upstream> findByName(const QString& name);
    /// All, ascending by folded name. A row that can't be read is an error.
    [[nodiscard]] core::Result<QList<domain::Upstream>> list();

private:
    Database& m_database;
};

} // namespace store
