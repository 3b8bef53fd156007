// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/explain_handler.h"

#include "common/api/remark_json.h"
#include "common/api/routes.h"
#include "common/domain/smallest_change.h"
#include "common/domain/token_text.h"
#include "common/domain/user.h"
#include "service/admin/policy_row.h"
#include "service/gateway/caller_identity.h"
#include "service/gateway/request_head.h"
#include "service/policy/deciding_stage.h"
#include "service/store/token_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue orNull(std::string_view text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(fromUtf8(text));
}

/// What the restrictions hold, beyond whether they let this call in, is not for users.
bool isPrivate(policy::Stage stage)
{
    return stage == policy::Stage::Ip || stage == policy::Stage::Lockout;
}

QJsonArray stagesJson(const policy::Trace& trace, bool forUsers)
{
    QJsonArray stages;
    for (std::size_t i = 0; i < policy::stageCount; ++i) {
        const auto stage = static_cast<policy::Stage>(i);
        const policy::TraceStep& step = trace.step(stage);
        const bool hidden = forUsers && isPrivate(stage);
        stages.append(QJsonObject{
            {u"stage"_s, fromUtf8(policy::code(stage))},
            {u"verdict"_s, fromUtf8(policy::code(step.verdict))},
            {u"saw"_s, hidden ? QString() : fromUtf8(step.saw)},
            {u"remarks"_s, api::toJson(hidden ? domain::Remarks{} : step.remarks)},
            {u"durationUs"_s, std::chrono::duration<double, std::micro>(step.took).count()}});
    }
    return stages;
}

/// What the gateway would add to the request: the caller's own fields go on beside them. Empty when
/// nothing would be sent. The decision id is another one for every call.
QJsonArray upstreamHeaders(const ExplainQuestion& question)
{
    QJsonArray headers;
    const auto add = [&](std::string_view name, std::string_view value) {
        if (name == "X-Forwarded-Host" && value.empty())
            return; // a path alone names no host
        headers.append(QJsonObject{{u"name"_s, fromUtf8(name)}, {u"value"_s, fromUtf8(value)}});
    };
    const policy::Decision& decision = question.judgement.decision;
    if (!decision.allowed() || !decision.upstream)
        return headers;
    gateway::eachForwardingField(question.judgement.client, question.tls, question.host, add);
    std::string groups;
    const gateway::Identity identity =
        gateway::identityOf(*question.snapshot, decision, {}, groups);
    for (const auto& [name, value] : gateway::identityFields(*decision.upstream, identity))
        add(name, value);
    return headers;
}

/// What each stage said when the call was made; null in records of earlier versions.
QJsonValue recordedStages(const std::optional<policy::StageMarks>& marks)
{
    if (!marks)
        return QJsonValue(QJsonValue::Null);
    QJsonArray stages;
    for (std::size_t i = 0; i < policy::stageCount; ++i) {
        const auto stage = static_cast<policy::Stage>(i);
        stages.append(QJsonObject{{u"stage"_s, fromUtf8(policy::code(stage))},
                                  {u"verdict"_s, fromUtf8(policy::code(marks->verdict(stage)))}});
    }
    return stages;
}

/// What was filled in for what is not recorded: in sentences, and as remarks.
void addAssumed(QJsonObject& json, const domain::Remarks& assumed)
{
    QJsonArray sentences;
    for (const domain::Remark& remark : assumed)
        sentences.append(fromUtf8(domain::text(remark)));
    json.insert(u"assumed"_s, sentences);
    json.insert(u"assumedRemarks"_s, api::toJson(assumed));
}

QJsonObject toJson(const ExplainQuestion& question)
{
    const policy::Decision& decision = question.judgement.decision;
    const auto tokenId = [&decision]() -> std::string_view {
        return decision.token
            ? std::string_view(decision.token->id.data(), decision.token->id.size())
            : std::string_view();
    };
    return {
        {u"allowed"_s, decision.allowed()},
        {u"reason"_s, fromUtf8(domain::code(decision.reason))},
        {u"explanation"_s, fromUtf8(domain::explanation(decision.reason))},
        {u"wouldBe"_s, orNull(decision.wouldBe ? domain::code(*decision.wouldBe) : "")},
        {u"user"_s, orNull(decision.user ? std::string_view(decision.user->name) : "")},
        {u"tokenId"_s, orNull(tokenId())},
        {u"upstream"_s, orNull(decision.upstream ? std::string_view(decision.upstream->name) : "")},
        {u"client"_s, fromUtf8(question.judgement.client.toString())},
        {u"stages"_s, stagesJson(question.trace, question.forUsers)},
        {u"upstreamHeaders"_s, upstreamHeaders(question)},
        {u"closestLimit"_s, fromUtf8(question.trace.closestLimit)},
        {u"smallestChange"_s, fromUtf8(question.trace.smallestChange)},
        {u"revision"_s, static_cast<qint64>(question.snapshot->revision)}};
}

} // namespace

/// For a token that is named by its id: the policy as it is, but for that token's secret, which
/// becomes one that was made for this question alone. Nobody's value is needed and nothing is
/// unsealed.
std::optional<api::Problem> ExplainHandler::impersonate(ExplainQuestion& question) const
{
    const auto row = store::TokenTable(m_services.database).findForPolicy(question.tokenId);
    if (!row)
        return problemOf(row.error());
    policy::TokenRow changed = policyRow(*row);
    question.credential =
        domain::token_text::generate(changed.owner == 0, changed.id, m_services.random);
    changed.digest = m_services.hasher.digest(question.credential.reveal());
    policy::Compiler compiler(*question.snapshot);
    compiler.setToken(changed);
    policy::Compiled compiled = compiler.finish(question.snapshot->revision);
    if (!compiled)
        return invalidInput(compiled.problems);
    question.snapshot = std::move(compiled.snapshot);
    if (question.scheme == ExplainQuestion::Scheme::Basic && question.user.isEmpty()) {
        if (const policy::UserRecord* owner = question.snapshot->users.find(changed.owner))
            question.user = QString::fromStdString(owner->name);
    }
    return std::nullopt;
}

/// Users may ask about tokens of their own, as they can find out by calling what happens to these.
/// They may not try passwords here, nor other people's tokens.
std::optional<api::Problem> ExplainHandler::closedTo(const Call& call,
                                                     const ExplainQuestion& question) const
{
    if (call.caller.administrator)
        return std::nullopt;
    QString id = question.tokenId;
    if (const auto known = domain::token_text::idOf(question.credential.reveal()); known)
        id = QString::fromLatin1(known->data(), static_cast<qsizetype>(known->size()));
    // Without a scheme, a field that was typed in would be the credential.
    if (id.isEmpty() || question.scheme == ExplainQuestion::Scheme::None)
        return problem(
            403, u"administrators_only"_s,
            u"You may ask about your own tokens only. Give the id or the value of one."_s);
    const auto token = store::TokenTable(m_services.database).find(id);
    if (!token && token.error().code != core::Error::Code::NotFound)
        return problemOf(token.error());
    const bool own = token && !token->owner.isNull()
        && domain::fold(token->owner) == domain::fold(call.caller.name);
    return own ? std::nullopt : std::optional(problem(404, u"not_found"_s)); // KA-16
}

void ExplainHandler::explain(const CallPtr& call, const Reply& reply) const
{
    domain::Problems problems;
    const ExplainQuestionPtr question = readQuestion(*call, problems);
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    if (const auto refused = closedTo(*call, *question))
        return reply(problemAnswer(*refused));
    question->snapshot = m_services.changes.current();
    question->forUsers = !call->caller.administrator;
    if (!question->tokenId.isEmpty()) {
        if (const auto refused = impersonate(*question))
            return reply(problemAnswer(*refused));
    }
    question->addCredential();
    answer(question, reply);
}

void ExplainHandler::judge(ExplainQuestion& question) const
{
    gateway::Call call;
    call.method = question.method;
    call.target = question.target;
    call.host = question.host;
    call.headers = &question.headers;
    call.peer = question.client;
    call.tls = question.tls;
    call.bodyKnowledge = question.bodyKnowledge;
    call.body = question.body;
    call.password = question.password;
    call.now = core::toMilliseconds(m_services.clock.now());
    call.monotonic = m_services.clock.monotonic();
    call.explaining = true;
    question.judgement.clear();
    question.trace = policy::Trace(m_services.clock);
    gateway::judge(call, *question.snapshot, m_services.hasher, m_counters, question.judgement,
                   &question.trace);
}

void ExplainHandler::answer(const ExplainQuestionPtr& question, const Reply& reply) const
{
    judge(*question);
    if (question->judgement.need.what != gateway::Need::What::PasswordCheck)
        return reply(jsonAnswer(200, toJson(*question)));
    const domain::RateSettings::Lockout lockout = m_services.policy().settings.rateLimiting.lockout;
    m_services.directory.signIn(
        question->judgement.need.user, question->judgement.need.password, lockout,
        [this, question, reply](const directory::SignInResult& result) {
            using Knowledge = gateway::PasswordKnowledge;
            if (result.reason == domain::Reason::Overloaded
                || result.reason == domain::Reason::PolicyUnavailable)
                return reply(problemAnswer(503, u"overloaded"_s));
            question->password = result.reason == domain::Reason::Allowed ? Knowledge::Right
                : result.reason == domain::Reason::AccountLocked          ? Knowledge::Locked
                                                                          : Knowledge::Wrong;
            answer(question, reply);
        });
}

QJsonObject ExplainHandler::traceOf(const store::AuditEvent& row) const
{
    const domain::Reason refused =
        row.wouldBe == domain::Reason::NotDecided ? row.reason : row.wouldBe;
    const policy::DecidedCall decided{refused, !row.tokenId.isEmpty(), !row.upstream.isEmpty(),
                                      !row.tokenId.isEmpty() && row.owner.isEmpty()};
    const auto marks = policy::StageMarks::unpack(row.stages);
    const std::optional<policy::Stage> stage =
        marks && marks->refusedAt() ? marks->refusedAt() : policy::decidingStage(decided);
    QJsonObject json{
        {u"recorded"_s,
         QJsonObject{{u"stages"_s, recordedStages(marks)},
                     {u"stage"_s, orNull(stage ? policy::code(*stage) : "")},
                     {u"explanation"_s, fromUtf8(domain::explanation(refused))},
                     {u"smallestChange"_s, fromUtf8(domain::smallestChange(refused))}}},
        {u"today"_s, QJsonValue(QJsonValue::Null)}};

    if (row.kind == store::AuditKind::Administration) { // the gateway does not judge them
        addAssumed(json, {{domain::Remark::Kind::OfAdministration, {}}});
        return json;
    }
    RecordedQuestion recorded = questionFrom(row, m_services.changes.current());
    if (recorded.question && !recorded.question->tokenId.isEmpty()
        && impersonate(*recorded.question)) {
        recorded.question.reset();
        recorded.assumed = {{domain::Remark::Kind::TokenGone, {}}};
    }
    if (recorded.question) {
        recorded.question->addCredential();
        judge(*recorded.question);
        json.insert(u"today"_s, toJson(*recorded.question));
    }
    addAssumed(json, recorded.assumed);
    return json;
}

} // namespace admin
