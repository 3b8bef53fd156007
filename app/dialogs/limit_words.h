// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dialogs {

/// What can stand where the cursor is in a "Limit to" line.
struct LimitWords
{
    QStringList words;
    qsizetype typed = 0; ///< so many characters before the cursor are the beginning of a word
};

/// \a before: the line up to the cursor. \a paths: such as the token calls, proposed for the URL.
[[nodiscard]] LimitWords limitWordsFor(const QString& before, const QStringList& paths);

} // namespace dialogs
