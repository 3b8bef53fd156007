// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_changes.h"

#include "common/api/duration_text.h"
#include "common/api/token_json.h"
#include "common/domain/validation.h"
#include "service/admin/stale.h"
#include "service/admin/token_rules.h"
#include "service/admin/token_view.h"
#include "service/policy/limit_lines.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/user_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

constexpr std::chrono::days longestOverlap{30};

std::optional<policy::TokenId> idBytes(const QString& id)
{
    const QByteArray bytes = id.toLatin1();
    policy::TokenId result{};
    if (bytes.size() != static_cast<qsizetype>(result.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

QJsonArray namesOf(const QJsonObject& object)
{
    QJsonArray names;
    for (const QString& name : object.keys())
        names.append(name);
    return names;
}

domain::Problems checkPatch(const api::TokenPatch& patch,
                            const std::optional<domain::Lifetime>& maximum, core::Timestamp now)
{
    domain::Problems problems;
    if (patch.name)
        problems += domain::validateTokenName(*patch.name);
    if (patch.description)
        problems += domain::validateDescription(*patch.description);
    if (patch.expires)
        problems += domain::validateExpiry(*patch.expires, maximum, now);
    if (patch.limits && *patch.limits) {
        QList<policy::LimitProblem> lines;
        static_cast<void>(policy::LimitLines::compile(**patch.limits, lines));
        problems += lines.isEmpty() ? domain::validateLimits(**patch.limits)
                                    : policy::toProblems(lines, u"limits"_s);
    }
    if (patch.ipRanges && *patch.ipRanges)
        problems += domain::validateTokenRanges(**patch.ipRanges);
    if (patch.rateLimit && *patch.rateLimit)
        problems += domain::validateTokenRate(**patch.rateLimit);
    return problems;
}

void applyPatch(const api::TokenPatch& patch, domain::Token& token, core::Timestamp now)
{
    if (patch.name)
        token.name = *patch.name;
    if (patch.description)
        token.description = *patch.description;
    if (patch.expires)
        token.expiresAt = patch.expires->resolve(now);
    if (patch.limits)
        token.limits = *patch.limits;
    if (patch.ipRanges)
        token.ipRanges = *patch.ipRanges;
    if (patch.rateLimit)
        token.rateLimit = *patch.rateLimit;
    if (patch.readOnly)
        token.readOnly = *patch.readOnly;
}

std::optional<api::Problem> mustNotBeRevoked(const domain::Token& token)
{
    if (token.revokedAt)
        return problem(409, u"token_final"_s);
    return std::nullopt;
}

} // namespace

AdminResponse TokenChanges::edit(const Call& call, const TokenAccess& access, const QString& action,
                                 const QJsonObject& details, const Edit& edit) const
{
    const QString id = access.listed.token.id;
    const Precondition precondition = preconditionOf(call.request.ifMatch, false);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            store::TokenTable table(m_services.database);
            core::Result<domain::Token> token = table.find(id);
            if (!token)
                return problemOf(token.error());
            if (!precondition.holdsFor(token->revision))
                return staleBy(m_services.database, "token"_L1, id);
            if (std::optional<api::Problem> refused = edit(*token))
                return refused;
            if (const auto updated = table.update(*token, token->revision); !updated)
                return problemOf(updated.error());
            store::AuditEvent& event = noteToken(draft, action, *token, call.caller);
            for (auto member = details.constBegin(); member != details.constEnd(); ++member)
                event.details.insert(member.key(), member.value());
            return compileToken(m_services, id, draft);
        });
    AdminResponse response = tokenAnswer(m_services, id, outcome);
    response.tokenId = id;
    return response;
}

AdminResponse TokenChanges::change(const Call& call) const
{
    const TokenAccess access = accessToken(m_services, call);
    if (access.refused)
        return problemAnswer(*access.refused);
    if (m_services.secureMode())
        return problemAnswer(403, u"secure_mode_immutable"_s);
    if (const auto refused = workRefusal(m_services.policy(), call.caller))
        return problemAnswer(*refused);

    api::TokenPatch patch;
    domain::Problems problems;
    api::read(call.body, patch, problems);
    if (patch.rateLimit && !call.caller.administrator)
        return problemAnswer(rateIsForAdministrators());
    const core::Timestamp now = m_services.clock.now();
    const policy::Snapshot& policy = m_services.policy();
    const std::string owner = domain::fold(access.listed.token.owner).toStdString();
    const policy::LoginRecord* login = owner.empty() ? nullptr : policy.logins.find(owner);
    const policy::UserRecord* user =
        login && login->named ? policy.users.find(login->named) : nullptr;
    if (problems.isEmpty())
        problems = checkPatch(patch, maximumLifetime(policy, user, now), now);
    if (!problems.isEmpty())
        return problemAnswer(invalidInput(problems));

    return edit(call, access, u"token.change"_s, {{u"changed"_s, namesOf(call.body)}},
                [&](domain::Token& token) -> std::optional<api::Problem> {
                    if (auto refused = mustNotBeRevoked(token))
                        return refused;
                    if (patch.name) {
                        const auto taken = store::TokenTable(m_services.database)
                                               .nameTaken(token.owner, *patch.name, token.id);
                        if (!taken)
                            return problemOf(taken.error());
                        if (*taken)
                            return problem(409, u"name_taken"_s);
                    }
                    applyPatch(patch, token, now);
                    return std::nullopt;
                });
}

AdminResponse TokenChanges::revoke(const Call& call) const
{
    const TokenAccess access = accessToken(m_services, call);
    if (access.refused)
        return problemAnswer(*access.refused);
    return edit(call, access, u"token.revoke"_s, {},
                [&](domain::Token& token) -> std::optional<api::Problem> {
                    if (!token.revokedAt) // the first time stays
                        token.revokedAt = m_services.clock.now();
                    // There is no use for the value any more, so there is no reason to keep it.
                    const core::Status gone =
                        store::SealedSecretTable(m_services.database).remove(token.id);
                    if (!gone && gone.error().code != core::Error::Code::NotFound)
                        return problemOf(gone.error());
                    return std::nullopt;
                });
}

AdminResponse TokenChanges::disable(const Call& call) const
{
    const TokenAccess access = accessToken(m_services, call);
    if (access.refused)
        return problemAnswer(*access.refused);
    return edit(call, access, u"token.disable"_s, {},
                [](domain::Token& token) -> std::optional<api::Problem> {
                    token.disabled = true;
                    return mustNotBeRevoked(token);
                });
}

AdminResponse TokenChanges::enable(const Call& call) const
{
    const TokenAccess access = accessToken(m_services, call);
    if (access.refused)
        return problemAnswer(*access.refused);
    if (const auto refused = workRefusal(m_services.policy(), call.caller))
        return problemAnswer(*refused);
    return edit(call, access, u"token.enable"_s, {},
                [](domain::Token& token) -> std::optional<api::Problem> {
                    token.disabled = false;
                    return mustNotBeRevoked(token);
                });
}

AdminResponse TokenChanges::rotate(const Call& call) const
{
    const TokenAccess access = accessToken(m_services, call);
    if (access.refused)
        return problemAnswer(*access.refused);
    if (m_services.secureMode())
        return problemAnswer(403, u"secure_mode_immutable"_s);
    if (const auto refused = workRefusal(m_services.policy(), call.caller))
        return problemAnswer(*refused);
    const Precondition precondition = preconditionOf(call.request.ifMatch, false);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    if (!precondition.holdsFor(access.listed.token.revision))
        return problemAnswer(staleBy(m_services.database, "token"_L1, access.listed.token.id));

    domain::Problems problems;
    api::ObjectReader reader(call.body, problems);
    QString overlapText = u"0"_s;
    reader.text("overlap"_L1, overlapText);
    reader.finish();
    const std::optional<std::chrono::milliseconds> overlap = api::durationFromText(overlapText);
    if (problems.isEmpty() && (!overlap || *overlap > longestOverlap))
        problems.append({u"overlap"_s,
                         u"not_a_duration"_s,
                         u"This must be a length of time such as 24h, at most 30d."_s,
                         {}});
    if (!problems.isEmpty())
        return problemAnswer(invalidInput(problems));

    const domain::Token& token = access.listed.token;
    const std::optional<policy::TokenId> id = idBytes(token.id);
    if (!id)
        return problemAnswer(500, u"internal_error"_s);
    const core::Secret text = domain::token_text::generate(token.shared, *id, m_services.random);
    const core::Timestamp overlapEnds = m_services.clock.now() + *overlap;
    const AdminChange::Outcome outcome =
        m_services.changes.apply(call.caller, call.request.peer, [&](ChangeDraft& draft) {
            return storeRotated(call, access, text, overlapEnds, draft);
        });
    AdminResponse response = tokenAnswer(m_services, token.id, outcome);
    if (outcome.refused)
        return response;
    const auto listed = store::TokenTable(m_services.database)
                            .find(token.id, stateRule(m_services.policy(), m_services.clock.now()));
    if (!listed)
        return problemAnswer(problemOf(listed.error()));
    const std::string_view value = text.reveal();
    response = jsonAnswer(
        200,
        {{u"token"_s, toJson(*listed)},
         {u"secret"_s, QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size()))},
         {u"effective"_s, toJson(outcome.effective)}},
        listed->token.revision);
    response.tokenId = token.id;
    return response;
}

std::optional<api::Problem> TokenChanges::storeRotated(const Call& call, const TokenAccess& access,
                                                       const core::Secret& text,
                                                       core::Timestamp overlapEnds,
                                                       ChangeDraft& draft) const
{
    const domain::Token& token = access.listed.token;
    if (auto refused = mustNotBeRevoked(token))
        return refused;
    store::TokenTable table(m_services.database);
    core::Result<domain::TokenDigest> digest = table.digest(token.id);
    if (!digest)
        return problemOf(digest.error());
    const bool overlaps = overlapEnds > m_services.clock.now();
    digest->previous = overlaps ? digest->current : QByteArray();
    digest->previousUntil = overlaps ? std::optional(overlapEnds) : std::nullopt;
    const policy::TokenDigest bytes = m_services.hasher.digest(text.reveal());
    digest->current = QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                 static_cast<qsizetype>(bytes.size()));
    if (const auto stored = table.setDigest(token.id, *digest, token.revision); !stored)
        return problemOf(stored.error());

    const core::Result<QByteArray> blob = m_services.sealer.seal(text, token.id.toStdString());
    if (!blob)
        return problemOf(blob.error());
    if (const core::Status kept =
            store::SealedSecretTable(m_services.database).put(token.id, *blob);
        !kept)
        return problemOf(kept.error());
    store::AuditEvent& event = noteToken(draft, u"token.rotate"_s, token, call.caller);
    if (overlaps)
        event.details.insert(u"overlapEnds"_s, core::toIsoText(overlapEnds));
    return compileToken(m_services, token.id, draft);
}

AdminResponse TokenChanges::remove(const Call& call) const
{
    const TokenAccess access = accessToken(m_services, call);
    if (access.refused)
        return problemAnswer(*access.refused);
    const Precondition precondition = preconditionOf(call.request.ifMatch, false);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    const domain::Token& token = access.listed.token;
    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            if (!precondition.holdsFor(token.revision))
                return staleBy(m_services.database, "token"_L1, token.id);
            if (const core::Status removed =
                    store::TokenTable(m_services.database).remove(token.id);
                !removed)
                return problemOf(removed.error());
            if (const auto id = idBytes(token.id))
                draft.policy.removedTokens.push_back(*id);
            noteToken(draft, u"token.delete"_s, token, call.caller);
            return std::nullopt;
        });
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    AdminResponse response = jsonAnswer(200, {{u"effective"_s, toJson(outcome.effective)}});
    response.tokenId = token.id;
    return response;
}

AdminResponse TokenChanges::removeAllOf(const Call& call) const
{
    const core::Result<domain::User> user =
        store::UserTable(m_services.database).findByName(call.parameter());
    if (!user)
        return problemAnswer(problemOf(user.error()));
    qint64 removed = 0;
    const AdminChange::Outcome outcome =
        m_services.changes.apply(call.caller, call.request.peer, [&](ChangeDraft& draft) {
            return removeTokensOf(m_services, user->name, call.caller, draft, removed);
        });
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    return jsonAnswer(200, {{u"deleted"_s, removed}, {u"effective"_s, toJson(outcome.effective)}});
}

std::optional<api::Problem> removeTokensOf(const Services& services, const QString& owner,
                                           const Caller& caller, ChangeDraft& draft,
                                           qint64& removed)
{
    store::TokenTable table(services.database);
    const core::Result<QStringList> ids = table.idsOf(owner);
    if (!ids)
        return problemOf(ids.error());
    for (const QString& id : *ids) {
        const core::Result<domain::Token> token = table.find(id);
        if (!token)
            return problemOf(token.error());
        if (const core::Status gone = table.remove(id); !gone)
            return problemOf(gone.error());
        if (const auto bytes = idBytes(id))
            draft.policy.removedTokens.push_back(*bytes);
        noteToken(draft, u"token.delete"_s, *token, caller);
    }
    removed = ids->size();
    store::AuditEvent& summary = draft.event(u"user.tokens.delete"_s);
    summary.owner = owner;
    summary.onBehalfOf = owner;
    summary.details = {{u"deleted"_s, removed}};
    draft.what = {
        {u"action"_s, u"user.tokens.delete"_s}, {u"user"_s, owner}, {u"deleted"_s, removed}};
    return std::nullopt;
}

} // namespace admin
