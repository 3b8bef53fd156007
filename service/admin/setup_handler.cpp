// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/setup_handler.h"

#include "common/api/user_json.h"
#include "common/domain/validation.h"
#include "service/admin/entry_record.h"
#include "service/directory/password_rules.h"
#include "service/store/user_table.h"

using namespace Qt::StringLiterals;

namespace admin {
namespace {

domain::Problems check(const api::SetupDraft& draft)
{
    domain::Problems problems = domain::validateUserName(draft.name);
    problems += domain::validateDisplayName(draft.displayName);
    problems += domain::validateEmail(draft.email);
    problems += directory::passwordProblems(draft.password, draft.name, u"password"_s);
    return problems;
}

/// No account of the store: whoever proved to have the code.
Caller setupCaller()
{
    Caller caller;
    caller.via = Caller::Via::Local;
    caller.name = u"(setup)"_s;
    caller.administrator = true;
    return caller;
}

} // namespace

std::optional<api::Problem> SetupHandler::isOver() const
{
    const core::Result<qint64> administrators =
        store::UserTable(m_services.database).countAdministrators(false);
    if (!administrators)
        return problemOf(administrators.error());
    if (*administrators > 0)
        return problem(409, u"already_set_up"_s);
    return std::nullopt;
}

AdminResponse SetupHandler::get(const Call&) const
{
    const std::optional<api::Problem> over = isOver();
    if (over && over->code != u"already_set_up")
        return problemAnswer(*over);
    return jsonAnswer(200, {{u"needed"_s, !over}});
}

/// Guesses count against their address like those of passwords.
std::optional<AdminResponse> SetupHandler::refuseCode(const Call& call,
                                                      const core::Secret& code) const
{
    const auto now = m_services.clock.monotonic();
    if (const auto left = m_services.lockout.addressLockedFor(call.request.peer, now)) {
        AdminResponse locked = problemAnswer(429, u"locked_out"_s);
        locked.reason = domain::Reason::LockedOut;
        locked.headers.append(
            {"Retry-After"_ba, QByteArray::number(std::max<qint64>(1, left->count()))});
        return locked;
    }
    if (m_services.setupCode.matches(code))
        return std::nullopt;
    m_services.lockout.failed(call.request.peer, {},
                              m_services.policy().settings.rateLimiting.lockout, now);
    AdminResponse wrong = problemAnswer(403, u"setup_code_wrong"_s);
    wrong.reason = domain::Reason::PasswordWrong;
    return wrong;
}

void SetupHandler::create(const CallPtr& call, const Reply& reply) const
{
    if (const std::optional<api::Problem> over = isOver())
        return reply(problemAnswer(*over));
    api::SetupDraft draft;
    domain::Problems problems;
    api::read(call->body, draft, problems);
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    if (std::optional<AdminResponse> refused = refuseCode(*call, draft.code))
        return reply(*std::move(refused));
    problems = check(draft);
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    m_services.directory.hash(
        draft.password, [this, call, draft, reply](const core::Result<core::Secret>& phc) {
            reply(phc ? store(*call, draft, *phc) : problemAnswer(503, u"overloaded"_s));
        });
}

AdminResponse SetupHandler::store(const Call& call, const api::SetupDraft& draft,
                                  const core::Secret& phc) const
{
    domain::User user;
    user.name = draft.name;
    user.displayName = draft.displayName;
    user.email = draft.email;
    user.administrator = true;
    const AdminChange::Outcome outcome = m_services.changes.apply(
        setupCaller(), call.request.peer, [&](ChangeDraft& change) -> std::optional<api::Problem> {
            // Hashing took its time: another request may have been first.
            if (std::optional<api::Problem> over = isOver())
                return over;
            if (!m_services.setupCode.matches(draft.code))
                return problem(403, u"setup_code_wrong"_s);
            const core::Result<domain::User> stored =
                store::UserTable(m_services.database).insert(user, m_services.clock.now());
            if (!stored)
                return problemOf(stored.error());
            if (const core::Status kept = m_services.directory.storePassword(stored->id, phc);
                !kept)
                return problemOf(kept.error());
            store::AuditEvent& event = change.event(u"setup.administrator"_s);
            event.onBehalfOf = stored->name;
            event.details.insert(u"user"_s, stored->name);
            noteDifference(event.details, {}, recordOf(*stored));
            event.details.insert(u"passwordSet"_s, true);
            change.what = {{u"action"_s, u"setup.administrator"_s}, {u"user"_s, stored->name}};
            change.policy.users.push_back(*stored);
            return std::nullopt;
        });
    // Also when not every worker has confirmed yet: the account is stored then.
    if (const std::optional<api::Problem> over = isOver(); over && over->code == u"already_set_up")
        m_services.setupCode.erase();
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    const core::Result<domain::User> made =
        store::UserTable(m_services.database).findByName(draft.name);
    if (!made)
        return problemAnswer(problemOf(made.error()));
    QJsonObject json = api::toJson(*made);
    json.insert(u"effective"_s, toJson(outcome.effective));
    AdminResponse response = jsonAnswer(201, json, made->revision);
    response.actor = made->name;
    return response;
}

} // namespace admin
