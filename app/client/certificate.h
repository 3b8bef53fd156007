// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QSslCertificate>
#include <QStringList>

namespace client {

/// What a person compares before trusting a service's certificate.
struct Certificate
{
    QByteArray fingerprint; ///< SHA-256, 32 bytes
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QStringList faults; ///< why the system does not trust it, one sentence each
    bool differsFromPinned = false; ///< another one was trusted for this service before

    [[nodiscard]] static Certificate of(const QSslCertificate& certificate);
};

/// All its faults, each closed with a full stop; empty when there are none.
[[nodiscard]] QString faultsText(const Certificate& certificate);

/// "3A:F1:..." in two lines of 16 bytes, as other tools show it.
[[nodiscard]] QString fingerprintText(const QByteArray& fingerprint);

} // namespace client

Q_DECLARE_METATYPE(client::Certificate)
