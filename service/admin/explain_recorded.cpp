// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/explain_question.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using domain::Reason;
using policy::AuthMethod;
using Scheme = ExplainQuestion::Scheme;
using Said = domain::Remark::Kind;

/// What the credential was is not recorded, only what became of it.
enum class Presented
{
    Nothing,
    Token, ///< one of ours, by its id
    Password,
    Foreign,
    Unknown ///< a value that was nobody's
};

bool isOneOf(Reason reason, std::initializer_list<Reason> list)
{
    return std::find(list.begin(), list.end(), reason) != list.end();
}

Presented presentedIn(const store::AuditEvent& row)
{
    switch (static_cast<AuthMethod>(row.authMethod)) {
    case AuthMethod::Token:
        return Presented::Token;
    case AuthMethod::Password:
    case AuthMethod::UpstreamPassword:
        return Presented::Password;
    case AuthMethod::ForeignToken:
        return Presented::Foreign;
    case AuthMethod::None:
        break;
    }
    const Reason refused = row.wouldBe == Reason::NotDecided ? row.reason : row.wouldBe;
    if (isOneOf(refused,
                {Reason::TokenMalformed, Reason::TokenUnknown, Reason::TokenWrongSecret,
                 Reason::TwoCredentials, Reason::CredentialMalformed, Reason::TlsRequired}))
        return Presented::Unknown;
    if (!row.tokenId.isEmpty())
        return Presented::Token;
    if (isOneOf(refused,
                {Reason::PasswordsOff, Reason::PasswordWrong, Reason::UserUnknown,
                 Reason::UserDisabled, Reason::UserAmbiguous, Reason::AccountLocked}))
        return Presented::Password;
    return refused == Reason::ForeignTokenNotAccepted ? Presented::Foreign : Presented::Nothing;
}

/// The scheme is not recorded either; what was decided tells it, or the token does.
Scheme schemeOf(const store::AuditEvent& row, const policy::Snapshot& today)
{
    policy::TokenId id{};
    const QByteArray bytes = row.tokenId.toLatin1();
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), static_cast<qsizetype>(id.size())),
                id.begin());
    const policy::TokenRecord* token = today.tokens.find(id);
    const bool onlyBasic = token && token->schemes == domain::Schemes::Basic;
    const bool shared = token && token->owner == 0;
    if (isOneOf(row.reason,
                {Reason::TokenUserMismatch, Reason::UserAmbiguous, Reason::UserUnknown,
                 Reason::UserDisabled}))
        return Scheme::Basic;
    if (row.reason == Reason::UnboundTokenNeedsBasic)
        return Scheme::Bearer;
    if (row.reason == Reason::SchemeNotAccepted)
        return onlyBasic ? Scheme::Bearer : Scheme::Basic;
    return onlyBasic || shared ? Scheme::Basic : Scheme::Bearer;
}

gateway::PasswordKnowledge passwordOf(Reason reason)
{
    if (isOneOf(reason, {Reason::PasswordWrong, Reason::UserUnknown, Reason::UserAmbiguous}))
        return gateway::PasswordKnowledge::Wrong;
    return reason == Reason::AccountLocked ? gateway::PasswordKnowledge::Locked
                                           : gateway::PasswordKnowledge::Right;
}

std::string hostOf(const store::AuditEvent& row, const policy::Snapshot& today)
{
    const std::string name = row.upstream.toStdString();
    for (const auto& upstream : today.upstreams)
        if (upstream->name == name && !upstream->hosts.empty())
            return upstream->hosts.front();
    return "localhost";
}

/// Whether there is enough to ask about; says what is filled in.
bool setCredential(const store::AuditEvent& row, ExplainQuestion& question,
                   domain::Remarks& assumed)
{
    question.user = row.actor;
    switch (presentedIn(row)) {
    case Presented::Nothing:
        if (row.reason != Reason::CredentialMissing)
            assumed.push_back({Said::CredentialNotRecorded, {}});
        return true;
    case Presented::Token:
        question.tokenId = row.tokenId;
        question.scheme = schemeOf(row, *question.snapshot);
        assumed.push_back(
            {question.scheme == Scheme::Basic ? Said::TakenAsBasic : Said::TakenAsBearer, {}});
        return true;
    case Presented::Password:
        question.scheme = Scheme::Basic;
        question.credential = core::Secret(std::string("not-recorded"));
        question.password = passwordOf(row.reason);
        assumed.push_back({Said::PasswordFromRecord, {}});
        return true;
    case Presented::Foreign:
        question.scheme = Scheme::Bearer;
        question.credential = core::Secret(std::string("not-recorded"));
        assumed.push_back({Said::ForeignStandIn, {}});
        return true;
    case Presented::Unknown:
        break;
    }
    assumed.push_back({Said::CredentialLost, {}});
    return false;
}

} // namespace

RecordedQuestion questionFrom(const store::AuditEvent& row, const policy::SnapshotPtr& today)
{
    RecordedQuestion result;
    const auto method = http::methodFromText(row.method.toStdString());
    if (!method || row.target.isEmpty() || !row.address) {
        result.assumed.push_back({Said::NotUnderstood, {}});
        return result;
    }
    auto question = std::make_shared<ExplainQuestion>();
    question->snapshot = today;
    question->method = *method;
    question->target = row.target.toStdString();
    question->host = hostOf(row, *today);
    question->client = *row.address;
    question->bodyKnowledge = gateway::BodyKnowledge::NotVisible;
    result.assumed.push_back({Said::BodyNotRecorded, {}});
    if (setCredential(row, *question, result.assumed))
        result.question = std::move(question);
    return result;
}

} // namespace admin
