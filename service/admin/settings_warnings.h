// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "service/admin/caller.h"
#include "service/policy/snapshot.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace admin {

/// What somebody who changes settings should know before it is too late; nothing that forbids it.
struct SettingsWarning
{
    QString code; ///< stable: "own_address_not_covered" ...
    QString field; ///< of the page: "ip.allow"
    QString message;
    QString address; ///< the asker's, where it is about it
};

/// What the change from one policy to the other means for its author and for everybody. \a page is
/// the page that changes; only what the change itself brings about is told, and of restrictions
/// also which entries change nothing.
[[nodiscard]] QList<SettingsWarning> warningsOf(const QString& page, const policy::Snapshot& before,
                                                const policy::Snapshot& after, const Caller& caller,
                                                const domain::IpAddress& from);

[[nodiscard]] QJsonArray toJson(const QList<SettingsWarning>& warnings);

} // namespace admin
