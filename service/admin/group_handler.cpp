// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/group_handler.h"

#include "common/api/settings_json.h"
#include "common/api/user_json.h"
#include "common/domain/validation.h"
#include "service/admin/entry_record.h"
#include "service/admin/query_reader.h"
#include "service/admin/stale.h"
#include "service/store/group_table.h"
#include "service/store/settings_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// A name is one segment of a path, too.
domain::Problems checkName(const QString& name)
{
    domain::Problems problems = domain::validateGroupName(name);
    const bool dots = name == u"." || name == u"..";
    if (dots || name.contains(u'/') || name.contains(u'\\') || name.contains(u'%')
        || name.contains(u';'))
        problems.append({u"name"_s,
                         u"bad_character"_s,
                         u"A name must not contain / \\ % or ; or be dots only."_s,
                         {}});
    return problems;
}

bool same(const QString& a, const QString& b)
{
    return domain::fold(a) == domain::fold(b);
}

/// Whether anything was renamed.
bool rename(domain::RestrictionSettings& page, const QString& from, const QString& to)
{
    bool renamed = false;
    const auto replace = [&](QString& name) {
        if (same(name, from)) {
            name = to;
            renamed = true;
        }
    };
    for (QString& name : page.apiAccess.groups)
        replace(name);
    for (QString& name : page.readOnly.groups)
        replace(name);
    for (domain::RestrictionSettings::Grant& grant : page.tokenGeneration)
        replace(grant.group);
    return renamed;
}

void note(ChangeDraft& draft, const QString& action, const domain::Group& group,
          const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject& details = draft.event(action).details;
    details.insert(u"group"_s, group.name);
    noteDifference(details, before, after);
    draft.what = {{u"action"_s, action}, {u"group"_s, group.name}};
}

} // namespace

AdminResponse GroupHandler::list(const Call& call) const
{
    QueryReader query(call.request);
    QString text;
    query.text(u"q"_s, text);
    const PageRequest page = readPage(query);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    const auto found = store::GroupTable(m_services.database).list(text, page.cursor, page.limit);
    if (!found)
        return problemAnswer(problemOf(found.error()));
    QJsonArray items;
    for (const domain::Group& group : found->items)
        items.append(api::toJson(group));
    return jsonAnswer(
        200,
        {{u"items"_s, items},
         {u"next"_s,
          found->next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(found->next)},
         {u"total"_s, found->total}});
}

AdminResponse GroupHandler::get(const Call& call) const
{
    const core::Result<domain::Group> group =
        store::GroupTable(m_services.database).findByName(call.parameter());
    if (!group)
        return problemAnswer(problemOf(group.error()));
    return jsonAnswer(200, api::toJson(*group), group->revision);
}

AdminResponse GroupHandler::create(const Call& call) const
{
    api::GroupDraft input;
    domain::Problems problems;
    api::read(call.body, input, true, problems);
    if (problems.isEmpty())
        problems = checkName(*input.name)
            + domain::validateDescription(input.description.value_or(QString()));
    if (!problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    domain::Group group;
    group.name = *input.name;
    group.description = input.description.value_or(QString());
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            const core::Result<domain::Group> stored =
                store::GroupTable(m_services.database).insert(group);
            if (!stored)
                return problemOf(stored.error());
            note(draft, u"group.create"_s, *stored, {}, recordOf(*stored));
            draft.policy.groups.push_back(*stored);
            return std::nullopt;
        });
    return answer(201, group.name, outcome);
}

AdminResponse GroupHandler::change(const Call& call) const
{
    api::GroupDraft input;
    domain::Problems problems;
    api::read(call.body, input, false, problems);
    if (problems.isEmpty() && input.name)
        problems = checkName(*input.name);
    if (problems.isEmpty() && input.description)
        problems = domain::validateDescription(*input.description);
    if (!problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    const Precondition precondition = preconditionOf(call.request.ifMatch, true);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            store::GroupTable table(m_services.database);
            core::Result<domain::Group> group = table.findByName(call.parameter());
            if (!group)
                return problemOf(group.error());
            if (!precondition.holdsFor(group->revision))
                return staleBy(m_services.database, "group"_L1, group->name);
            const QString oldName = group->name;
            const QJsonObject before = recordOf(*group);
            group->name = input.name.value_or(group->name);
            group->description = input.description.value_or(group->description);
            const core::Result<domain::Group> stored = table.update(*group, group->revision);
            if (!stored)
                return problemOf(stored.error());
            note(draft, u"group.change"_s, *stored, before, recordOf(*stored));
            draft.policy.groups.push_back(*stored);
            return renameInSettings(oldName, stored->name, draft);
        });
    return answer(200, input.name.value_or(call.parameter()), outcome);
}

std::optional<api::Problem> GroupHandler::renameInSettings(const QString& from, const QString& to,
                                                           ChangeDraft& draft) const
{
    domain::Settings settings = m_services.policy().settings;
    if (from == to)
        return std::nullopt;
    if (auto waiting = m_confirmations.refuseWhilePending()) // what may come back names groups too
        return waiting;
    if (!rename(settings.restrictions, from, to))
        return std::nullopt;
    store::SettingsTable table(m_services.database);
    const core::Result<store::SettingsPage> page = table.find(u"restrictions"_s);
    if (!page)
        return problemOf(page.error());
    const core::Result<qint64> stored =
        table.put(u"restrictions"_s, api::toJson(settings.restrictions), page->revision);
    if (!stored)
        return problemOf(stored.error());
    draft.policy.settings = settings;
    draft.event(u"settings.change"_s).details = {
        {u"page"_s, u"restrictions"_s}, {u"renamedGroup"_s, from}, {u"to"_s, to}};
    return std::nullopt;
}

AdminResponse GroupHandler::remove(const Call& call) const
{
    const Precondition precondition = preconditionOf(call.request.ifMatch, false);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            store::GroupTable table(m_services.database);
            const core::Result<domain::Group> group = table.findByName(call.parameter());
            if (!group)
                return problemOf(group.error());
            if (!precondition.holdsFor(group->revision))
                return staleBy(m_services.database, "group"_L1, group->name);
            if (auto waiting = m_confirmations.refuseWhilePending())
                return waiting;
            domain::RestrictionSettings restrictions = m_services.policy().settings.restrictions;
            if (rename(restrictions, group->name, QString()))
                return problem(409, u"in_use"_s, u"The restrictions name this group."_s);
            if (const core::Status removed = table.remove(group->id); !removed)
                return problemOf(removed.error());
            note(draft, u"group.delete"_s, *group, recordOf(*group), {});
            draft.events.back().details.insert(u"members"_s, group->members);
            draft.policy.removedGroups.push_back(group->id);
            return std::nullopt;
        });
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    return jsonAnswer(200, {{u"effective"_s, toJson(outcome.effective)}});
}

AdminResponse GroupHandler::answer(int status, const QString& name,
                                   const AdminChange::Outcome& outcome) const
{
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    const core::Result<domain::Group> group =
        store::GroupTable(m_services.database).findByName(name);
    if (!group)
        return problemAnswer(problemOf(group.error()));
    QJsonObject json = api::toJson(*group);
    json.insert(u"effective"_s, toJson(outcome.effective));
    return jsonAnswer(status, json, group->revision);
}

} // namespace admin
