// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace store {

/// A stretch of a list.
template <typename T>
struct Page
{
    QList<T> items;
    QString next; ///< cursor for the page after this; empty: there is none
    qint64 total = 0; ///< rows that match, on all pages together
};

} // namespace store
