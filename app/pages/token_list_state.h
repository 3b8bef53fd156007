// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/queries.h"

#include <QUrl>

namespace pages {

/// How somebody left the table of tokens of one service: kept over restarts.
struct TokenListState
{
    QStringList chips;
    QString filter; ///< never with a secret in it
    QString sort; ///< as the API names it
    QStringList selected; ///< ids

    [[nodiscard]] static TokenListState read(const QUrl& service);
    void write(const QUrl& service) const;
};

/// What the text of the filter asks for, on top of \a base: "owner:ann state:expired nightly".
[[nodiscard]] client::TokenQuery withFilter(client::TokenQuery base, const QString& filter);

} // namespace pages
