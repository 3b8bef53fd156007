// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QString>
#include <QVariantList>

namespace store {

/// Where a page of a list ended: the sort values of its last row. As text it is opaque to clients,
/// but not secret and not protected: whatever a client makes of it only chooses where its own list
/// goes on.
struct Cursor
{
    QVariantList values; ///< texts (QString) and whole numbers (qint64)

    [[nodiscard]] QString toText() const;
    /// InvalidArgument unless it holds \a size storable texts and numbers.
    [[nodiscard]] static core::Result<Cursor> parse(const QString& text, qsizetype size);
};

} // namespace store
