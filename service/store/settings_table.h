// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace store {

struct SettingsPage
{
    QJsonObject value;
    qint64 revision = 0; ///< 0: never stored, the product's defaults hold
};

/// One JSON object per settings page ("tokens", "restrictions" ... as in the API's paths).
class SettingsTable
{
public:
    explicit SettingsTable(Database& database) : m_database(database) { }

    /// Revision 0 and an empty object when the page was never stored. Stored text that is no JSON
    /// object is an error.
    [[nodiscard]] core::Result<SettingsPage> find(const QString& page);
    /// Answers with the new revision. Stale: \a expectedRevision (0: never stored) is not current.
    [[nodiscard]] core::Result<qint64> put(const QString& page, const QJsonObject& value,
                                           qint64 expectedRevision);

private:
    Database& m_database;
};

} // namespace store
