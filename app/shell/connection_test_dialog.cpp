// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/connection_test_dialog.h"

#include "app/models/duration.h"
#include "app/models/moment.h"
#include "app/shell/certificate_step.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace shell {

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

namespace {

QString date(const QDateTime& moment)
{
    return models::shortDate(core::fromMilliseconds(moment.toMSecsSinceEpoch()));
}

} // namespace

ConnectionTestDialog::ConnectionTestDialog(const client::SavedService& service, QWidget* parent)
    : Dialog(tr("Test connection"), service.name, service.address.toString(), Confirm, parent)
    , m_service(service)
    , m_notice(new widgets::Notice(Tone::Neutral, QStringLiteral("hourglass"), tr("Connecting…"),
                                   tr("Nobody is signed in for this.")))
    , m_card(new widgets::Card)
    , m_again(new Button(ButtonKind::Secondary, tr("Test again"), QStringLiteral("refresh")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->addWidget(m_notice);
    body()->addWidget(m_card);
    m_card->hide();
    addButton(m_again);
    m_again->setEnabled(false);
    connect(m_again, &Button::clicked, this, [this] {
        m_again->setEnabled(false);
        emit againAsked();
    });
    auto* close = addButton(new Button(ButtonKind::Primary, tr("Close")));
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
}

void ConnectionTestDialog::setReport(const ConnectionReport& report)
{
    m_again->setEnabled(true);
    addRows();
    if (report.failure) {
        m_notice->setContent(Tone::Bad, QStringLiteral("circle-x"), tr("It does not work"),
                             report.failure->message);
        if (report.refused)
            showCertificate(*report.refused,
                            report.refused->differsFromPinned
                                ? tr("Another one than you trusted before")
                                : tr("Not trusted by this system"));
        m_card->setVisible(report.refused.has_value());
    } else {
        m_notice->setContent(
            Tone::Ok, QStringLiteral("circle-check"), tr("The service answers"),
            tr("%1 answered in %2.").arg(m_service.name, models::duration(report.latency)));
        showFacts(report);
        m_card->show();
    }
    adjustHeight();
}

void ConnectionTestDialog::addRows()
{
    m_card->clearRows();
    auto* facts = new QWidget;
    m_grid = new QGridLayout(facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_card->addRow(facts);
}

void ConnectionTestDialog::addFact(const QString& name, const QString& value)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Text(name, Type::Body, Colour::Text2), row, 0, Qt::AlignTop);
    m_grid->addWidget((new Text(value))->wrapped()->selectable(), row, 1);
}

void ConnectionTestDialog::showFacts(const ConnectionReport& report)
{
    addFact(tr("First answer"), tr("%1, with connecting").arg(models::duration(report.connecting)));
    addFact(tr("Further answers"), models::duration(report.latency));
    addFact(tr("Version"), report.version.isEmpty() ? tr("not told") : report.version);
    if (!report.tls) {
        addFact(tr("Protection"), tr("None: plain HTTP, within this computer"));
        return;
    }
    addFact(tr("Protection"),
            QStringLiteral("%1, %2").arg(report.tls->protocol, report.tls->cipher));
    showCertificate(report.tls->certificate,
                    report.tls->pinned ? tr("Trusted by you: it has the pinned fingerprint")
                                       : tr("Trusted by this system"));
}

void ConnectionTestDialog::showCertificate(const client::Certificate& certificate,
                                           const QString& standing)
{
    addFact(tr("Certificate"), standing);
    addFact(tr("Issued to"), certificate.subject);
    addFact(tr("Issued by"), CertificateStep::issuerOf(certificate));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString validity =
        tr("%1 to %2").arg(date(certificate.validFrom), date(certificate.validUntil));
    addFact(tr("Valid"),
            certificate.validUntil < now      ? tr("%1: expired").arg(validity)
                : certificate.validFrom > now ? tr("%1: not yet").arg(validity)
                                              : validity + QStringLiteral(" · ")
                    + tr("%n day(s) left", nullptr, int(now.daysTo(certificate.validUntil))));
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Text(tr("SHA-256 fingerprint"), Type::Body, Colour::Text2), row, 0, 1, 2);
    m_grid->addWidget(new widgets::CodeBox(client::fingerprintText(certificate.fingerprint)),
                      row + 1, 0, 1, 2);
}

} // namespace shell
