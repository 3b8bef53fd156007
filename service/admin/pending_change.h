// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"
#include "service/store/database.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace admin {

/// Settings that are in force for a while: unless they are confirmed in time, what they replaced
/// comes back.
struct PendingChange
{
    QString what; ///< the page that changed, or "profile"
    QString profile; ///< its name, for several pages at once
    QJsonObject before; ///< every page that changed, whole, as it was, by its name
    qint64 revision =
        0; ///< of the page as it is now, the highest of several: a confirmation names it
    core::Timestamp since{};
    core::Timestamp until{};
    QString actor; ///< who made the change

    /// A clock that stands before the change was set back, so nobody can say how long is left: the
    /// time counts as over.
    [[nodiscard]] bool isDue(core::Timestamp now) const { return now >= until || now < since; }
};

/// The one pending change of a store, or none. It is written in the transaction of the change
/// itself, so that no crash comes between the two.
class PendingChangeRecord
{
public:
    explicit PendingChangeRecord(store::Database& database) : m_database(database) { }

    /// Internal: it is not as it was written. What the settings were cannot be known then.
    [[nodiscard]] core::Result<std::optional<PendingChange>> find() const;
    [[nodiscard]] core::Status put(const PendingChange& pending);
    [[nodiscard]] core::Status clear();

private:
    store::Database& m_database;
};

/// {"settings":"restrictions","revision":5,"since":"…","until":"…","secondsLeft":103,"by":"root"},
/// with "profile":"kantega" for "settings":"profile".
[[nodiscard]] QJsonObject toJson(const PendingChange& pending, core::Timestamp now);

} // namespace admin
