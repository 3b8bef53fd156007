// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/front.h"

#include "service/admin/answers.h"
#include "service/admin/front_request.h"
#include "service/gateway/recorded_target.h"
#include "service/http/response_writer.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <charconv>
#include <limits>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// From here on requests are refused before they are carried out: their records might not fit any
/// more.
constexpr double spoolNearlyFull = 0.95;

std::string_view bytesOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string_view pathOf(const http::Request& request)
{
    return request.target.substr(0, request.target.find('?'));
}

} // namespace

struct Front::Job
{
    net::ExchangePtr exchange;
    // Of the exchange, for the time when the peer is gone.
    http::Method method = http::Method::Get;
    domain::IpAddress peer;
    std::chrono::steady_clock::time_point startedAt;
    http::Target target;
    bool targetKnown = false;
    std::uint64_t decision = 0;
    AdminRequest request; ///< moved from once submitted
    std::optional<spool::Spool::Ticket> ticket;
    std::function<void(std::function<void(core::Result<QByteArray>)>)> nextPart;
    bool chunked = true; ///< of a streamed answer
    int status = 0;
    std::uint64_t sent = 0;
    std::int64_t at = 0;
};

Front::Front(Parts parts) : m_parts(std::move(parts)), m_self(std::make_shared<Front*>(this)) { }

Front::~Front() = default;

void Front::handle(const net::ExchangePtr& exchange)
{
    if (answerHealth(*exchange))
        return;
    const auto job = std::make_shared<Job>();
    job->exchange = exchange;
    job->method = exchange->request().method;
    job->peer = exchange->peer();
    job->startedAt = exchange->startedAt();
    job->at = core::toMilliseconds(m_parts.clock.now());
    const http::Request& request = exchange->request();
    job->targetKnown = job->target.parse(request.target, request.host);
    if (job->targetKnown)
        job->request = toAdminRequest(request, job->target);
    job->decision = m_parts.ids.next(job->at);
    job->request.decision = job->decision;
    job->request.peer = job->peer;
    job->request.tls = exchange->isTls();
    if (std::optional<AdminResponse> refused = refusal(*job))
        return answer(job, *std::move(refused));
    if (job->target.path() == "/metrics")
        return answerMetrics(job);

    const bool whole = job->target.path() == "/api/v1/configuration";
    exchange->readBody(whole ? configurationCap : bodyCap,
                       [this, job](const net::Exchange::BodyOutcome& outcome) {
                           if (job->exchange->gone())
                               return;
                           if (outcome.complete)
                               return submit(job, outcome.body);
                           AdminResponse response = outcome.tooLarge
                               ? problemAnswer(413, u"body_too_large"_s)
                               : problemAnswer(std::max(400, outcome.status), u"malformed"_s);
                           response.reason = outcome.tooLarge ? domain::Reason::BodyTooLarge
                                                              : domain::Reason::Malformed;
                           answer(job, std::move(response));
                       });
}

/// Without any record: these are asked every few seconds and tell nothing of anybody.
bool Front::answerHealth(net::Exchange& exchange)
{
    const http::Request& request = exchange.request();
    const std::string_view path = pathOf(request);
    const bool live = path == "/health/live";
    if ((!live && path != "/health/ready") || !http::isSafe(request.method))
        return false;
    const bool fine = live || m_parts.ready();
    http::ResponseWriter writer(exchange.answer());
    writer.status(fine ? 200 : 503)
        .date()
        .header("Content-Type", "application/json")
        .header("Cache-Control", "no-store");
    writer.keepAlive(exchange.willKeepAlive());
    const std::string_view body = fine ? R"({"status":"ok"})" : R"({"status":"unavailable"})";
    if (request.method == http::Method::Head)
        writer.header("Content-Length", body.size()).endHead();
    else
        writer.body(body);
    exchange.send();
    return true;
}

void Front::answerMetrics(const JobPtr& job)
{
    if (!http::isSafe(job->method)) {
        AdminResponse refused = problemAnswer(405, u"method_not_allowed"_s);
        refused.headers.append({"Allow"_ba, "GET, HEAD"_ba});
        return answer(job, std::move(refused));
    }
    const std::string page = m_parts.metrics();
    http::ResponseWriter writer(job->exchange->answer());
    writer.status(200).date().header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    writer.keepAlive(job->exchange->willKeepAlive());
    if (job->method == http::Method::Head)
        writer.header("Content-Length", page.size()).endHead();
    else
        writer.body(page);
    job->exchange->send();
}

std::optional<AdminResponse> Front::refusal(Job& job) const
{
    policy::StageMarks stages;
    const auto refuse = [&stages](int status, const QString& code, domain::Reason reason) {
        AdminResponse response = problemAnswer(status, code);
        response.reason = reason;
        response.stages = stages;
        if (status == 503)
            response.headers.append({"Retry-After"_ba, "1"_ba});
        return response;
    };
    const http::Request& request = job.exchange->request();
    if (!job.targetKnown) {
        stages.refuseAt(policy::Stage::Target);
        return refuse(400, u"malformed"_s, domain::Reason::AmbiguousTarget);
    }
    stages.note(policy::Stage::Target, policy::StageVerdict::Passed);
    stages.note(policy::Stage::Address, policy::StageVerdict::Passed);
    stages.note(policy::Stage::Route, policy::StageVerdict::Failed); // of the two that follow
    if (!isOwnHost(request.host, m_parts.hosts))
        return refuse(403, u"foreign_host"_s, domain::Reason::Malformed);
    if (request.headers.has("origin")) // a web page asked (CSRF); no page of ours exists
        return refuse(403, u"browser_not_allowed"_s, domain::Reason::Malformed);
    stages = {};
    if (m_parts.spool.fillFraction() >= spoolNearlyFull)
        return refuse(503, u"audit_unavailable"_s, domain::Reason::AuditUnavailable);
    return std::nullopt;
}

Front::JobPtr Front::take(std::uint64_t decision)
{
    const auto found = m_away.find(decision);
    if (found == m_away.end())
        return nullptr;
    JobPtr job = std::move(found->second);
    m_away.erase(found);
    return job;
}

void Front::submit(const JobPtr& job, std::string_view body)
{
    const std::uint64_t decision = job->decision;
    job->request.body = core::Secret(std::string(body));
    m_away.emplace(decision, job);
    const Reply reply = [self = std::weak_ptr<Front*>(m_self), executor = m_parts.executor,
                         decision](AdminResponse response) {
        boost::asio::post(executor, [self, decision, response = std::move(response)]() mutable {
            if (const auto front = self.lock()) {
                if (const JobPtr waiting = (*front)->take(decision))
                    (*front)->answer(waiting, std::move(response));
            }
        });
    };
    if (m_parts.control.submit(std::move(job->request), reply))
        return;
    m_away.erase(decision);
    AdminResponse refused = problemAnswer(503, u"overloaded"_s);
    refused.reason = domain::Reason::Overloaded;
    refused.headers.append({"Retry-After"_ba, "1"_ba});
    answer(job, std::move(refused));
}

void Front::answer(const JobPtr& job, AdminResponse response)
{
    job->ticket = record(*job, response);
    if (!job->ticket) {
        response = problemAnswer(503, u"audit_unavailable"_s);
        response.headers.append({"Retry-After"_ba, "1"_ba});
    }
    if (response.body.isEmpty())
        finishProblem(response, job->decision);
    job->status = response.status;
    if (job->exchange->gone())
        return complete(*job, 0, 0);
    write(*job, response);
    if (response.nextPart && job->method != http::Method::Head) {
        job->nextPart = std::move(response.nextPart);
        job->exchange->sendPart([this, job](bool ok) {
            if (ok)
                nextPart(job);
            else
                complete(*job, 0, job->sent);
        });
        return;
    }
    complete(*job, response.status, static_cast<std::uint64_t>(response.body.size()));
    job->exchange->send();
}

void Front::write(Job& job, const AdminResponse& response)
{
    const http::Request& request = job.exchange->request();
    const bool head = job.method == http::Method::Head;
    job.chunked = request.minorVersion >= 1;
    const bool streams = response.nextPart && !head;
    http::ResponseWriter writer(job.exchange->answer());
    writer.status(response.status).date();
    if (!response.contentType.isEmpty())
        writer.header("Content-Type", bytesOf(response.contentType));
    for (const auto& [name, value] : response.headers)
        writer.header(bytesOf(name), bytesOf(value));
    writer.header("X-Content-Type-Options", "nosniff");
    writer.header("X-Latchkey-Decision-Id", spool::decisionText(job.decision));
    writer.keepAlive(job.exchange->willKeepAlive() && (!streams || job.chunked));
    if (streams) {
        if (job.chunked)
            writer.header("Transfer-Encoding", "chunked");
        writer.endHead();
    } else if (head) {
        if (!response.nextPart)
            writer.header("Content-Length", static_cast<std::uint64_t>(response.body.size()));
        writer.endHead();
    } else if (response.status == 204) {
        writer.endHead();
    } else {
        writer.body(bytesOf(response.body));
    }
}

void Front::nextPart(const JobPtr& job)
{
    m_away.emplace(job->decision, job);
    m_parts.control.post([self = std::weak_ptr<Front*>(m_self), executor = m_parts.executor,
                          decision = job->decision, next = job->nextPart] {
        next([self, executor, decision](const core::Result<QByteArray>& part) {
            boost::asio::post(executor, [self, decision, part] {
                if (const auto front = self.lock()) {
                    if (const JobPtr waiting = (*front)->take(decision))
                        (*front)->sendPart(waiting, part);
                }
            });
        });
    });
}

void Front::sendPart(const JobPtr& job, const core::Result<QByteArray>& part)
{
    if (job->exchange->gone())
        return complete(*job, 0, job->sent);
    if (!part) { // the client must see that the end is missing
        complete(*job, job->status, job->sent);
        return job->exchange->abort();
    }
    std::string& out = job->exchange->answer();
    if (part->isEmpty()) {
        if (job->chunked)
            out += "0\r\n\r\n";
        complete(*job, job->status, job->sent);
        return job->exchange->finish(job->chunked);
    }
    if (job->chunked) {
        char size[16];
        const auto end = std::to_chars(std::begin(size), std::end(size), part->size(), 16).ptr;
        out.append(size, end).append("\r\n").append(bytesOf(*part)).append("\r\n");
    } else {
        out.append(bytesOf(*part));
    }
    job->sent += static_cast<std::uint64_t>(part->size());
    job->exchange->sendPart([this, job](bool ok) {
        if (ok)
            nextPart(job);
        else
            complete(*job, 0, job->sent);
    });
}

std::optional<spool::Spool::Ticket> Front::record(const Job& job, const AdminResponse& response)
{
    std::string target;
    if (job.targetKnown) {
        const auto query = job.target.query();
        gateway::appendRecordedTarget(target, job.target.encodedPath(),
                                      query.value_or(std::string_view()), query.has_value());
    } else {
        gateway::appendRecordedTarget(target, "(ambiguous)", {}, false);
    }
    const std::string actor = response.actor.toStdString();
    const std::string token = response.tokenId.toStdString();
    spool::CallRecord record;
    record.decision = job.decision;
    record.kind = spool::RecordKind::Administration;
    record.at = job.at;
    record.reason = response.reason;
    record.authMethod = response.authMethod;
    record.stages = response.stages.value_or(policy::StageMarks()).packed();
    record.client = job.peer;
    record.tokenId = token;
    record.actor = actor;
    record.method = http::toText(job.method);
    record.target = target;
    return m_parts.spool.append(record);
}

void Front::complete(const Job& job, int status, std::uint64_t bytes)
{
    if (!job.ticket)
        return;
    const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(
                            m_parts.clock.monotonic() - job.startedAt)
                            .count();
    m_parts.spool.complete(*job.ticket, status, bytes,
                           static_cast<std::uint32_t>(std::clamp<std::int64_t>(
                               passed, 0, std::numeric_limits<std::uint32_t>::max())));
}

void Front::refuse(const net::ExchangePtr& exchange, int status, std::uint16_t reason,
                   std::string& answer)
{
    const std::int64_t now = core::toMilliseconds(m_parts.clock.now());
    spool::CallRecord record;
    record.decision = m_parts.ids.next(now);
    record.kind = spool::RecordKind::Administration;
    record.at = now;
    record.reason = domain::reasonFromNumber(reason).value_or(domain::Reason::Malformed);
    record.client = exchange->peer();
    record.stages = policy::StageMarks().packed();
    const auto ticket = m_parts.spool.append(record);
    AdminResponse response =
        ticket ? problemAnswer(status, u"malformed"_s) : problemAnswer(503, u"audit_unavailable"_s);
    finishProblem(response, record.decision);
    http::ResponseWriter(answer)
        .status(response.status)
        .date()
        .header("Content-Type", bytesOf(response.contentType))
        .header("Cache-Control", "no-store")
        .keepAlive(false)
        .body(bytesOf(response.body));
    if (ticket)
        m_parts.spool.complete(*ticket, response.status,
                               static_cast<std::uint64_t>(response.body.size()), 0);
}

} // namespace admin
