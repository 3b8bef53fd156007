// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace support {

/// One file of a diagnostic bundle.
struct BundleFile
{
    QString name;
    QByteArray content;
};

/// Writes the files as a ZIP archive, as a whole or not at all. Unavailable: it can't be written.
[[nodiscard]] core::Status writeBundle(const QString& path, const QList<BundleFile>& files);

} // namespace support
