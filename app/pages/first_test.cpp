// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/first_test.h"

#include "app/client/real_call.h"
#include "app/dialogs/real_answer_view.h"
#include "app/models/duration.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::RealAnswer;
using widgets::FieldRow;
using widgets::Message;
using widgets::Text;
using widgets::Tone;
using widgets::Type;
using Verdict = RealAnswer::Verdict;

namespace pages {
namespace {

/// Something that the API has, and that needs no parameters.
QString exampleOf(const domain::Upstream& upstream)
{
    using Preset = domain::Upstream::Preset;
    QString path = upstream.pathPrefix;
    while (path.endsWith(u'/'))
        path.chop(1);
    switch (upstream.preset) {
    case Preset::Generic:
        return path + u'/';
    case Preset::Jira:
        return path + u"/rest/api/2/myself"_s;
    case Preset::Confluence:
        return path + u"/rest/api/user/current"_s;
    case Preset::Bitbucket:
        return path + u"/rest/api/1.0/application-properties"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

FirstTest::FirstTest(client::Client& client, GatewayDoor door, QString owner,
                     const QUrl& administration, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_door(std::move(door))
    , m_owner(std::move(owner))
    , m_gateway(new widgets::CodeField)
    , m_path(new widgets::CodeField)
    , m_gatewayRow(new FieldRow(tr("Gateway"), m_gateway))
    , m_pathRow(new FieldRow(tr("Path to call (GET)"), m_path))
    , m_with(new widgets::Notice(Tone::Ok))
    , m_without(new widgets::Notice(Tone::Ok))
    , m_token(new Text({}, Type::Small, widgets::Colour::Text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("Test it now"), Type::Title))->wrapped());
    column->addWidget(
        (new Text(tr("The console makes a token for you, really calls the API through the gateway "
                     "with it and once without, and revokes it again. Nobody sees its value, and "
                     "it would end by itself after %n minute(s).",
                     nullptr, FirstCall::LifetimeMinutes),
                  Type::Body, widgets::Colour::Text2))
            ->wrapped());
    m_gatewayRow->setHint(tr("Where scripts send their requests."));
    column->addWidget(m_gatewayRow);
    column->addWidget(m_pathRow);
    column->addWidget(m_with);
    column->addWidget(m_without);
    column->addWidget(m_token->wrapped());
    column->addStretch(1);
    forget();
    for (QLineEdit* field : {m_gateway, m_path}) {
        connect(field, &QLineEdit::returnPressed, this, &FirstTest::returnPressed);
        connect(field, &QLineEdit::textEdited, this, &FirstTest::forget);
    }
    m_client.status(this, [this, administration](const client::Result<api::ServiceStatus>& status) {
        if (status && !m_gateway->isModified()) // otherwise it can be typed
            m_gateway->setText(client::gatewayAddress(status->gateway, administration).toString());
    });
}

void FirstTest::setUpstream(const client::Versioned<domain::Upstream>& upstream)
{
    const bool same = upstream.value.name == m_upstream.name && upstream.version == m_version;
    m_upstream = upstream.value;
    m_version = upstream.version;
    if (!m_path->isModified())
        m_path->setText(exampleOf(m_upstream));
    if (!same)
        forget();
}

void FirstTest::forget()
{
    m_passed = false;
    m_gatewayRow->setMessage(Message::Kind::None);
    m_pathRow->setMessage(Message::Kind::None);
    m_with->hide();
    m_without->hide();
    m_token->hide();
}

void FirstTest::run()
{
    forget();
    const QString path = m_path->text().trimmed();
    const QUrl gateway = client::gatewayFromInput(m_gateway->text());
    const QString problem = m_gateway->text().trimmed().isEmpty()
        ? tr("Write where the gateway is: the address that scripts use.")
        : client::gatewayProblem(gateway);
    if (!problem.isEmpty())
        m_gatewayRow->setMessage(Message::Kind::Bad, problem);
    if (!path.startsWith(u'/'))
        m_pathRow->setMessage(Message::Kind::Bad, tr("A path begins with “/”."));
    if (m_gatewayRow->isBad() || m_pathRow->isBad()) {
        (m_gatewayRow->isBad() ? m_gateway : m_path)->setFocus();
        return emit refused();
    }
    auto* call = new FirstCall(m_client, m_door, m_owner); // the client's own
    connect(call, &FirstCall::finished, this, &FirstTest::showReport);
    // The gateway chooses the API by the name of the host where it has some.
    call->run(gateway,
              m_upstream.hosts.isEmpty() ? path : u"http://"_s + m_upstream.hosts.first() + path);
}

void FirstTest::showReport(const FirstCallReport& report)
{
    if (!report.fault.isEmpty()) {
        m_with->setContent(Tone::Bad, u"circle-x"_s, tr("No token was made"), report.fault);
        m_with->setAction(nullptr);
        m_with->show();
        return emit refused();
    }
    m_passed =
        report.withToken.verdict() == Verdict::LetIn && report.without.verdict() == Verdict::Denied;
    showWith(report);
    showWithout(report.without);
    m_token->setText(
        report.notRevoked.isEmpty()
            ? tr("The token “%1” is revoked; it stays in the list as that.").arg(report.tokenName)
            : tr("The token “%1” could not be revoked: %2 It ends by itself; you can revoke it on "
                 "Manage API Keys.")
                  .arg(report.tokenName, report.notRevoked));
    m_token->show();
    emit done();
}

void FirstTest::showWith(const FirstCallReport& report)
{
    const RealAnswer& answer = report.withToken;
    const QString status = QString::number(answer.status);
    const QString title = tr("With a token: %1 in %2", "a status, and how long it took")
                              .arg(status, models::duration(answer.took));
    const QString who = report.caller.isEmpty() ? m_owner : report.caller;
    switch (answer.verdict()) {
    case Verdict::NoAnswer:
        m_with->setContent(Tone::Bad, u"unplug"_s, tr("With a token: no answer"), answer.fault);
        break;
    case Verdict::LetIn:
        m_with->setContent(Tone::Ok, u"circle-check"_s, title,
                           tr("Let in as %1. The answer is that of %2.").arg(who, m_upstream.name));
        break;
    case Verdict::UpstreamFailed:
        m_with->setContent(Tone::Warn, u"warning"_s, title,
                           tr("Let in as %1, but %2 did not answer: %3 Go back to look at its "
                              "address.")
                               .arg(who, m_upstream.name, dialogs::refusalOf(answer)));
        break;
    case Verdict::Denied:
        m_with->setContent(Tone::Bad, u"circle-x"_s, title,
                           tr("Refused: %1").arg(dialogs::refusalOf(answer)));
        break;
    }
    widgets::Button* trace = nullptr;
    if (!report.decision.isEmpty()) {
        trace = new widgets::Button(widgets::ButtonKind::Link, tr("Show the trace"));
        connect(trace, &QAbstractButton::clicked, this,
                [this, decision = report.decision] { emit traceAsked(decision); });
    }
    m_with->setAction(trace);
    m_with->show();
}

void FirstTest::showWithout(const RealAnswer& answer)
{
    const QString title = tr("Without a token: %1").arg(QString::number(answer.status));
    switch (answer.verdict()) {
    case Verdict::NoAnswer:
        m_without->setContent(Tone::Bad, u"unplug"_s, tr("Without a token: no answer"),
                              answer.fault);
        break;
    case Verdict::LetIn:
    case Verdict::UpstreamFailed:
        m_without->setContent(
            Tone::Warn, u"warning"_s, title,
            tr("Let in although it had no token: the path is public, or the checks are off. Look "
               "at Public APIs and Global Settings."));
        break;
    case Verdict::Denied:
        m_without->setContent(Tone::Ok, u"circle-check"_s, title, tr("Refused, as it should be."));
        break;
    }
    m_without->show();
}

void FirstTest::focusFirst()
{
    (m_gateway->text().isEmpty() ? m_gateway : m_path)->setFocus();
}

} // namespace pages
