// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_access.h"

#include "service/admin/policy_row.h"
#include "service/admin/token_view.h"

using namespace Qt::StringLiterals;

namespace admin {

TokenAccess accessToken(const Services& services, const Call& call)
{
    TokenAccess access;
    core::Result<store::ListedToken> found =
        store::TokenTable(services.database)
            .find(call.parameter(), stateRule(services.policy(), services.clock.now()));
    if (!found) {
        access.refused = problemOf(found.error());
        return access;
    }
    const QString& owner = found->token.owner;
    const bool own = !owner.isNull() && domain::fold(owner) == domain::fold(call.caller.name);
    if (!own && !call.caller.administrator) {
        access.refused = problem(404, u"not_found"_s);
        return access;
    }
    access.listed = *std::move(found);
    return access;
}

store::AuditEvent& noteToken(ChangeDraft& draft, const QString& action, const domain::Token& token,
                             const Caller& caller)
{
    store::AuditEvent& event = draft.event(action);
    event.tokenId = token.id;
    event.owner = token.owner;
    if (!token.owner.isNull() && domain::fold(token.owner) != domain::fold(caller.name))
        event.onBehalfOf = token.owner; // RE-23
    event.details.insert(u"name"_s, token.name);
    if (draft.what.isEmpty())
        draft.what = {{u"action"_s, action}, {u"token"_s, token.id}};
    return event;
}

std::optional<api::Problem> compileToken(const Services& services, const QString& id,
                                         ChangeDraft& draft)
{
    const core::Result<store::PolicyToken> row =
        store::TokenTable(services.database).findForPolicy(id);
    if (!row)
        return problemOf(row.error());
    draft.policy.tokens.push_back(policyRow(*row));
    return std::nullopt;
}

AdminResponse tokenAnswer(const Services& services, const QString& id,
                          const AdminChange::Outcome& outcome)
{
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    const core::Result<store::ListedToken> found =
        store::TokenTable(services.database)
            .find(id, stateRule(services.policy(), services.clock.now()));
    if (!found)
        return problemAnswer(problemOf(found.error()));
    QJsonObject json = toJson(*found);
    json.insert(u"effective"_s, toJson(outcome.effective));
    return jsonAnswer(200, json, found->token.revision);
}

} // namespace admin
