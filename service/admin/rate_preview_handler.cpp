// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/rate_preview_handler.h"

#include "common/api/settings_json.h"
#include "common/domain/validation.h"
#include "service/admin/rate_preview.h"
#include "service/policy/compile.h"

#include <QJsonArray>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {

struct RatePreviewHandler::Job
{
    policy::SnapshotPtr policy; ///< with the setting that is tried
    audit::Search search;
    core::Timestamp from{};
    core::Timestamp to{};
    QList<store::AuditEvent> calls; ///< newest first
    bool complete = true;
    Reply reply;
};

namespace {

/// {"settings":{…},"hours":24}: the setting over the present one, and switched on.
domain::RateSettings readQuestion(const QJsonObject& body, const domain::RateSettings& present,
                                  int& hours, domain::Problems& problems)
{
    domain::RateSettings settings = present;
    api::ObjectReader reader(body, problems);
    if (reader.require("settings"_L1)) {
        const QJsonValue given = reader.value("settings"_L1);
        domain::Problems nested;
        if (given.isObject())
            api::read(given.toObject(), settings, nested);
        else
            nested.append({{}, u"wrong_type"_s, u"This must be an object."_s, {}});
        settings.enabled = true;
        if (nested.isEmpty())
            nested = domain::validate(settings);
        for (domain::FieldProblem& problem : nested)
            problem.field =
                problem.field.isEmpty() ? u"settings"_s : u"settings."_s + problem.field;
        problems += nested;
    }
    reader.number("hours"_L1, hours, 1, 720);
    reader.finish();
    return settings;
}

} // namespace

void RatePreviewHandler::preview(const CallPtr& call, const Reply& reply)
{
    domain::Problems problems;
    int hours = 24;
    policy::Changes changes;
    changes.revision = m_services.policy().revision;
    changes.settings = m_services.policy().settings;
    changes.settings->rateLimiting =
        readQuestion(call->body, changes.settings->rateLimiting, hours, problems);
    policy::Compiled compiled;
    if (problems.isEmpty()) {
        compiled = policy::apply(m_services.policy(), changes);
        problems = compiled.problems;
    }
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    if (!m_audit.query)
        return reply(problemAnswer(404, u"not_available"_s));
    const auto job = std::make_shared<Job>();
    job->policy = compiled.snapshot;
    job->to = m_services.clock.now();
    job->from = job->to - std::chrono::hours(hours);
    job->reply = reply;
    job->search.filter.kinds = {store::AuditKind::Call};
    job->search.filter.from = job->from;
    job->search.filter.reasons = {domain::Reason::Allowed, domain::Reason::AllowedPublic,
                                  domain::Reason::RateLimited};
    collect(job, {});
}

/// A page after the other; calls to the administration door have no upstream and are no API calls.
void RatePreviewHandler::collect(const std::shared_ptr<Job>& job, const QString& cursor)
{
    m_audit.query->page(job->search, cursor, 10'000)
        .then(&m_context, [this, job](const core::Result<audit::AuditPage>& page) {
            if (!page)
                return job->reply(problemAnswer(problemOf(page.error())));
            for (const store::AuditEvent& call : page->items) {
                if (!call.upstream.isEmpty())
                    job->calls.append(call);
            }
            if (job->calls.size() > mostCalls
                || (job->calls.size() == mostCalls && !page->next.isEmpty())) {
                job->calls.resize(mostCalls);
                job->complete = false;
                job->from = job->calls.back().at;
            } else if (!page->next.isEmpty()) {
                return collect(job, page->next);
            }
            replay(job);
        });
}

void RatePreviewHandler::replay(const std::shared_ptr<Job>& job)
{
    QtFuture::makeReadyFuture()
        .then(QThreadPool::globalInstance(),
              [job] {
                  std::stable_sort(job->calls.begin(), job->calls.end(),
                                   [](const auto& a, const auto& b) { return a.at < b.at; });
                  return previewRates(*job->policy, job->calls);
              })
        .then(&m_context, [job](const RatePreview& result) {
            const QJsonValue burst =
                result.burstFor999 ? QJsonValue(*result.burstFor999) : QJsonValue::Null;
            job->reply(jsonAnswer(200,
                                  {{u"from"_s, core::toIsoText(job->from)},
                                   {u"to"_s, core::toIsoText(job->to)},
                                   {u"complete"_s, job->complete},
                                   {u"calls"_s, result.calls},
                                   {u"refused"_s, result.refused},
                                   {u"burstFor999"_s, burst},
                                   {u"subjects"_s, toJson(result.subjects)}}));
        });
}

} // namespace admin
