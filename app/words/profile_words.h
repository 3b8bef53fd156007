// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace words {

/// Title and description of a starting profile by its \a name in the API; what the service sent for
/// one that is not known here.
[[nodiscard]] QString profileTitle(const QString& name, const QString& fromService);
[[nodiscard]] QString profileDescription(const QString& name, const QString& fromService);

} // namespace words
