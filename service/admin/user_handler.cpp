// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/user_handler.h"

#include "common/domain/validation.h"
#include "service/admin/entry_record.h"
#include "service/admin/query_reader.h"
#include "service/admin/stale.h"
#include "service/admin/token_changes.h"
#include "service/directory/password_rules.h"
#include "service/store/user_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

domain::Problems checkDraft(const api::UserDraft& draft)
{
    domain::Problems problems = domain::validateUserName(draft.name);
    problems += domain::validateDisplayName(draft.displayName);
    problems += domain::validateEmail(draft.email);
    if (draft.password)
        problems += directory::passwordProblems(*draft.password, draft.name, u"password"_s);
    return problems;
}

domain::Problems checkPatch(const api::UserPatch& patch, const QString& currentName)
{
    domain::Problems problems;
    if (patch.name)
        problems += domain::validateUserName(*patch.name);
    if (patch.displayName)
        problems += domain::validateDisplayName(*patch.displayName);
    if (patch.email)
        problems += domain::validateEmail(*patch.email);
    if (patch.password)
        problems += directory::passwordProblems(*patch.password, patch.name.value_or(currentName),
                                                u"password"_s);
    return problems;
}

/// What a user may change of the own account.
bool isOwnPasswordOnly(const api::UserPatch& patch)
{
    return patch.password && !patch.name && !patch.displayName && !patch.email && !patch.groups
        && !patch.administrator && !patch.enabled;
}

void applyPatch(const api::UserPatch& patch, domain::User& user)
{
    if (patch.name)
        user.name = *patch.name;
    if (patch.displayName)
        user.displayName = *patch.displayName;
    if (patch.email)
        user.email = *patch.email;
    if (patch.groups)
        user.groups = *patch.groups;
    if (patch.administrator)
        user.administrator = *patch.administrator;
    if (patch.enabled)
        user.enabled = *patch.enabled;
}

store::AuditEvent& note(ChangeDraft& draft, const QString& action, const domain::User& user)
{
    draft.what = {{u"action"_s, action}, {u"user"_s, user.name}};
    store::AuditEvent& event = draft.event(action);
    event.onBehalfOf = user.name;
    event.details.insert(u"user"_s, user.name);
    return event;
}

} // namespace

AdminResponse UserHandler::list(const Call& call) const
{
    QueryReader query(call.request);
    store::UserFilter filter;
    query.text(u"q"_s, filter.q);
    query.optionalText(u"group"_s, filter.group);
    query.flag(u"administrator"_s, filter.administrator);
    query.flag(u"enabled"_s, filter.enabled);
    const PageRequest page = readPage(query);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    const auto found = store::UserTable(m_services.database).list(filter, page.cursor, page.limit);
    if (!found)
        return problemAnswer(problemOf(found.error()));
    QJsonArray items;
    for (const domain::User& user : found->items)
        items.append(api::toJson(user));
    return jsonAnswer(
        200,
        {{u"items"_s, items},
         {u"next"_s,
          found->next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(found->next)},
         {u"total"_s, found->total}});
}

AdminResponse UserHandler::get(const Call& call) const
{
    const core::Result<domain::User> user =
        store::UserTable(m_services.database).findByName(call.parameter());
    if (!user)
        return problemAnswer(problemOf(user.error()));
    return jsonAnswer(200, api::toJson(*user), user->revision);
}

void UserHandler::withHash(const std::optional<core::Secret>& password, const Reply& reply,
                           std::function<AdminResponse(const Hash&)> then) const
{
    if (!password)
        return reply(then(std::nullopt));
    m_services.directory.hash(
        *password, [reply, then = std::move(then)](const core::Result<core::Secret>& phc) {
            reply(phc ? then(*phc) : problemAnswer(503, u"overloaded"_s));
        });
}

void UserHandler::create(const CallPtr& call, const Reply& reply) const
{
    api::UserDraft draft;
    domain::Problems problems;
    api::read(call->body, draft, problems);
    if (problems.isEmpty())
        problems = checkDraft(draft);
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    withHash(draft.password, reply,
             [this, call, draft](const Hash& phc) { return store(*call, draft, phc); });
}

AdminResponse UserHandler::store(const Call& call, const api::UserDraft& draft,
                                 const Hash& phc) const
{
    domain::User user;
    user.name = draft.name;
    user.displayName = draft.displayName;
    user.email = draft.email;
    user.groups = draft.groups;
    user.administrator = draft.administrator;
    user.enabled = draft.enabled;
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& change) -> std::optional<api::Problem> {
            const core::Result<domain::User> stored =
                store::UserTable(m_services.database).insert(user, m_services.clock.now());
            if (!stored)
                return problemOf(stored.error());
            if (phc) {
                if (const core::Status kept = m_services.directory.storePassword(stored->id, *phc);
                    !kept)
                    return problemOf(kept.error());
            }
            QJsonObject& details = note(change, u"user.create"_s, *stored).details;
            noteDifference(details, {}, recordOf(*stored));
            details.insert(u"passwordSet"_s, phc.has_value());
            change.policy.users.push_back(*stored);
            return std::nullopt;
        });
    return answer(201, draft.name, outcome);
}

void UserHandler::change(const CallPtr& call, const Reply& reply) const
{
    const core::Result<domain::User> user =
        store::UserTable(m_services.database).findByName(call->parameter());
    const bool own = user && user->id == call->caller.number;
    if (!own && !call->caller.administrator)
        return reply(problemAnswer(403, u"administrators_only"_s));
    if (!user)
        return reply(problemAnswer(problemOf(user.error())));
    api::UserPatch patch;
    domain::Problems problems;
    api::read(call->body, patch, problems);
    if (problems.isEmpty())
        problems = checkPatch(patch, user->name);
    const bool confirm = own && patch.password; // a stolen session must not become a stolen account
    if (problems.isEmpty() && confirm && !patch.currentPassword)
        problems.append(
            {u"currentPassword"_s, u"required"_s, u"Give the password that holds now."_s, {}});
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    if (!call->caller.administrator && !isOwnPasswordOnly(patch))
        return reply(problemAnswer(403, u"administrators_only"_s,
                                   u"You may change your own password only."_s));

    const auto goOn = [this, call, reply, patch] {
        withHash(patch.password, reply,
                 [this, call, patch](const Hash& phc) { return storeChange(*call, patch, phc); });
    };
    if (!confirm)
        return goOn();
    m_services.authenticator.checkPassword(user->name, *patch.currentPassword, call->request.peer,
                                           [reply, goOn](const Authenticated& who) {
                                               if (who.reason != domain::Reason::Allowed)
                                                   return reply(confirmationRefusal(who));
                                               goOn();
                                           });
}

AdminResponse UserHandler::storeChange(const Call& call, const api::UserPatch& patch,
                                       const Hash& phc) const
{
    const AdminChange::Outcome outcome =
        m_services.changes.apply(call.caller, call.request.peer, [&](ChangeDraft& draft) {
            return applyChange(call, patch, phc, draft);
        });
    return answer(200, patch.name.value_or(call.parameter()), outcome);
}

std::optional<api::Problem> UserHandler::applyChange(const Call& call, const api::UserPatch& patch,
                                                     const Hash& phc, ChangeDraft& draft) const
{
    store::UserTable table(m_services.database);
    const core::Result<domain::User> before = table.findByName(call.parameter());
    if (!before)
        return problemOf(before.error());
    const Precondition precondition = preconditionOf(call.request.ifMatch, true);
    if (precondition.problem)
        return precondition.problem;
    if (!precondition.holdsFor(before->revision))
        return staleBy(m_services.database, "user"_L1, before->name);
    domain::User user = *before;
    applyPatch(patch, user);
    if (std::optional<api::Problem> refused = staysAdministered(*before, &user))
        return refused;
    const core::Result<domain::User> stored = table.update(user, before->revision);
    if (!stored)
        return problemOf(stored.error());
    if (phc) {
        if (const core::Status kept = m_services.directory.storePassword(stored->id, *phc); !kept)
            return problemOf(kept.error());
    }
    const bool shutOut = before->enabled && !stored->enabled;
    const bool demoted = before->administrator && !stored->administrator;
    if (shutOut || demoted) {
        if (const core::Status ended = m_services.directory.endSessions(stored->id); !ended)
            return problemOf(ended.error());
    }
    QJsonObject& details = note(draft, u"user.change"_s, *stored).details;
    noteDifference(details, recordOf(*before), recordOf(*stored));
    details.insert(u"changed"_s, changedMembers(details, phc.has_value()));
    draft.policy.users.push_back(*stored);
    return std::nullopt;
}

/// Nobody could undo it.
std::optional<api::Problem> UserHandler::staysAdministered(const domain::User& before,
                                                           const domain::User* after) const
{
    const bool was = before.administrator && before.enabled;
    const bool stays = after && after->administrator && after->enabled;
    if (!was || stays)
        return std::nullopt;
    const core::Result<qint64> count =
        store::UserTable(m_services.database).countAdministrators(true);
    if (!count)
        return problemOf(count.error());
    if (*count <= 1)
        return problem(409, u"last_administrator"_s);
    return std::nullopt;
}

AdminResponse UserHandler::remove(const Call& call) const
{
    const Precondition precondition = preconditionOf(call.request.ifMatch, false);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    qint64 tokens = 0;
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            store::UserTable table(m_services.database);
            const core::Result<domain::User> user = table.findByName(call.parameter());
            if (!user)
                return problemOf(user.error());
            if (!precondition.holdsFor(user->revision))
                return staleBy(m_services.database, "user"_L1, user->name);
            if (std::optional<api::Problem> refused = staysAdministered(*user, nullptr))
                return refused;
            if (std::optional<api::Problem> refused =
                    removeTokensOf(m_services, user->name, call.caller, draft, tokens))
                return refused;
            if (const core::Status ended = m_services.directory.endSessions(user->id); !ended)
                return problemOf(ended.error());
            if (const core::Status removed = table.remove(user->id); !removed)
                return problemOf(removed.error());
            noteDifference(note(draft, u"user.delete"_s, *user).details, recordOf(*user), {});
            draft.policy.removedUsers.push_back(user->id);
            return std::nullopt;
        });
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    return jsonAnswer(200,
                      {{u"deletedTokens"_s, tokens}, {u"effective"_s, toJson(outcome.effective)}});
}

AdminResponse UserHandler::unlock(const Call& call) const
{
    const core::Result<domain::User> user =
        store::UserTable(m_services.database).findByName(call.parameter());
    if (!user)
        return problemAnswer(problemOf(user.error()));
    const std::optional<api::Problem> refused = m_services.changes.record(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            if (const core::Status cleared = m_services.directory.unlock(user->id); !cleared)
                return problemOf(cleared.error());
            note(draft, u"user.unlock"_s, *user);
            return std::nullopt;
        });
    if (refused)
        return problemAnswer(*refused);
    m_services.lockout.unlock(domain::fold(user->name).toStdString());
    if (!user->email.isEmpty())
        m_services.lockout.unlock(domain::fold(user->email).toStdString());
    return get(call);
}

AdminResponse UserHandler::answer(int status, const QString& name,
                                  const AdminChange::Outcome& outcome) const
{
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    const core::Result<domain::User> user = store::UserTable(m_services.database).findByName(name);
    if (!user)
        return problemAnswer(problemOf(user.error()));
    QJsonObject json = api::toJson(*user);
    json.insert(u"effective"_s, toJson(outcome.effective));
    return jsonAnswer(status, json, user->revision);
}

} // namespace admin
