// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/identity_headers.h"
#include "service/gateway/pipeline_job.h"

namespace gateway {
namespace {

using domain::Reason;

std::string_view methodName(policy::AuthMethod method)
{
    switch (method) {
    case policy::AuthMethod::None:
        return "anonymous";
    case policy::AuthMethod::Token:
        return "token";
    case policy::AuthMethod::Password:
        return "password";
    case policy::AuthMethod::UpstreamPassword:
        return "upstream";
    case policy::AuthMethod::ForeignToken:
        return "foreign";
    }
    return {};
}

/// Names of the user's groups, joined with ",".
void joinGroups(const policy::Snapshot& snapshot, const policy::UserRecord& user, std::string& out)
{
    for (const policy::GroupNumber group : user.groups) {
        if (const policy::GroupRecord* record = snapshot.groups.find(group)) {
            if (!out.empty())
                out += ',';
            out += record->name;
        }
    }
}

/// Who the request speaks for, in the words of the identity headers.
Identity identityOf(const policy::Snapshot& snapshot, const policy::Decision& decision,
                    std::string_view decisionText, std::string& groups)
{
    groups.clear();
    Identity identity;
    identity.authMethod = methodName(decision.method);
    identity.decisionId = decisionText;
    if (decision.user) {
        joinGroups(snapshot, *decision.user, groups);
        identity.user = decision.user->name;
        identity.email = decision.user->email;
        identity.groups = groups;
    }
    if (decision.token && decision.method == policy::AuthMethod::Token)
        identity.tokenId = std::string_view(decision.token->id.data(), decision.token->id.size());
    return identity;
}

/// The prefix chose the upstream; what it calls itself stands in its base URL.
void writeTarget(const http::Target& target, const policy::UpstreamRecord& upstream,
                 std::string& out)
{
    out = target.encodedPath().substr(upstream.pathPrefix.size());
    if (out.empty())
        out = '/';
    if (const auto query = target.query())
        out.append(1, '?').append(*query);
}

} // namespace

void Pipeline::answer(Job& job)
{
    if (!job.judgement.decision.allowed())
        deny(job);
    else if (job.dialect)
        grant(job);
    else
        forward(job);
}

void Pipeline::deny(Job& job)
{
    net::Exchange& exchange = *job.exchange;
    http::ResponseWriter writer(exchange.answer());
    const policy::Decision& decision = job.judgement.decision;
    DenialAnswer answer;
    answer.denial = denialFor(decision.reason, job.presentation());
    answer.decisionId = job.decisionText;
    answer.retryAfterSeconds = decision.retryAfterSeconds;
    answer.rate = decision.rate;
    answer.keepAlive = exchange.willKeepAlive();
    answer.headOnly = exchange.request().method == http::Method::Head;
    int status = answer.denial.status;
    if (job.dialect)
        status = writeRefusal(writer, *job.dialect, answer);
    else
        writeDenial(writer, answer);
    complete(job, status, 0);
    exchange.send();
}

void Pipeline::grant(Job& job)
{
    net::Exchange& exchange = *job.exchange;
    http::ResponseWriter writer(exchange.answer());
    writeGrant(writer,
               identityOf(*job.snapshot, job.judgement.decision, job.decisionText, job.groups),
               job.judgement.decision.rate, exchange.willKeepAlive());
    complete(job, 200, 0);
    exchange.send();
}

ForwardPlan Pipeline::planFor(Job& job)
{
    const policy::Decision& decision = job.judgement.decision;
    writeTarget(job.judgement.target, *decision.upstream, job.target);
    ForwardPlan plan;
    plan.owner = keep(job);
    plan.upstream = decision.upstream;
    plan.target = job.target;
    plan.client = job.judgement.client;
    plan.clientTls = job.call.tls;
    plan.apiKeyHeader = job.snapshot->apiKeyHeader;
    plan.passAuthorization = !job.judgement.credentialConsumed;
    if (decision.upstream->upstream.identity != domain::Upstream::Identity::Passthrough) {
        const Identity identity = identityOf(*job.snapshot, decision, job.decisionText, job.groups);
        plan.identity = {{identity::user, identity.user},
                         {identity::email, identity.email},
                         {identity::groups, identity.groups},
                         {identity::tokenId, identity.tokenId},
                         {identity::authMethod, identity.authMethod}};
    }
    plan.identity.emplace_back(identity::decisionId, job.decisionText);
    plan.answerHeaders.emplace_back(identity::decisionId, job.decisionText);
    plan.bodyRead = job.call.bodyKnowledge == policy::BodyKnowledge::Read;
    plan.body = job.call.body;
    plan.rate = decision.rate;
    return plan;
}

void Pipeline::forward(Job& job)
{
    ForwardPlan plan = planFor(job); // owns the job from now on
    m_forwarder.forward(
        job.exchange, std::move(plan),
        [this, &job](Reason reason) {
            job.judgement.decision.reason = reason;
            net::Exchange& exchange = *job.exchange;
            http::ResponseWriter writer(exchange.answer());
            DenialAnswer answer;
            answer.denial = denialFor(reason, {});
            answer.decisionId = job.decisionText;
            answer.keepAlive = exchange.willKeepAlive();
            answer.headOnly = exchange.request().method == http::Method::Head;
            writeDenial(writer, answer);
            exchange.send();
        },
        [this, &job](const ForwardOutcome& outcome) {
            complete(job, outcome.status, outcome.bytes);
            recycle(job);
        });
}

} // namespace gateway
