// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/upstream_handler.h"

#include "common/api/upstream_json.h"
#include "common/domain/user.h"
#include "common/domain/validation.h"
#include "service/admin/entry_record.h"
#include "service/admin/query_reader.h"
#include "service/admin/stale.h"
#include "service/store/upstream_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

void note(ChangeDraft& draft, const QString& action, const domain::Upstream& upstream,
          const QJsonObject& before, const QJsonObject& after)
{
    store::AuditEvent& event = draft.event(action);
    event.upstream = upstream.name;
    event.details.insert(u"upstream"_s, upstream.name);
    noteDifference(event.details, before, after);
    draft.what = {{u"action"_s, action}, {u"upstream"_s, upstream.name}};
}

} // namespace

AdminResponse UpstreamHandler::list(const Call& call) const
{
    QueryReader query(call.request);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    const auto found = store::UpstreamTable(m_services.database).list();
    if (!found)
        return problemAnswer(problemOf(found.error()));
    QJsonArray items;
    for (const domain::Upstream& upstream : *found)
        items.append(api::toJson(upstream));
    return jsonAnswer(
        200, {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}, {u"total"_s, found->size()}});
}

AdminResponse UpstreamHandler::get(const Call& call) const
{
    const auto upstream = store::UpstreamTable(m_services.database).findByName(call.parameter());
    if (!upstream)
        return problemAnswer(problemOf(upstream.error()));
    return jsonAnswer(200, api::toJson(*upstream), upstream->revision);
}

AdminResponse UpstreamHandler::create(const Call& call) const
{
    domain::Upstream upstream;
    domain::Problems problems;
    api::read(call.body, upstream, true, problems);
    if (problems.isEmpty())
        problems = domain::validate(upstream);
    if (!problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            const auto stored = store::UpstreamTable(m_services.database).insert(upstream);
            if (!stored)
                return problemOf(stored.error());
            note(draft, u"upstream.create"_s, *stored, {}, recordOf(*stored));
            draft.policy.upstreams.push_back(*stored);
            return std::nullopt;
        });
    return answer(201, upstream.name, outcome);
}

AdminResponse UpstreamHandler::change(const Call& call) const
{
    const Precondition precondition = preconditionOf(call.request.ifMatch, true);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    QString name = call.parameter();
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            store::UpstreamTable table(m_services.database);
            core::Result<domain::Upstream> upstream = table.findByName(call.parameter());
            if (!upstream)
                return problemOf(upstream.error());
            if (!precondition.holdsFor(upstream->revision))
                return staleBy(m_services.database, "upstream"_L1, upstream->name);
            const QJsonObject before = recordOf(*upstream);
            domain::Problems problems;
            api::read(call.body, *upstream, false, problems);
            if (problems.isEmpty())
                problems = domain::validate(*upstream);
            if (!problems.isEmpty())
                return invalidInput(problems);
            const auto stored = table.update(*upstream, upstream->revision);
            if (!stored)
                return problemOf(stored.error());
            name = stored->name;
            note(draft, u"upstream.change"_s, *stored, before, recordOf(*stored));
            draft.policy.upstreams.push_back(*stored);
            return std::nullopt;
        });
    return answer(200, name, outcome);
}

AdminResponse UpstreamHandler::remove(const Call& call) const
{
    const Precondition precondition = preconditionOf(call.request.ifMatch, false);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            store::UpstreamTable table(m_services.database);
            const auto upstream = table.findByName(call.parameter());
            if (!upstream)
                return problemOf(upstream.error());
            if (!precondition.holdsFor(upstream->revision))
                return staleBy(m_services.database, "upstream"_L1, upstream->name);
            if (const core::Status removed = table.remove(upstream->id); !removed)
                return problemOf(removed.error());
            note(draft, u"upstream.delete"_s, *upstream, recordOf(*upstream), {});
            draft.policy.removedUpstreams.push_back(upstream->id);
            return std::nullopt;
        });
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    return jsonAnswer(200, {{u"effective"_s, toJson(outcome.effective)}});
}

AdminResponse UpstreamHandler::answer(int status, const QString& name,
                                      const AdminChange::Outcome& outcome) const
{
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    const auto upstream = store::UpstreamTable(m_services.database).findByName(name);
    if (!upstream)
        return problemAnswer(problemOf(upstream.error()));
    QJsonObject json = api::toJson(*upstream);
    json.insert(u"effective"_s, toJson(outcome.effective));
    return jsonAnswer(status, json, upstream->revision);
}

} // namespace admin
