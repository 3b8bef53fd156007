// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/caller_identity.h"
#include "service/gateway/identity_headers.h"
#include "service/gateway/pipeline_job.h"

namespace gateway {
namespace {

using domain::Reason;

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
    plan.identity = identityFields(
        *decision.upstream, identityOf(*job.snapshot, decision, job.decisionText, job.groups));
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
