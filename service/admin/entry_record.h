// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/upstream.h"
#include "common/domain/user.h"

#include <QJsonArray>
#include <QJsonObject>

namespace admin {

/// What administrators set in an entry, for the audit log: neither revisions nor counters, and
/// never a secret.
[[nodiscard]] QJsonObject recordOf(const domain::User& user);
[[nodiscard]] QJsonObject recordOf(const domain::Group& group);
[[nodiscard]] QJsonObject recordOf(const domain::Upstream& upstream);

/// Puts the members that differ into the details of an event, as "before" and "after"; a new entry
/// has nothing before, a deleted one nothing after.
void noteDifference(QJsonObject& details, const QJsonObject& before, const QJsonObject& after);

/// The members that noteDifference() found, and "password" where \a newPassword.
[[nodiscard]] QJsonArray changedMembers(const QJsonObject& details, bool newPassword);

} // namespace admin
