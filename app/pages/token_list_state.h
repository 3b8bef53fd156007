// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace pages {

/// How somebody left the table of tokens of one service: kept over restarts.
struct TokenListState
{
    QStringList chips;
    QString filter; ///< never with a secret in it
    QString sort = QStringLiteral("expiresAt"); ///< as the API names it; empty: its own order
    QStringList selected; ///< ids

    [[nodiscard]] static TokenListState read(const QUrl& service);
    void write(const QUrl& service) const;
};

} // namespace pages
