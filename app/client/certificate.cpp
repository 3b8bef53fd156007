// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate.h"

#include <QCryptographicHash>

namespace client {
namespace {

QString nameOf(const QStringList& common, const QStringList& organisation)
{
    return common.isEmpty() ? organisation.value(0) : common.front();
}

} // namespace

Certificate Certificate::of(const QSslCertificate& certificate)
{
    Certificate facts;
    facts.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    facts.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                           certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                          certificate.issuerInfo(QSslCertificate::Organization));
    facts.validFrom = certificate.effectiveDate();
    facts.validUntil = certificate.expiryDate();
    return facts;
}

QString faultsText(const Certificate& certificate)
{
    QStringList sentences;
    for (const QString& fault : certificate.faults)
        sentences.append(fault.endsWith(u'.') ? fault : fault + u'.'); // OpenSSL's have none
    return sentences.join(u' ');
}

QString fingerprintText(const QByteArray& fingerprint)
{
    QString text = QString::fromLatin1(fingerprint.toHex(':').toUpper());
    constexpr qsizetype half = 16 * 3 - 1;
    if (text.size() > half)
        text[half] = u'\n';
    return text;
}

} // namespace client
