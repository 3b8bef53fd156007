// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"
#include "service/store/database.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace store {

/// One committed change of the configuration.
struct Change
{
    qint64 revision = 0; ///< of the policy after it
    core::Timestamp at{};
    QString actor;
    QJsonObject what; ///< e.g. {"action":"token.revoke","token":"…"}; never a secret
};

/// The policy's history: every change takes the next revision, in the same transaction as what it
/// changes.
class ChangeTable
{
public:
    explicit ChangeTable(Database& database) : m_database(database) { }

    /// Needs a transaction of Kind::Change. Answers with the new revision; on PostgreSQL other
    /// nodes are notified on channel "latchkey_change" when it commits.
    [[nodiscard]] core::Result<qint64> append(core::Timestamp at, const QString& actor,
                                              const QJsonObject& what);
    /// 0 when nothing was ever changed.
    [[nodiscard]] core::Result<qint64> currentRevision();
    /// Ascending, at most \a limit, with revision > \a after.
    [[nodiscard]] core::Result<QList<Change>> after(qint64 after, int limit);
    /// The last one among the newest \a depth changes with \a name under \a kind, as in
    /// what["token"]; a page of the settings (what["page"]) may also be one of what["pages"].
    [[nodiscard]] core::Result<std::optional<Change>> lastOf(QLatin1StringView kind,
                                                             const QString& name, int depth = 500);
    /// The last change at or before \a moment: "what was the policy on 3 May".
    [[nodiscard]] core::Result<std::optional<Change>> lastAt(core::Timestamp moment);

private:
    Database& m_database;
};

} // namespace store
