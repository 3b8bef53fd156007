// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace widgets {

/// \a keys as this desktop and language call them: "Strg+F". The key Return is called Enter
/// everywhere, as it is on most keyboards and in the console's own words.
[[nodiscard]] QString keyText(const QKeySequence& keys);
/// The same for \a keys as QKeySequence::PortableText has them; a sign alone stays as it is.
[[nodiscard]] QString keyText(const QString& keys);

} // namespace widgets
