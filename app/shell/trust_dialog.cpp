// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/trust_dialog.h"

#include "app/shell/certificate_step.h"
#include "app/shell/service_link.h"
#include "app/widgets/button.h"

#include <QVBoxLayout>

namespace shell {

using widgets::Button;
using widgets::ButtonKind;

TrustDialog::TrustDialog(const client::Certificate& certificate, const QString& service,
                         QWidget* parent)
    : Dialog(tr("Certificate"), tr("%1 shows another certificate").arg(service),
             tr("What you have not saved stays as it is."), Form, parent)
    , m_step((new CertificateStep)->untitled())
{
    m_step->setCertificate(certificate);
    body()->addWidget(m_step);
    auto* cancel = addButton(new Button(ButtonKind::Secondary, tr("Cancel")));
    auto* trust = addButton(new Button(ButtonKind::Primary, tr("Trust for this service"),
                                       QStringLiteral("shield-check")));
    cancel->setDefault(true);
    trust->setEnabled(m_step->isReady());
    connect(m_step, &CertificateStep::readyChanged, trust, &Button::setEnabled);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(trust, &Button::clicked, this, [this] {
        emit trusted(m_step->fingerprint());
        accept();
    });
}

void askToTrust(ServiceLink& link, client::SavedServices& services, QWidget* parent)
{
    if (!link.refusedCertificate())
        return;
    auto* dialog = new TrustDialog(*link.refusedCertificate(), link.service().name, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &TrustDialog::trusted, &link,
                     [&link, &services](const QByteArray& fingerprint) {
                         client::SavedService service = link.service();
                         service.fingerprint = fingerprint;
                         link.setService(service);
                         services.put(service);
                         (void)services.store(); // not kept: it is asked for at the next start
                         link.connection().retryNow();
                     });
    dialog->open();
}

} // namespace shell
