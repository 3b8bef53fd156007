// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/certificate_step.h"

#include "app/models/moment.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace shell {

using widgets::Colour;
using widgets::Message;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

CertificateStep::CertificateStep(QWidget* parent)
    : QWidget(parent)
    , m_title(new QWidget)
    , m_notice(new widgets::Notice(Tone::Warn))
    , m_card(new widgets::Card)
    , m_given(new widgets::CodeField)
    , m_row(new widgets::FieldRow(tr("Compare with the fingerprint you were given"), m_given))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* words = new QVBoxLayout(m_title);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget((new Text(tr("Is this really your service?"), Type::Title))->wrapped());
    words->addWidget((new Text(tr("The service shows a certificate that nobody known to this "
                                  "system vouches for. That is "
                                  "normal for a new installation. Compare the fingerprint before "
                                  "you type a password."),
                               Type::Small, Colour::Text2))
                         ->wrapped());
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_card);
    column->addWidget(m_row);
    column->addWidget(new Text(tr("On the server:"), Type::Small, Colour::Text2));
    column->addWidget(new widgets::CodeBox(
        QStringLiteral("openssl x509 -in cert.pem -noout -sha256 -fingerprint")));
    column->addStretch(1);
    m_given->setPlaceholderText(QStringLiteral("4A:1F:9C:02:…"));
    connect(m_given, &QLineEdit::textChanged, this, &CertificateStep::compare);
}

QString CertificateStep::issuerOf(const client::Certificate& certificate)
{
    return certificate.issuer == certificate.subject ? tr("%1 (itself)").arg(certificate.issuer)
                                                     : certificate.issuer;
}

CertificateStep* CertificateStep::untitled()
{
    m_title->hide();
    return this;
}

void CertificateStep::setCertificate(const client::Certificate& certificate)
{
    m_certificate = certificate;
    const QString faults = client::faultsText(certificate);
    if (certificate.differsFromPinned)
        m_notice->setContent(Tone::Bad, QStringLiteral("warning"),
                             tr("This is not the certificate you trusted before"),
                             tr("It was replaced, or somebody stands between you and the service. "
                                "Ask its administrator "
                                "before you go on."));
    else
        m_notice->setContent(
            Tone::Warn, QStringLiteral("warning"), tr("The system does not trust this certificate"),
            QString(
                faults + QLatin1Char(' ')
                + tr("Latchkey can trust exactly this one, for this service only, and will warn if "
                     "it ever changes."))
                .trimmed());
    m_card->clearRows();
    auto* facts = new QWidget;
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto date = [](const QDateTime& moment) {
        return models::shortDate(core::fromMilliseconds(moment.toMSecsSinceEpoch()));
    };
    const QList<std::pair<QString, QString>> rows{
        {tr("Issued to"), certificate.subject},
        {tr("Issued by"), issuerOf(certificate)},
        {tr("Valid"),
         tr("%1 to %2").arg(date(certificate.validFrom), date(certificate.validUntil))},
    };
    for (int i = 0; i < rows.size(); ++i) {
        grid->addWidget(new Text(rows.at(i).first, Type::Body, Colour::Text2), i, 0);
        grid->addWidget((new Text(rows.at(i).second))->wrapped()->selectable(), i, 1);
    }
    grid->addWidget(new Text(tr("SHA-256 fingerprint"), Type::Body, Colour::Text2),
                    int(rows.size()), 0, 1, 2);
    grid->addWidget(new widgets::CodeBox(client::fingerprintText(certificate.fingerprint)),
                    int(rows.size()) + 1, 0, 1, 2);
    m_card->addRow(facts);
    compare(m_given->text());
}

bool CertificateStep::hasInput() const
{
    return !m_given->text().trimmed().isEmpty();
}

void CertificateStep::forget()
{
    m_given->clear();
}

void CertificateStep::compare(const QString& text)
{
    static const QRegularExpression notHex(QStringLiteral("[^0-9A-Fa-f]"));
    QString digits = text.section(QLatin1Char('='), -1);
    digits.remove(notHex);
    const QByteArray given = QByteArray::fromHex(digits.toLatin1());
    m_ready = true;
    if (text.trimmed().isEmpty())
        m_row->setMessage(Message::Kind::None);
    else if (given == m_certificate.fingerprint)
        m_row->setMessage(Message::Kind::Ok,
                          tr("All %n byte(s) match.", nullptr, int(given.size())));
    else if (given.size() < m_certificate.fingerprint.size()
             && m_certificate.fingerprint.startsWith(given))
        m_row->setMessage(Message::Kind::Hint,
                          tr("%n byte(s) match so far.", nullptr, int(given.size())));
    else {
        m_row->setMessage(Message::Kind::Bad,
                          tr("This is another fingerprint. Do not go on before you know why."));
        m_ready = false;
    }
    if (text.trimmed().isEmpty())
        m_row->setHint(tr("The administrator of the service can tell you. Leave it empty to trust "
                          "what is shown."));
    emit readyChanged(m_ready);
}

} // namespace shell
