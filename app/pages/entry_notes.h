// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/settings_change_json.h"

#include <QMap>

namespace pages {

/// What the service says about an entry of a list.
struct EntryNote
{
    bool isProblem = false; ///< it cannot be saved like this
    QString text;
    friend bool operator==(const EntryNote&, const EntryNote&) = default;
};

/// By the entry's place in its list.
using EntryNotes = QMap<int, EntryNote>;

/// What a check says about the entries of one list: \a field is "ip.allow", the notes are about
/// "ip.allow[3]" and what is below it. Problems win over warnings.
[[nodiscard]] EntryNotes notesOn(const api::SettingsCheck& check, const QString& field);

} // namespace pages
