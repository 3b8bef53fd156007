// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/explain_question.h"
#include "service/admin/services.h"

namespace admin {

/// What the gateway would decide about a request, and what every stage of the decision saw. It is
/// the deciding code that tells; no counter moves.
class ExplainHandler
{
public:
    ExplainHandler(const Services& services, gateway::Counters counters)
        : m_services(services)
        , m_counters(counters)
    { }

    void explain(const CallPtr& call, const Reply& reply) const;

    /// What the log tells of the decision on a recorded call, and what today's policy would make of
    /// the same request:
    ///
    ///     {"recorded":{"stages":[{"stage","verdict"}]|null,"stage","explanation","smallestChange"},
    ///      "today":{...}|null,"assumed":[...]}
    ///
    /// "stages" is what each stage said then; null in records of versions that did not keep it.
    /// "today" is an explanation like any other, with the revision that it was made with; null for
    /// calls of the administration API.
    [[nodiscard]] QJsonObject traceOf(const store::AuditEvent& row) const;

private:
    [[nodiscard]] std::optional<api::Problem> closedTo(const Call& call,
                                                       const ExplainQuestion& question) const;
    [[nodiscard]] std::optional<api::Problem> impersonate(ExplainQuestion& question) const;
    void judge(ExplainQuestion& question) const;
    void answer(const ExplainQuestionPtr& question, const Reply& reply) const;

    const Services& m_services;
    gateway::Counters m_counters;
};

} // namespace admin
