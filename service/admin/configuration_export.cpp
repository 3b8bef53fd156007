// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/configuration_export.h"

#include "common/api/upstream_json.h"
#include "service/admin/configuration.h"
#include "service/admin/settings_pages.h"
#include "service/keys/seal_box.h"
#include "service/store/group_table.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/token_table.h"
#include "service/store/transaction.h"
#include "service/store/upstream_table.h"
#include "service/store/user_table.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// Takes out what only the running service knows.
QJsonObject without(QJsonObject json, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        json.remove(name);
    return json;
}

class Export
{
public:
    Export(const Services& services, bool withSecrets)
        : m_services(services)
        , m_withSecrets(withSecrets)
    { }

    core::Status run()
    {
        for (const SettingsPageType& page : settingsPages()) {
            if (page.read) // Secure Mode is left and entered at the start of a service only (EX-45)
                m_settings.insert(page.name, page.write(m_services.policy().settings));
        }
        auto transaction =
            store::Transaction::begin(m_services.database, store::Transaction::Kind::Read);
        if (!transaction)
            return transaction.error();
        for (const auto step :
             {&Export::groups, &Export::users, &Export::upstreams, &Export::tokens}) {
            if (const core::Status done = (this->*step)(); !done)
                return done;
        }
        return core::Done{};
    }

    [[nodiscard]] QJsonObject document() const
    {
        return {{u"format"_s, QString(configurationFormat)},
                {u"version"_s, configurationVersion},
                {u"exportedAt"_s, core::toIsoText(m_services.clock.now())},
                {u"settings"_s, m_settings},
                {u"groups"_s, m_groups},
                {u"users"_s, m_users},
                {u"upstreams"_s, m_upstreams},
                {u"tokens"_s, m_tokens}};
    }
    [[nodiscard]] const ConfigurationSecrets& secrets() const { return m_secrets; }

private:
    core::Status groups()
    {
        return store::GroupTable(m_services.database)
            .forEach([this](const domain::Group& group) -> core::Status {
                m_groups.append(
                    QJsonObject{{u"name"_s, group.name}, {u"description"_s, group.description}});
                return core::Done{};
            });
    }

    core::Status users()
    {
        store::UserTable table(m_services.database);
        QList<domain::User> all;
        const auto read = table.forEach(
            [&](const domain::User& user, const std::vector<qint64>&) -> core::Status {
                all.append(user);
                return core::Done{};
            });
        if (!read)
            return read;
        for (const domain::User& user : std::as_const(all)) {
            m_users.append(
                without(api::toJson(user),
                        {"failedLogins"_L1, "lockedUntil"_L1, "source"_L1, "revision"_L1}));
            if (!m_withSecrets)
                continue;
            const auto hash = table.passwordHash(user.id);
            if (!hash)
                return hash.error();
            if (!hash->isEmpty())
                m_secrets.passwords.insert(user.name, *hash);
        }
        return core::Done{};
    }

    core::Status upstreams()
    {
        const auto list = store::UpstreamTable(m_services.database).list();
        if (!list)
            return list.error();
        for (const domain::Upstream& upstream : *list)
            m_upstreams.append(without(api::toJson(upstream), {"revision"_L1}));
        return core::Done{};
    }

    core::Status tokens()
    {
        QStringList ids;
        const auto read = store::TokenTable(m_services.database)
                              .forEach([&](const domain::Token& token,
                                           const domain::TokenDigest& digest) -> core::Status {
                                  add(token, digest);
                                  ids.append(token.id);
                                  return core::Done{};
                              });
        if (!read || !m_withSecrets)
            return read;
        m_secrets.installation = installationMark(m_services.hasher);
        store::SealedSecretTable sealed(m_services.database);
        for (const QString& id : std::as_const(ids)) {
            const auto blob = sealed.find(id);
            if (!blob && blob.error().code != core::Error::Code::NotFound)
                return blob.error();
            if (!blob)
                continue;
            if (auto value = m_services.sealer.open(*blob, id.toStdString()))
                m_secrets.tokens.insert(id, *std::move(value));
        }
        return core::Done{};
    }

    void add(const domain::Token& token, const domain::TokenDigest& digest)
    {
        m_tokens.append(without(api::toJson(api::TokenView{token, {}, {}}),
                                {"state"_L1, "stateReason"_L1, "previousUntil"_L1, "lastUsedAt"_L1,
                                 "lastAddresses"_L1, "calls"_L1, "revision"_L1}));
        if (!m_withSecrets)
            return;
        ConfigurationSecrets::Digest kept{digest.current, {}, 0};
        if (digest.previousUntil) {
            kept.previous = digest.previous;
            kept.previousUntil = core::toMilliseconds(*digest.previousUntil);
        }
        m_secrets.digests.insert(token.id, kept);
    }

    const Services& m_services;
    const bool m_withSecrets;
    QJsonObject m_settings;
    QJsonArray m_groups;
    QJsonArray m_users;
    QJsonArray m_upstreams;
    QJsonArray m_tokens;
    ConfigurationSecrets m_secrets;
};

} // namespace

QByteArray installationMark(const policy::TokenHasher& hasher)
{
    const policy::TokenDigest mark = hasher.digest("configuration export: the same master key?");
    return {reinterpret_cast<const char*>(mark.data()), static_cast<qsizetype>(mark.size())};
}

core::Result<QJsonObject> exportConfiguration(const Services& services, const QString& program,
                                              const QString& sealKey)
{
    Export work(services, !sealKey.isEmpty());
    if (const core::Status done = work.run(); !done)
        return done.error();
    QJsonObject json = work.document();
    json.insert(u"program"_s, program);
    if (sealKey.isEmpty())
        return json;
    const auto box = keys::sealFor(sealKey, work.secrets().toText());
    if (!box)
        return box.error();
    json.insert(u"sealed"_s, QString::fromLatin1(box->toBase64()));
    return json;
}

} // namespace admin
