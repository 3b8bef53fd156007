// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"

#include <QString>

#include <optional>

/// Moments in words, in the console's language and the computer's time zone.
namespace models {

/// "8 s ago", "2 min ago", "3 h ago", "yesterday", "5 days ago"; from seven days on the date.
[[nodiscard]] QString relative(core::Timestamp moment, core::Timestamp now);
/// "30 Jan 2027".
[[nodiscard]] QString shortDate(core::Timestamp moment);
/// "Tue 5 January 2027, 09:41".
[[nodiscard]] QString exactLocal(core::Timestamp moment);
/// "5 Jan 2027, 09:41", where there is little room.
[[nodiscard]] QString shortLocal(core::Timestamp moment);
/// "5 Jan 2027, 09:41:07", of one call.
[[nodiscard]] QString preciseLocal(core::Timestamp moment);
/// "08:41 UTC", with the date where it is another one in UTC; empty where the computer's time is
/// UTC.
[[nodiscard]] QString exactUtc(core::Timestamp moment);
/// Both: "Tue 5 January 2027, 09:41 · 08:41 UTC"; where they are the same, once.
[[nodiscard]] QString exact(core::Timestamp moment);
/// "09:41:07.123", in local time, for dense lists.
[[nodiscard]] QString timeOfDay(core::Timestamp moment);
/// "In 3 days", "In 5 h"; for what is still to come.
[[nodiscard]] QString ahead(core::Timestamp moment, core::Timestamp now);
/// A whole number with the locale's separators.
[[nodiscard]] QString number(qint64 value);

} // namespace models
