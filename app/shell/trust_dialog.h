// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"

namespace client {
struct Certificate;
class SavedServices;
} // namespace client

namespace shell {

class CertificateStep;
class ServiceLink;

/// Shows the certificate that a service shows now, in the middle of the work with it. Trusting it
/// keeps what is not saved yet.
class TrustDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    TrustDialog(const client::Certificate& certificate, const QString& service, QWidget* parent);

signals:
    void trusted(const QByteArray& fingerprint);

private:
    CertificateStep* m_step;
};

/// Opens the dialog for the certificate that \a link refused last, if it refused one. When it is
/// trusted, that is stored in \a services and the service is asked again.
void askToTrust(ServiceLink& link, client::SavedServices& services, QWidget* parent);

} // namespace shell
