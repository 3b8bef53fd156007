// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace pages {

/// The key of what the console keeps for one service, because another one has other rows: \a group
/// is "tables/tokens", \a name "sort".
[[nodiscard]] QString settingsKey(const QString& group, const QUrl& service, const QString& name);

} // namespace pages
