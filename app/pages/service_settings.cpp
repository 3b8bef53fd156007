// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/service_settings.h"

#include <QCryptographicHash>

namespace pages {

QString settingsKey(const QString& group, const QUrl& service, const QString& name)
{
    const QByteArray digest =
        QCryptographicHash::hash(service.toEncoded(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1/%2/%3").arg(group, QString::fromLatin1(digest.first(16)), name);
}

} // namespace pages
