// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_creation.h"

#include "common/domain/validation.h"
#include "service/admin/token_access.h"
#include "service/admin/token_rules.h"
#include "service/admin/token_view.h"
#include "service/policy/limit_lines.h"
#include "service/policy/token_state.h"
#include "service/store/idempotency_table.h"
#include "service/store/sealed_secret_table.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

constexpr qsizetype longestKey = 255;
constexpr std::chrono::hours answersKept{24};

QString idOf(const core::Secret& text)
{
    const auto id = domain::token_text::idOf(text.reveal());
    return id ? QString::fromLatin1(id->data(), static_cast<qsizetype>(id->size())) : QString();
}

/// What makes two requests the same one. The body may hold nothing secret here, but a digest is all
/// that is needed.
QByteArray requestDigest(const Call& call)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((call.request.method + u' ' + call.request.path + u'\n').toUtf8());
    const std::string_view body = call.request.body.reveal();
    hash.addData(QByteArrayView(body.data(), static_cast<qsizetype>(body.size())));
    return hash.result();
}

std::string sealContext(const Call& call)
{
    return (u"idempotency:"_s + call.caller.name + u':' + call.request.idempotencyKey)
        .toStdString();
}

bool isKey(const QString& key)
{
    return key.size() <= longestKey
        && std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

const policy::UserRecord* userNamed(const policy::Snapshot& policy, const QString& name)
{
    const std::string folded = domain::fold(name).toStdString();
    const policy::LoginRecord* login = policy.logins.find(folded);
    return login && login->named ? policy.users.find(login->named) : nullptr;
}

} // namespace

AdminResponse TokenCreation::create(const Call& call) const
{
    if (!call.request.idempotencyKey.isEmpty()) {
        if (!isKey(call.request.idempotencyKey))
            return problemAnswer(
                invalidInput({{u"Idempotency-Key"_s,
                               u"bad_character"_s,
                               u"This must have at most 255 visible ASCII characters."_s,
                               {}}}));
        if (std::optional<AdminResponse> earlier = earlierAnswer(call))
            return *std::move(earlier);
    }
    Plan plan = this->plan(call);
    if (plan.refused)
        return problemAnswer(*plan.refused);

    const core::Secret text = domain::token_text::generate(plan.draft.shared, m_services.random);
    const QString id = idOf(text);
    const AdminChange::Outcome outcome =
        m_services.changes.apply(call.caller, call.request.peer, [&](ChangeDraft& draft) {
            return store(plan, call, text, draft);
        });
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    return answer(id, text, toJson(outcome.effective));
}

TokenCreation::Plan TokenCreation::plan(const Call& call) const
{
    Plan plan;
    domain::Problems problems;
    api::read(call.body, plan.draft, problems);
    if (!problems.isEmpty()) {
        plan.refused = invalidInput(problems);
        return plan;
    }
    const policy::Snapshot& policy = m_services.policy();
    const core::Timestamp now = m_services.clock.now();
    const QString ownerName = plan.draft.owner.value_or(call.caller.name);
    if (!plan.draft.shared)
        plan.owner = userNamed(policy, ownerName);

    // Who may, before what: a user learns nothing about other accounts from the answer.
    const bool ownName = domain::fold(ownerName) == domain::fold(call.caller.name);
    if (!plan.draft.shared && !plan.draft.owner && call.caller.via == Caller::Via::Local)
        problems.append({u"owner"_s, u"required"_s, u"Say whose token it is to be."_s, {}});
    else if (!plan.draft.shared && !plan.owner && !ownName && call.caller.administrator)
        problems.append({u"owner"_s, u"unknown_user"_s, u"There is no user of that name."_s, {}});
    else if (!plan.draft.shared && !ownName && !call.caller.administrator) // KA-24
        plan.refused = problem(403, u"administrators_only"_s,
                               u"You may create tokens for your own account only."_s);
    else
        plan.refused = creationRefusal(policy, call.caller, plan.owner);
    if (!plan.refused && plan.draft.rateLimit && !call.caller.administrator)
        plan.refused = rateIsForAdministrators();
    if (plan.refused)
        return plan;

    const auto maximum = maximumLifetime(policy, plan.owner, now);
    if (!plan.draft.expiresGiven)
        plan.draft.expires = proposedExpiry(policy, maximum, now);
    problems += domain::validateExpiry(plan.draft.expires, maximum, now);
    problems += check(plan);
    if (!problems.isEmpty())
        plan.refused = invalidInput(problems);
    return plan;
}

domain::Problems TokenCreation::check(const Plan& plan) const
{
    const policy::Snapshot& policy = m_services.policy();
    const api::TokenDraft& draft = plan.draft;
    domain::Problems problems = domain::validateTokenName(draft.name);
    problems += domain::validateDescription(draft.description);
    if (draft.limits) {
        QList<policy::LimitProblem> lines;
        static_cast<void>(policy::LimitLines::compile(*draft.limits, lines));
        problems += lines.isEmpty() ? domain::validateLimits(*draft.limits)
                                    : policy::toProblems(lines, u"limits"_s);
    }
    if (draft.ipRanges)
        problems += domain::validateTokenRanges(*draft.ipRanges);
    if (draft.rateLimit)
        problems += domain::validateTokenRate(*draft.rateLimit);
    if (draft.shared && draft.owner)
        problems.append({u"owner"_s, u"not_for_shared"_s, u"A shared token has no owner."_s, {}});
    if (draft.shared && draft.schemes != domain::Schemes::Basic) // EX-3, EX-4
        problems.append(
            {u"scheme"_s,
             u"shared_needs_basic"_s,
             u"A shared token names its user with every call, so it works with Basic only."_s,
             {}});
    if ((draft.schemes & policy.settings.global.acceptedSchemes) == domain::Schemes::None)
        problems.append(
            {u"scheme"_s,
             u"not_accepted"_s,
             u"The global settings don't accept this scheme, so the token could not be used."_s,
             {}});
    if (draft.email)
        problems.append(
            {u"email"_s, u"not_available"_s, u"This installation sends no mail."_s, {}});
    if (plan.owner && !plan.owner->enabled)
        problems.append({u"owner"_s, u"disabled"_s, u"This account is disabled."_s, {}});
    else if (plan.owner && !policy::ownerPermitted(policy, *plan.owner))
        problems.append(
            {u"owner"_s, u"owner_not_permitted"_s, u"This account may not use tokens."_s, {}});
    return problems;
}

std::optional<api::Problem> TokenCreation::limitReached(const Plan& plan, core::Timestamp now) const
{
    const domain::TokenSettings& settings = m_services.policy().settings.tokens;
    if (!settings.maxPerUserEnabled || !plan.owner)
        return std::nullopt;
    const QString owner = QString::fromStdString(plan.owner->name);
    const core::Result<qint64> count =
        store::TokenTable(m_services.database).countFor(owner, settings.countExpired, now);
    if (!count)
        return problemOf(count.error());
    if (*count < settings.maxPerUser)
        return std::nullopt;
    const core::Result<QJsonArray> candidates = deletableTokens(m_services.database, owner, now);
    if (!candidates)
        return problemOf(candidates.error());
    api::Problem reached = problem(
        409, u"token_limit_reached"_s,
        u"%1 has %2 of at most %3 tokens. Delete one that is not needed any more."_s.arg(owner)
            .arg(*count)
            .arg(settings.maxPerUser));
    reached.extra = {
        {u"limit"_s, settings.maxPerUser}, {u"count"_s, *count}, {u"candidates"_s, *candidates}};
    return reached;
}

std::optional<api::Problem> TokenCreation::store(const Plan& plan, const Call& call,
                                                 const core::Secret& text, ChangeDraft& draft) const
{
    const core::Timestamp now = m_services.clock.now();
    if (std::optional<api::Problem> reached = limitReached(plan, now))
        return reached;

    domain::Token token;
    token.id = idOf(text);
    token.name = plan.draft.name;
    token.description = plan.draft.description;
    token.owner = plan.owner ? QString::fromStdString(plan.owner->name) : QString();
    token.createdBy = call.caller.name;
    token.schemes = plan.draft.schemes;
    token.shared = plan.draft.shared;
    token.readOnly = plan.draft.readOnly;
    token.createdAt = now;
    token.expiresAt = plan.draft.expires.resolve(now);
    token.limits = plan.draft.limits;
    token.ipRanges = plan.draft.ipRanges;
    token.rateLimit = plan.draft.rateLimit;

    store::TokenTable table(m_services.database);
    const core::Result<bool> taken = table.nameTaken(token.owner, token.name, {});
    if (!taken)
        return problemOf(taken.error());
    if (*taken)
        return problem(409, u"name_taken"_s,
                       u"There is a token named \"%1\" already."_s.arg(token.name)); // MO-8

    const policy::TokenDigest bytes = m_services.hasher.digest(text.reveal());
    domain::TokenDigest digest;
    digest.current = QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                static_cast<qsizetype>(bytes.size()));
    if (const auto stored = table.insert(token, digest); !stored)
        return problemOf(stored.error());
    if (std::optional<api::Problem> refused = seal(token.id, text))
        return refused;
    if (std::optional<api::Problem> refused = rememberAnswer(call, token.id, text))
        return refused;
    noteToken(draft, u"token.create"_s, token, call.caller);
    return compileToken(m_services, token.id, draft);
}

/// So that its owner can see it again (EX-44); never in Secure Mode.
std::optional<api::Problem> TokenCreation::seal(const QString& id, const core::Secret& text) const
{
    if (m_services.secureMode())
        return std::nullopt;
    const core::Result<QByteArray> blob = m_services.sealer.seal(text, id.toStdString());
    if (!blob)
        return problemOf(blob.error());
    if (const core::Status kept = store::SealedSecretTable(m_services.database).put(id, *blob);
        !kept)
        return problemOf(kept.error());
    return std::nullopt;
}

/// Kept is what the answer is made of: the token's id and its value (in Secure Mode the id alone),
/// sealed.
std::optional<api::Problem> TokenCreation::rememberAnswer(const Call& call, const QString& id,
                                                          const core::Secret& text) const
{
    if (call.request.idempotencyKey.isEmpty())
        return std::nullopt;
    std::string kept = id.toStdString();
    if (!m_services.secureMode())
        kept.append(text.reveal());
    const core::Result<QByteArray> blob =
        m_services.sealer.seal(core::Secret(std::move(kept)), sealContext(call));
    if (!blob)
        return problemOf(blob.error());
    const core::Timestamp now = m_services.clock.now();
    store::IdempotencyTable table(m_services.database);
    if (const auto cleaned = table.removeExpired(now); !cleaned)
        return problemOf(cleaned.error());
    const core::Status stored = table.insert({call.request.idempotencyKey, call.caller.name,
                                              requestDigest(call), *blob, now + answersKept});
    if (!stored)
        return problemOf(stored.error(), u"request_in_progress"_s);
    return std::nullopt;
}

std::optional<AdminResponse> TokenCreation::earlierAnswer(const Call& call) const
{
    const auto earlier =
        store::IdempotencyTable(m_services.database)
            .find(call.caller.name, call.request.idempotencyKey, m_services.clock.now());
    if (!earlier)
        return problemAnswer(problemOf(earlier.error()));
    if (!*earlier)
        return std::nullopt;
    if ((*earlier)->request != requestDigest(call))
        return problemAnswer(422, u"idempotency_key_reused"_s);
    const core::Result<core::Secret> kept =
        m_services.sealer.open((*earlier)->answer, sealContext(call));
    if (!kept || kept->reveal().size() < domain::token_text::idLength)
        return problemAnswer(500, u"internal_error"_s);
    const std::string_view id = kept->reveal().substr(0, domain::token_text::idLength);
    const core::Secret text(std::string(kept->reveal().substr(domain::token_text::idLength)));
    return answer(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())), text,
                  QJsonValue::Null);
}

AdminResponse TokenCreation::answer(const QString& id, const core::Secret& text,
                                    const QJsonValue& effective) const
{
    const auto found = store::TokenTable(m_services.database)
                           .find(id, stateRule(m_services.policy(), m_services.clock.now()));
    if (!found)
        return problemAnswer(problemOf(found.error()));
    const std::string_view value = text.reveal();
    const QJsonValue secret = text.isEmpty()
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size())));
    AdminResponse response = jsonAnswer(
        201, {{u"token"_s, toJson(*found)}, {u"secret"_s, secret}, {u"effective"_s, effective}},
        found->token.revision);
    response.headers.append({"Location"_ba, (api::basePath + u"/tokens/"_s + id).toUtf8()});
    response.tokenId = id;
    return response;
}

} // namespace admin
