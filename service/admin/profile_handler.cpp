// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/profile_handler.h"

#include "common/api/object_reader.h"
#include "service/admin/entry_record.h"
#include "service/admin/query_reader.h"
#include "service/admin/settings_store.h"
#include "service/store/group_table.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// {"confirm":"SECURE MODE"}, where Secure Mode is asked for.
domain::Problems checkConfirmation(const QJsonObject& body, bool needed)
{
    domain::Problems problems;
    api::ObjectReader reader(body, problems);
    QString confirm;
    reader.text("confirm"_L1, confirm);
    reader.finish();
    if (needed && confirm != u"SECURE MODE")
        problems.append({u"confirm"_s,
                         u"required"_s,
                         u"Write SECURE MODE here: this profile turns it on, and every stored "
                         u"token value will be "
                         "erased at the next start."_s,
                         {}});
    return problems;
}

} // namespace

QJsonObject ProfileHandler::preview(const Profile& profile) const
{
    const domain::Settings& present = m_services.policy().settings;
    domain::Problems problems;
    const domain::Settings after = profile.over(present, problems);
    QJsonArray changes;
    const QJsonArray differing = differencesOf(present, after);
    for (const QJsonValue& difference : differing) {
        QJsonObject json = difference.toObject();
        json.insert(
            u"reason"_s,
            profile.reasonFor(json["page"_L1].toString() + u'.' + json["member"_L1].toString()));
        changes.append(json);
    }
    QJsonArray groups;
    for (const domain::Group& group : profile.groups) {
        if (!m_services.policy().groupsByName.find(domain::fold(group.name).toStdString()))
            groups.append(group.name);
    }
    return {{u"name"_s, profile.name},
            {u"title"_s, profile.title},
            {u"description"_s, profile.description},
            {u"applied"_s, changes.isEmpty() && groups.isEmpty()},
            {u"turnsSecureModeOn"_s,
             after.secureMode.requestedForNextStart && !present.secureMode.requestedForNextStart},
            {u"newGroups"_s, groups},
            {u"changes"_s, changes}};
}

AdminResponse ProfileHandler::list(const Call& call) const
{
    QueryReader query(call.request);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    QJsonArray items;
    for (const Profile& profile : m_profiles)
        items.append(preview(profile));
    return jsonAnswer(
        200, {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}, {u"total"_s, items.size()}});
}

AdminResponse ProfileHandler::apply(const Call& call) const
{
    const auto profile =
        std::find_if(m_profiles.begin(), m_profiles.end(),
                     [&](const Profile& known) { return known.name == call.parameter(); });
    if (profile == m_profiles.end())
        return problemAnswer(404, u"not_found"_s);
    QueryReader query(call.request);
    std::optional<bool> check;
    query.flag(u"check"_s, check);
    int confirmWithin = 0;
    query.number(u"confirmWithin"_s, confirmWithin, Confirmations::shortest,
                 Confirmations::longest);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    QJsonObject json = preview(*profile);
    if (check.value_or(false))
        return jsonAnswer(200, json);
    if (const domain::Problems problems =
            checkConfirmation(call.body, json["turnsSecureModeOn"_L1].toBool());
        !problems.isEmpty())
        return problemAnswer(invalidInput(problems));

    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            domain::Problems problems;
            const domain::Settings after = profile->over(m_services.policy().settings, problems);
            if (problems.isEmpty())
                problems = problemsOf(after);
            if (!problems.isEmpty())
                return invalidInput(problems);
            if (auto refused = addGroups(*profile, draft))
                return refused;
            draft.event(u"profile.apply"_s).details = {{u"profile"_s, profile->name}};
            draft.what = {{u"action"_s, u"profile.apply"_s}, {u"profile"_s, profile->name}};
            StoredPages stored;
            if (auto refused = storeSettings(m_services, m_confirmations, after,
                                             u"profile "_s + profile->name, draft, &stored))
                return refused;
            if (confirmWithin == 0 || stored.before.isEmpty())
                return std::nullopt;
            const core::Timestamp now = m_services.clock.now();
            return m_confirmations.begin({.what = u"profile"_s,
                                          .profile = profile->name,
                                          .before = stored.before,
                                          .revision = stored.revision,
                                          .since = now,
                                          .until = now + std::chrono::seconds(confirmWithin),
                                          .actor = call.caller.name});
        });
    if (confirmWithin != 0)
        m_confirmations.wake();
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    if (const auto pending = m_confirmations.pending(); pending && *pending)
        json.insert(u"pending"_s, toJson(**pending, m_services.clock.now()));
    json.insert(u"applied"_s, true);
    json.insert(u"effective"_s, toJson(outcome.effective));
    return jsonAnswer(200, json);
}

std::optional<api::Problem> ProfileHandler::addGroups(const Profile& profile,
                                                      ChangeDraft& draft) const
{
    store::GroupTable table(m_services.database);
    for (const domain::Group& group : profile.groups) {
        if (table.findByName(group.name))
            continue;
        const auto stored = table.insert(group);
        if (!stored)
            return problemOf(stored.error());
        QJsonObject& details = draft.event(u"group.create"_s).details;
        details = {{u"group"_s, stored->name}, {u"profile"_s, profile.name}};
        noteDifference(details, {}, recordOf(*stored));
        draft.policy.groups.push_back(*stored);
    }
    return std::nullopt;
}

} // namespace admin
