// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/pipeline.h"

#include "service/gateway/foresight.h"
#include "service/gateway/pipeline_job.h"
#include "service/gateway/recorded_target.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <limits>

namespace gateway {
namespace {

using domain::Reason;

constexpr std::size_t mostSpareJobs = 64;

/// What judging goes on with, or nothing when the check could not be made.
std::optional<PasswordKnowledge> passwordKnowledge(Reason verdict)
{
    switch (verdict) {
    case Reason::Allowed:
        return PasswordKnowledge::Right;
    case Reason::AccountLocked:
        return PasswordKnowledge::Locked;
    case Reason::PasswordWrong:
    case Reason::UserUnknown:
    case Reason::UserAmbiguous:
    case Reason::UserDisabled:
        return PasswordKnowledge::Wrong;
    default:
        return std::nullopt;
    }
}

Reason reasonForStatus(int status)
{
    switch (status) {
    case 408:
        return Reason::RequestTimeout;
    case 413:
        return Reason::BodyTooLarge;
    default:
        return Reason::Malformed;
    }
}

} // namespace

Pipeline::Pipeline(PipelineParts parts)
    : m_parts(std::move(parts))
    , m_forwarder(m_parts.executor, m_parts.clock)
    , m_job(std::make_shared<Job>())
{ }

Pipeline::~Pipeline() = default;

void Pipeline::setSnapshot(policy::SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
}

void Pipeline::foresee(std::span<const http::Request* const> requests)
{
    if (m_snapshot)
        gateway::foresee(requests, *m_snapshot, m_parts.counters.rates);
}

void Pipeline::handle(const net::ExchangePtr& exchange)
{
    Job& job = *m_job;
    start(job, exchange);
    run(job);
    if (m_job.get() == &job) // decided at once
        job.letGo();
}

/// For a job that cannot go on now: its callback owns it, and the next request gets another.
std::shared_ptr<Pipeline::Job> Pipeline::keep(Job& job)
{
    if (m_job.get() != &job)
        return job.shared_from_this();
    auto kept = std::move(m_job);
    if (m_spareJobs.empty()) {
        m_job = std::make_shared<Job>();
    } else {
        m_job = std::move(m_spareJobs.back());
        m_spareJobs.pop_back();
    }
    return kept;
}

/// A job that is over lends its memory to a later one. Whoever still holds it only lets go of it.
void Pipeline::recycle(Job& job)
{
    job.letGo();
    if (m_spareJobs.size() < mostSpareJobs)
        m_spareJobs.push_back(job.shared_from_this());
}

void Pipeline::start(Job& job, const net::ExchangePtr& exchange)
{
    const http::Request& request = exchange->request();
    const std::int64_t now = core::toMilliseconds(m_parts.clock.now());
    job.exchange = exchange;
    job.snapshot = m_snapshot;
    job.judgement.clear();
    job.dialect.reset();
    job.decision = m_parts.ids.next(now);
    job.decisionText = spool::decisionText(job.decision);
    job.checkedUser = 0;
    job.judged = false;
    job.ticket.reset();
    job.started = exchange->startedAt();
    job.call = Call{};
    Call& call = job.call;
    call.headers = &request.headers;
    call.peer = exchange->peer();
    call.now = now;
    call.monotonic = job.started;
    call.peerIsTrusted = m_snapshot && m_snapshot->trustedProxies.contains(call.peer);
    if (exchange->door() == net::Door::Gateway) {
        call.method = request.method;
        call.target = request.target;
        call.host = request.host;
        call.tls = exchange->isTls();
        call.bodyKnowledge = request.framing == http::Framing::NoBody
            ? policy::BodyKnowledge::None
            : policy::BodyKnowledge::NotRead;
        return;
    }
    // A front proxy on this machine is what the authz door is for.
    call.peerIsTrusted = call.peerIsTrusted || call.peer.isLoopback();
    const ForwardedRequest facts = readForwardedRequest(request);
    job.dialect = facts.dialect;
    job.judgement.decision.reason = facts.problem;
    if (!call.peerIsTrusted)
        job.judgement.decision.reason = Reason::PeerNotTrusted;
    call.method = facts.method;
    call.target = facts.target;
    call.host = facts.host;
    call.tls = facts.tls;
    call.bodyKnowledge =
        facts.bodyVisible ? policy::BodyKnowledge::NotRead : policy::BodyKnowledge::NotVisible;
}

/// After the judge: what it could not know.
static void refuseAt(policy::Decision& decision, policy::Stage stage, Reason reason)
{
    decision.reason = reason;
    decision.stages.refuseAt(stage);
}

void Pipeline::run(Job& job)
{
    if (!job.snapshot) {
        job.judgement.decision.reason = Reason::PolicyUnavailable;
        conclude(job);
        return;
    }
    if (job.judgement.decision.reason != Reason::NotDecided) { // a question that cannot be judged
        conclude(job);
        return;
    }
    judge(job.call, *job.snapshot, m_parts.hasher, m_parts.counters, job.judgement);
    job.judged = true;
    switch (job.judgement.need.what) {
    case Need::What::Body:
        readBody(job);
        return;
    case Need::What::PasswordCheck:
        askPassword(job);
        return;
    case Need::What::Nothing:
        break;
    }
    const policy::Decision& decision = job.judgement.decision;
    if (decision.allowed() && decision.method == policy::AuthMethod::Password
        && (!decision.user || decision.user->number != job.checkedUser))
        refuseAt(job.judgement.decision, policy::Stage::Authenticate,
                 Reason::PasswordWrong); // the name came to mean another user
    if (decision.allowed() && !job.dialect && !decision.upstream)
        refuseAt(job.judgement.decision, policy::Stage::Route, Reason::NoUpstream);
    conclude(job);
}

void Pipeline::readBody(Job& job)
{
    const auto kept = keep(job);
    kept->exchange->readBody(m_parts.bodyCap, [this, kept](net::Exchange::BodyOutcome outcome) {
        if (kept->exchange->gone())
            return;
        kept->judgement.clear();
        if (!outcome.complete) {
            kept->judgement.decision.reason =
                outcome.tooLarge ? Reason::BodyTooLarge : reasonForStatus(outcome.status);
            conclude(*kept);
            return;
        }
        kept->call.bodyKnowledge = policy::BodyKnowledge::Read;
        kept->call.body = outcome.body;
        kept->snapshot = m_snapshot; // what was revoked meanwhile is revoked
        run(*kept);
    });
}

void Pipeline::askPassword(Job& job)
{
    const auto kept = keep(job);
    kept->checkedUser = kept->judgement.need.user;
    core::Secret password = std::move(kept->judgement.need.password);
    const auto resume = [this, kept](Reason verdict) {
        if (kept->exchange->gone())
            return;
        kept->judgement.clear();
        kept->snapshot = m_snapshot;
        kept->call.monotonic = m_parts.clock.monotonic();
        const auto known = passwordKnowledge(verdict);
        if (known)
            kept->call.password = *known;
        else
            kept->judgement.decision.reason = verdict;
        run(*kept);
    };
    m_parts.checkPassword(kept->checkedUser, std::move(password),
                          [executor = m_parts.executor, resume](Reason verdict) {
                              boost::asio::post(executor, [resume, verdict] { resume(verdict); });
                          });
}

/// Writes the verdict down before anything of it can be seen; what cannot be written down is
/// refused.
void Pipeline::conclude(Job& job)
{
    job.ticket = record(job);
    if (!job.ticket) {
        job.judgement.decision = policy::Decision{};
        job.judgement.decision.reason = Reason::AuditUnavailable;
        answer(job);
        return;
    }
    const bool power = job.snapshot
        && job.snapshot->settings.audit.durability == domain::AuditSettings::Durability::Power;
    if (!power) {
        answer(job);
        return;
    }
    const auto kept = keep(job);
    m_parts.spool.whenDurable(*kept->ticket, [this, kept, executor = m_parts.executor](bool ok) {
        boost::asio::post(executor, [this, kept, ok] {
            if (kept->exchange->gone()) {
                complete(*kept, 0, 0);
                return;
            }
            if (!ok) {
                kept->judgement.decision.reason = Reason::AuditUnavailable;
                kept->judgement.decision.retryAfterSeconds = 1;
            }
            answer(*kept);
        });
    });
}

std::optional<spool::Spool::Ticket> Pipeline::record(const Job& job)
{
    const policy::Decision& decision = job.judgement.decision;
    m_recorded.clear();
    if (job.judgement.targetKnown) {
        const auto query = job.judgement.target.query();
        appendRecordedTarget(m_recorded, job.judgement.target.encodedPath(),
                             query.value_or(std::string_view{}), query.has_value());
    } else {
        appendRecordedTarget(m_recorded, job.call.target.substr(0, job.call.target.find('?')), {},
                             false);
    }
    spool::CallRecord record;
    record.decision = job.decision;
    record.at = job.call.now;
    record.reason = decision.reason;
    record.wouldBe = decision.wouldBe.value_or(Reason::NotDecided);
    record.authMethod = static_cast<std::uint8_t>(decision.method);
    record.stages = decision.stages.packed();
    record.client = job.judged ? job.judgement.client : job.call.peer;
    record.method = http::toText(job.call.method);
    record.target = m_recorded;
    if (decision.user)
        record.actor = decision.user->name;
    if (decision.token) {
        record.tokenId = std::string_view(decision.token->id.data(), decision.token->id.size());
        if (const auto* owner = decision.token->owner != 0
                ? job.snapshot->users.find(decision.token->owner)
                : nullptr)
            record.owner = owner->name;
    }
    if (decision.upstream)
        record.upstream = decision.upstream->name;
    m_parts.metrics.count(job.dialect.has_value(), decision.reason);
    return m_parts.spool.append(record);
}

void Pipeline::complete(const Job& job, int status, std::uint64_t bytes)
{
    const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(
                            m_parts.clock.monotonic() - job.started)
                            .count();
    const auto microseconds = static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(passed, 0, std::numeric_limits<std::uint32_t>::max()));
    m_parts.metrics.observe(microseconds);
    if (job.ticket)
        m_parts.spool.complete(*job.ticket, status, bytes, microseconds);
}

void Pipeline::refuse(const net::ExchangePtr& exchange, int status, std::uint16_t reason,
                      std::string& answer)
{
    const std::int64_t now = core::toMilliseconds(m_parts.clock.now());
    const Reason why = domain::reasonFromNumber(reason).value_or(Reason::Malformed);
    spool::CallRecord record;
    record.decision = m_parts.ids.next(now);
    record.at = now;
    record.reason = why;
    record.stages = policy::StageMarks().packed();
    record.client = exchange->peer();
    m_parts.metrics.count(exchange->door() == net::Door::Authz, why);
    const auto ticket = m_parts.spool.append(record);
    DenialAnswer denial;
    denial.denial = denialFor(ticket ? why : Reason::AuditUnavailable, {});
    const std::string text = spool::decisionText(record.decision);
    denial.decisionId = text;
    denial.keepAlive = false;
    http::ResponseWriter writer(answer);
    writeDenial(writer, denial);
    if (ticket)
        m_parts.spool.complete(*ticket, denial.denial.status, 0, 0);
    Q_UNUSED(status)
}

} // namespace gateway
