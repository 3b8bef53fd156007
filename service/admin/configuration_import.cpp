// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/configuration_import.h"

#include "common/api/upstream_json.h"
#include "common/domain/token_text.h"
#include "service/admin/answers.h"
#include "service/admin/configuration_export.h"
#include "service/admin/entry_record.h"
#include "service/admin/settings_store.h"
#include "service/admin/token_access.h"
#include "service/store/group_table.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/session_table.h"
#include "service/store/token_table.h"
#include "service/store/upstream_table.h"
#include "service/store/user_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using Refused = std::optional<api::Problem>;

QJsonObject toJson(const ConfigurationImport::Counts& counts)
{
    return {{u"created"_s, counts.created},
            {u"changed"_s, counts.changed},
            {u"unchanged"_s, counts.unchanged}};
}

QByteArray bytesOf(const policy::TokenDigest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size())};
}

bool sameData(const domain::Token& a, const domain::Token& b)
{
    return a.name == b.name && a.description == b.description && a.schemes == b.schemes
        && a.readOnly == b.readOnly && a.disabled == b.disabled && a.expiresAt == b.expiresAt
        && a.revokedAt == b.revokedAt && a.limits == b.limits && a.ipRanges == b.ipRanges
        && a.rateLimit == b.rateLimit;
}

/// \a before: empty for a new one.
QJsonObject& noteItem(ChangeDraft& draft, const QString& kind, const QJsonObject& before,
                      const QJsonObject& after)
{
    QJsonObject& details =
        draft.event(kind + (before.isEmpty() ? u".create"_s : u".change"_s)).details;
    details = {{kind, after["name"_L1]}, {u"reason"_s, u"import"_s}};
    noteDifference(details, before, after);
    return details;
}

/// A conflict inside the store, with the thing it is about.
api::Problem about(const QString& place, const core::Error& error)
{
    api::Problem problem = problemOf(error);
    problem.detail = place + u": "_s + (problem.detail.isEmpty() ? error.message : problem.detail);
    return problem;
}

} // namespace

ConfigurationImport::ConfigurationImport(const Services& services,
                                         const Confirmations& confirmations,
                                         const Configuration& configuration,
                                         const ConfigurationSecrets& secrets, const Caller& caller)
    : m_services(services)
    , m_confirmations(confirmations)
    , m_configuration(configuration)
    , m_secrets(secrets)
    , m_caller(caller)
    , m_settings(services.policy().settings)
{ }

bool ConfigurationImport::knowsUser(const QString& name) const
{
    const QString folded = domain::fold(name);
    const auto* login = m_services.policy().logins.find(folded.toStdString());
    return (login && login->named != 0)
        || std::any_of(m_configuration.users.begin(), m_configuration.users.end(),
                       [&](const auto& user) { return domain::fold(user.name) == folded; });
}

bool ConfigurationImport::knowsGroup(const QString& name) const
{
    const QString folded = domain::fold(name);
    return m_services.policy().groupsByName.find(folded.toStdString())
        || std::any_of(m_configuration.groups.begin(), m_configuration.groups.end(),
                       [&](const auto& group) { return domain::fold(group.name) == folded; });
}

void ConfigurationImport::check(domain::Problems& problems)
{
    domain::Problems ofSettings;
    QStringList pages = m_configuration.settings.keys();
    for (const SettingsPageType& page : settingsPages()) {
        if (!page.read || !pages.removeOne(QString(page.name)))
            continue;
        domain::Problems nested;
        page.read(m_configuration.settings[page.name].toObject(), m_settings, nested);
        for (domain::FieldProblem problem : nested) {
            problem.field.prepend(QString(page.name) + u'.');
            ofSettings.append(problem);
        }
    }
    for (const QString& unknown : std::as_const(pages))
        ofSettings.append({unknown, u"unknown_field"_s, u"There is no such page here."_s, {}});
    if (ofSettings.isEmpty())
        ofSettings = problemsOf(m_settings);
    for (domain::FieldProblem problem : std::as_const(ofSettings)) {
        problem.field.prepend(u"settings."_s);
        problems.append(problem);
    }
    for (qsizetype i = 0; i < m_configuration.users.size(); ++i) {
        const QStringList& groups = m_configuration.users[i].groups;
        for (qsizetype k = 0; k < groups.size(); ++k) {
            if (!knowsGroup(groups[k]))
                problems.append({u"users[%1].groups[%2]"_s.arg(i).arg(k),
                                 u"unknown_group"_s,
                                 u"There is no group of that name, here or in the file."_s,
                                 {}});
        }
    }
    const auto owner = [&](const QString& place, const QString& name) {
        if (!name.isEmpty() && !knowsUser(name))
            problems.append({place + u".owner"_s,
                             u"unknown_user"_s,
                             u"There is no user of that name, here or in the file."_s,
                             {}});
    };
    for (const domain::Token& token : m_configuration.tokens)
        owner(u"tokens[%1]"_s.arg(token.id), token.owner);
    for (const api::TokenDraft& token : m_configuration.newTokens)
        owner(u"tokens[\"%1\"]"_s.arg(token.name), token.owner.value_or(QString()));
}

Refused ConfigurationImport::run(ChangeDraft& draft)
{
    m_differences = differencesOf(m_services.policy().settings, m_settings);
    using Step = Refused (ConfigurationImport::*)(ChangeDraft&);
    for (const Step step : {&ConfigurationImport::groups, &ConfigurationImport::users,
                            &ConfigurationImport::upstreams}) {
        if (Refused refused = (this->*step)(draft))
            return refused;
    }
    if (Refused refused =
            storeSettings(m_services, m_confirmations, m_settings, u"import"_s, draft))
        return refused;
    if (Refused refused = tokens(draft))
        return refused;
    if (Refused refused = newTokens(draft))
        return refused;
    const auto administrators = store::UserTable(m_services.database).countAdministrators(true);
    if (!administrators)
        return problemOf(administrators.error());
    if (*administrators == 0)
        return problem(409, u"last_administrator"_s);
    draft.event(u"configuration.import"_s).details = report();
    draft.what = {{u"action"_s, u"configuration.import"_s}};
    return std::nullopt;
}

Refused ConfigurationImport::groups(ChangeDraft& draft)
{
    store::GroupTable table(m_services.database);
    for (const domain::Group& wanted : m_configuration.groups) {
        core::Result<domain::Group> stored = table.findByName(wanted.name);
        if (stored && stored->description == wanted.description && stored->name == wanted.name) {
            ++m_groups.unchanged;
            continue;
        }
        const bool isNew = !stored;
        const QJsonObject before = isNew ? QJsonObject() : recordOf(*stored);
        if (isNew) {
            stored = table.insert(wanted);
        } else {
            stored->description = wanted.description;
            stored = table.update(*stored, stored->revision);
        }
        if (!stored)
            return about(u"group "_s + wanted.name, stored.error());
        ++(isNew ? m_groups.created : m_groups.changed);
        noteItem(draft, u"group"_s, before, recordOf(*stored));
        draft.policy.groups.push_back(*stored);
    }
    return std::nullopt;
}

Refused ConfigurationImport::users(ChangeDraft& draft)
{
    for (const api::UserDraft& wanted : m_configuration.users) {
        if (Refused refused = user(wanted, draft))
            return refused;
    }
    return std::nullopt;
}

Refused ConfigurationImport::user(const api::UserDraft& wanted, ChangeDraft& draft)
{
    store::UserTable table(m_services.database);
    core::Result<domain::User> stored = table.findByName(wanted.name);
    const bool isNew = !stored;
    domain::User user = isNew ? domain::User{} : *stored;
    const domain::User before = user;
    user.name = wanted.name;
    user.displayName = wanted.displayName;
    user.email = wanted.email;
    user.groups = wanted.groups;
    user.administrator = wanted.administrator;
    user.enabled = wanted.enabled;
    QStringList were = before.groups;
    QStringList are = user.groups;
    were.sort();
    are.sort();
    const auto password = m_secrets.passwords.constFind(wanted.name);
    const bool sameUser = !isNew && before.name == user.name
        && before.displayName == user.displayName && before.email == user.email && were == are
        && before.administrator == user.administrator && before.enabled == user.enabled;
    if (!sameUser) {
        stored = isNew ? table.insert(user, m_services.clock.now())
                       : table.update(user, before.revision);
        if (!stored)
            return about(u"user "_s + wanted.name, stored.error());
        draft.policy.users.push_back(*stored);
    }
    bool newPassword = false;
    if (password != m_secrets.passwords.constEnd()) {
        const auto present = table.passwordHash(stored->id);
        if (!present)
            return problemOf(present.error());
        newPassword = !(*present == *password);
        if (newPassword) {
            if (const auto set = table.setPasswordHash(stored->id, *password); !set)
                return problemOf(set.error());
            if (const auto ended = store::SessionTable(m_services.database).removeOf(stored->id);
                !ended)
                return problemOf(ended.error());
        }
    }
    if (sameUser && !newPassword) {
        ++m_users.unchanged;
        return std::nullopt;
    }
    ++(isNew ? m_users.created : m_users.changed);
    noteItem(draft, u"user"_s, isNew ? QJsonObject() : recordOf(before), recordOf(*stored))
        .insert(u"passwordSet"_s, newPassword);
    return std::nullopt;
}

Refused ConfigurationImport::upstreams(ChangeDraft& draft)
{
    store::UpstreamTable table(m_services.database);
    for (domain::Upstream wanted : m_configuration.upstreams) {
        core::Result<domain::Upstream> stored = table.findByName(wanted.name);
        const bool isNew = !stored;
        const QJsonObject before = isNew ? QJsonObject() : recordOf(*stored);
        if (!isNew) {
            wanted.id = stored->id;
            wanted.revision = stored->revision;
        }
        if (!isNew && api::toJson(*stored) == api::toJson(wanted)) {
            ++m_upstreams.unchanged;
            continue;
        }
        stored = isNew ? table.insert(wanted) : table.update(wanted, wanted.revision);
        if (!stored)
            return about(u"upstream "_s + wanted.name, stored.error());
        ++(isNew ? m_upstreams.created : m_upstreams.changed);
        noteItem(draft, u"upstream"_s, before, recordOf(*stored));
        draft.policy.upstreams.push_back(*stored);
    }
    return std::nullopt;
}

Refused ConfigurationImport::tokens(ChangeDraft& draft)
{
    for (const domain::Token& wanted : m_configuration.tokens) {
        if (Refused refused = token(wanted, draft))
            return refused;
    }
    return std::nullopt;
}

Refused ConfigurationImport::token(const domain::Token& wanted, ChangeDraft& draft)
{
    store::TokenTable table(m_services.database);
    const core::Result<domain::Token> present = table.find(wanted.id);
    if (!present) {
        const auto digest = digestFor(wanted.id);
        if (!digest) {
            skip(u"tokens"_s, wanted.name,
                 u"Its value is not in the file, so nobody could use it. Make a new one."_s);
            return std::nullopt;
        }
        return addToken(wanted, *digest, m_secrets.tokens.value(wanted.id), draft);
    }
    if (domain::fold(present->owner) != domain::fold(wanted.owner)) {
        skip(u"tokens"_s, wanted.name, u"It belongs to somebody else here."_s);
        return std::nullopt;
    }
    if (sameData(*present, wanted)) {
        ++m_tokens.unchanged;
        return std::nullopt;
    }
    if (m_services.secureMode()) { // EX-43
        skip(u"tokens"_s, wanted.name, u"In Secure Mode the data of a token stays as it is."_s);
        return std::nullopt;
    }
    if (present->revokedAt && !wanted.revokedAt) {
        skip(u"tokens"_s, wanted.name, u"It was revoked here, and that is for good."_s);
        return std::nullopt;
    }
    domain::Token changed = wanted;
    const auto stored = table.update(changed, present->revision);
    if (!stored)
        return about(u"token "_s + wanted.name, stored.error());
    ++m_tokens.changed;
    noteToken(draft, u"token.change"_s, *stored, m_caller).details.insert(u"reason"_s, u"import"_s);
    return compileToken(m_services, wanted.id, draft);
}

/// From the value where there is one; the digest alone only under the same master key.
std::optional<domain::TokenDigest> ConfigurationImport::digestFor(const QString& id) const
{
    const auto kept = m_secrets.digests.constFind(id);
    const bool sameKey = m_secrets.installation == installationMark(m_services.hasher);
    domain::TokenDigest digest;
    if (sameKey && kept != m_secrets.digests.constEnd() && kept->current.size() == 32) {
        digest.current = kept->current;
        if (kept->previous.size() == 32) {
            digest.previous = kept->previous;
            digest.previousUntil = core::fromMilliseconds(kept->previousUntil);
        }
        return digest;
    }
    const auto value = m_secrets.tokens.constFind(id);
    if (value == m_secrets.tokens.constEnd())
        return std::nullopt;
    const auto own = domain::token_text::idOf(value->reveal());
    if (!own || QLatin1StringView(own->data(), static_cast<qsizetype>(own->size())) != id)
        return std::nullopt;
    digest.current = bytesOf(m_services.hasher.digest(value->reveal()));
    return digest;
}

Refused ConfigurationImport::addToken(const domain::Token& wanted,
                                      const domain::TokenDigest& digest, const core::Secret& value,
                                      ChangeDraft& draft)
{
    store::TokenTable table(m_services.database);
    const auto taken = table.nameTaken(wanted.owner, wanted.name, {});
    if (!taken)
        return problemOf(taken.error());
    if (*taken) { // MO-8
        skip(u"tokens"_s, wanted.name, u"Its owner has another token of that name here."_s);
        return std::nullopt;
    }
    const auto stored = table.insert(wanted, digest);
    if (!stored)
        return about(u"token "_s + wanted.name, stored.error());
    if (!value.isEmpty() && !m_services.secureMode()) { // EX-42, EX-44
        const auto blob = m_services.sealer.seal(value, wanted.id.toStdString());
        if (!blob)
            return problemOf(blob.error());
        if (const auto kept = store::SealedSecretTable(m_services.database).put(wanted.id, *blob);
            !kept)
            return problemOf(kept.error());
    }
    ++m_tokens.created;
    noteToken(draft, u"token.create"_s, *stored, m_caller).details.insert(u"reason"_s, u"import"_s);
    return compileToken(m_services, wanted.id, draft);
}

Refused ConfigurationImport::newTokens(ChangeDraft& draft)
{
    const core::Timestamp now = m_services.clock.now();
    for (const api::TokenDraft& wanted : m_configuration.newTokens) {
        const core::Secret value = domain::token_text::generate(wanted.shared, m_services.random);
        const auto id = domain::token_text::idOf(value.reveal());
        domain::Token token;
        token.id = QString::fromLatin1(id->data(), static_cast<qsizetype>(id->size()));
        token.name = wanted.name;
        token.description = wanted.description;
        token.owner = wanted.shared ? QString() : wanted.owner.value_or(QString());
        token.createdBy = m_caller.name;
        token.schemes = wanted.schemes;
        token.shared = wanted.shared;
        token.readOnly = wanted.readOnly;
        token.createdAt = now;
        token.expiresAt = wanted.expires.resolve(now);
        token.limits = wanted.limits;
        token.ipRanges = wanted.ipRanges;
        token.rateLimit = wanted.rateLimit;
        domain::TokenDigest digest;
        digest.current = bytesOf(m_services.hasher.digest(value.reveal()));
        const int before = m_tokens.created;
        if (Refused refused = addToken(token, digest, value, draft))
            return refused;
        if (m_tokens.created > before)
            m_newSecrets.append(
                QJsonObject{{u"id"_s, token.id},
                            {u"name"_s, token.name},
                            {u"owner"_s, token.owner},
                            {u"secret"_s, QString::fromStdString(std::string(value.reveal()))}});
    }
    return std::nullopt;
}

void ConfigurationImport::skip(const QString& part, const QString& name, const QString& reason)
{
    m_skipped.append(QJsonObject{{u"part"_s, part}, {u"name"_s, name}, {u"reason"_s, reason}});
}

QJsonObject ConfigurationImport::report() const
{
    return {{u"groups"_s, toJson(m_groups)},       {u"users"_s, toJson(m_users)},
            {u"upstreams"_s, toJson(m_upstreams)}, {u"tokens"_s, toJson(m_tokens)},
            {u"settings"_s, m_differences},        {u"skipped"_s, m_skipped}};
}

} // namespace admin
