// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/problems.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// What surrounds a change of settings on the wire, read by clients: the change that waits for its
/// confirmation, and the answer to "what would this do?".
namespace api {

/// A change that is rolled back unless it is confirmed in time.
struct PendingChange
{
    QString settings; ///< the page, as it stands in the path, or "profile"
    QString profile; ///< its name
    qint64 revision = 0; ///< what confirm and roll-back name
    core::Timestamp until{};
    int secondsLeft = 0;
    QString by;
};

struct SettingsWarning
{
    QString code;
    QString field;
    QString message; ///< a whole sentence
    QString address; ///< of who asked; may be empty
};

/// How the restrictions see an address, and the entry that decides.
struct AddressVerdict
{
    QString address;
    bool allowed = false;
    QString list; ///< "allow", "block", or empty: no entry matches
    int index = -1; ///< in that list, from 0
    QString range;
};

/// What a change would do; nothing was stored.
struct SettingsCheck
{
    bool ok = false;
    domain::Problems problems;
    QList<SettingsWarning> warnings;
    bool needsConfirmation = false; ///< it would shut its author out
    std::optional<AddressVerdict> ownAddress;
    std::optional<AddressVerdict> address; ///< the one that was asked about
};

/// Nothing for null and for anything that is no pending change.
[[nodiscard]] std::optional<PendingChange> pendingChangeFrom(const QJsonValue& json);
[[nodiscard]] QList<SettingsWarning> warningsFrom(const QJsonValue& json);
void read(const QJsonObject& json, SettingsCheck& check, domain::Problems& problems);

} // namespace api
