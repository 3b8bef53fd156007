// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/services.h"
#include "service/gateway/judge.h"

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

private:
    struct Question;

    [[nodiscard]] std::shared_ptr<Question> read(const Call& call,
                                                 domain::Problems& problems) const;
    [[nodiscard]] std::optional<api::Problem> impersonate(Question& question) const;
    void judge(const std::shared_ptr<Question>& question, const Reply& reply) const;
    [[nodiscard]] AdminResponse answer(const Question& question) const;

    const Services& m_services;
    gateway::Counters m_counters;
};

} // namespace admin
