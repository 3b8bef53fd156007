// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/first_call.h"

#include "app/client/real_call.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using client::Result;
using models::RealAnswer;

namespace pages {
namespace {

constexpr int Names = 20; ///< that are tried
constexpr int Looks = 20; ///< at the audit log

} // namespace

FirstCall::FirstCall(client::Client& client, GatewayDoor door, QString owner,
                     std::chrono::milliseconds pause)
    : QObject(&client)
    , m_client(client)
    , m_call(new GatewayCall(std::move(door), this))
    , m_owner(std::move(owner))
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &FirstCall::lookUp);
}

void FirstCall::run(const QUrl& gateway, const QString& url)
{
    m_gateway = gateway;
    m_url = url;
    m_client.tokenChoices(m_owner, this, [this](const Result<api::TokenChoices>& choices) {
        // What is not accepted would be refused; what else is in the way, the service says itself.
        if (choices
            && (choices->acceptedSchemes & domain::Schemes::Bearer) == domain::Schemes::None)
            m_scheme = domain::Schemes::Basic;
        make(1);
    });
}

void FirstCall::make(int number)
{
    api::TokenDraft draft;
    m_report.tokenName = number == 1 ? tr("First test") : tr("First test %1").arg(number);
    draft.name = m_report.tokenName;
    draft.description = tr("Made by the console to try the gateway, and revoked afterwards.");
    draft.schemes = m_scheme;
    draft.expiresGiven = true;
    draft.expires.kind = domain::ExpiryChoice::Kind::After;
    draft.expires.lifetime = {LifetimeMinutes, domain::Lifetime::Unit::Minutes};
    m_client.createToken(draft, m_key + u'-' + QString::number(number), this,
                         [this, number](const Result<client::TokenWithSecret>& made) {
                             if (!made && made.failure().isCode("name_taken"_L1) && number < Names)
                                 return make(number + 1); // names of revoked tokens stay taken
                             if (!made) {
                                 QStringList why{made.failure().message};
                                 for (const domain::FieldProblem& problem :
                                      made.failure().problem.errors)
                                     why.append(problem.message);
                                 m_report.fault = why.join(u' ');
                                 return finish();
                             }
                             m_token = made->token.token.id;
                             callWith(made->secret);
                         });
}

client::Request FirstCall::request(const core::Secret& secret) const
{
    using Scheme = api::ExplainQuestion::Scheme;
    api::ExplainQuestion question;
    question.url = m_url;
    question.user = m_owner;
    question.credential = secret;
    question.scheme = secret.isEmpty()       ? Scheme::None
        : m_scheme == domain::Schemes::Basic ? Scheme::Basic
                                             : Scheme::Bearer;
    return client::realRequest(question, {});
}

void FirstCall::callWith(const core::Secret& secret)
{
    const bool sent = m_call->send(m_gateway, request(secret), [this](const RealAnswer& answer) {
        m_report.withToken = answer;
        m_report.decision = answer.decision();
        callWithout();
    });
    if (sent)
        return;
    m_report.withToken.fault = tr("Nothing can be sent from here.");
    m_report.without = m_report.withToken;
    revoke();
}

void FirstCall::callWithout()
{
    (void)m_call->send(m_gateway, request({}), [this](const RealAnswer& answer) {
        m_report.without = answer;
        revoke();
    });
}

void FirstCall::revoke()
{
    m_client.revokeToken(m_token, this, [this](const Result<api::TokenView>& revoked) {
        if (!revoked)
            m_report.notRevoked = revoked.failure().message;
        lookUp();
    });
}

void FirstCall::lookUp()
{
    if (m_report.decision.isEmpty())
        return finish();
    m_client.auditRow(m_report.decision, this, [this](const Result<api::AuditRow>& row) {
        if (row) {
            m_report.caller = row->owner.isEmpty() ? row->actor : row->owner;
            return finish();
        }
        if (++m_looks < Looks && row.failure().problem.status == 404)
            m_again.start();
        else
            finish();
    });
}

void FirstCall::finish()
{
    emit finished(m_report);
    deleteLater();
}

} // namespace pages
