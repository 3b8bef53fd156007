// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace words {

/// Numbers that stand in a text as it was written, in the digits of \a locale: an Arabic text has
/// them as Arabic-Indic digits, which are the common ones in Cairo and not in Rabat. Digits of
/// ASCII stay as they are: they belong to what is the same everywhere, like the answer 403, a port
/// or an address.
[[nodiscard]] QString inDigitsOf(const QLocale& locale, QString text);

} // namespace words
