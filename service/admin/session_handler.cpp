// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/session_handler.h"

#include "common/api/user_json.h"
#include "service/admin/token_rules.h"
#include "service/store/user_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// What the console shows and hides by; the service decides anew at every request.
QJsonArray permissionsOf(const policy::Snapshot& policy, const Caller& caller)
{
    QJsonArray permissions;
    if (caller.administrator)
        permissions.append(u"administer"_s);
    if (const policy::UserRecord* user = policy.users.find(caller.number);
        user && !creationRefusal(policy, caller, user))
        permissions.append(u"create_tokens"_s);
    if (!workRefusal(policy, caller))
        permissions.append(u"use_tokens"_s);
    return permissions;
}

QString toText(Caller::Via via)
{
    switch (via) {
    case Caller::Via::Nobody:
        return u"nobody"_s;
    case Caller::Via::Session:
        return u"session"_s;
    case Caller::Via::Password:
        return u"password"_s;
    case Caller::Via::Token:
        return u"token"_s;
    case Caller::Via::Local:
        return u"local"_s;
    }
    return {};
}

} // namespace

void SessionHandler::create(const CallPtr& call, const Reply& reply) const
{
    api::SignIn signIn;
    domain::Problems problems;
    api::read(call->body, signIn, problems);
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    m_services.authenticator.checkPassword(signIn.username, signIn.password, call->request.peer,
                                           [this, call, reply](const Authenticated& who) {
                                               if (who.reason != domain::Reason::Allowed)
                                                   return reply(refusalFor(who, true));
                                               AdminResponse response = signedIn(*call, who.caller);
                                               response.stages = who.stages;
                                               reply(std::move(response));
                                           });
}

AdminResponse SessionHandler::signedIn(const Call& call, const Caller& caller) const
{
    const auto recorded = m_services.changes.record(
        caller, call.request.peer, [](ChangeDraft& draft) -> std::optional<api::Problem> {
            draft.event(u"session.create"_s).kind = store::AuditKind::Session;
            return std::nullopt;
        });
    if (recorded)
        return problemAnswer(*recorded);
    const auto session = m_services.sessions.create(
        caller.number, QString::fromStdString(call.request.peer.toString()));
    if (!session)
        return problemAnswer(problemOf(session.error()));
    core::Result<QJsonObject> user = account(caller);
    if (!user)
        return problemAnswer(problemOf(user.error()));
    const std::string_view text = session->text.reveal();
    AdminResponse response = jsonAnswer(
        200,
        {{u"session"_s, QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))},
         {u"expiresAt"_s, core::toIsoText(session->expiresAt)},
         {u"user"_s, *user},
         {u"permissions"_s, permissionsOf(m_services.policy(), caller)}});
    response.actor = caller.name;
    return response;
}

AdminResponse SessionHandler::remove(const Call& call) const
{
    if (call.caller.via != Caller::Via::Session)
        return problemAnswer(404, u"not_found"_s, u"This request was not made with a session."_s);
    const auto recorded = m_services.changes.record(
        call.caller, call.request.peer, [](ChangeDraft& draft) -> std::optional<api::Problem> {
            draft.event(u"session.delete"_s).kind = store::AuditKind::Session;
            return std::nullopt;
        });
    if (recorded)
        return problemAnswer(*recorded);
    if (const core::Status removed = m_services.sessions.remove(call.caller.session); !removed)
        return problemAnswer(problemOf(removed.error()));
    return emptyAnswer(204);
}

AdminResponse SessionHandler::me(const Call& call) const
{
    core::Result<QJsonObject> user = account(call.caller);
    if (!user)
        return problemAnswer(problemOf(user.error()));
    return jsonAnswer(200,
                      {{u"user"_s, *user},
                       {u"permissions"_s, permissionsOf(m_services.policy(), call.caller)},
                       {u"authenticatedBy"_s, toText(call.caller.via)}});
}

core::Result<QJsonObject> SessionHandler::account(const Caller& caller) const
{
    const core::Result<domain::User> user =
        store::UserTable(m_services.database).find(caller.number);
    if (!user)
        return user.error();
    return api::toJson(*user);
}

} // namespace admin
