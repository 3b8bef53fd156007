// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/store_access.h"

#include "service/keys/credential_key_provider.h"
#include "service/keys/file_key_provider.h"
#include "service/keys/keychain_key_provider.h"
#include "service/keys/master_key.h"
#include "service/store/meta_table.h"
#include "service/store/migrations.h"
#include "service/store/transaction.h"
#include "service/store/user_table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

const QString keyCheckName = u"key_check"_s;

core::Error problem(core::Error::Code code, const QString& message)
{
    return {code, message};
}

core::Result<OpenStore> withKeys(std::unique_ptr<store::Database> database,
                                 const core::Secret& master)
{
    OpenStore opened;
    const std::pair<keys::Purpose, core::Secret*> wanted[] = {
        {keys::Purpose::TokenPepper, &opened.tokenPepper},
        {keys::Purpose::Sealing, &opened.sealingKey},
        {keys::Purpose::SessionPepper, &opened.sessionPepper},
        {keys::Purpose::AuditChain, &opened.auditKey},
    };
    for (const auto& [purpose, into] : wanted) {
        auto key = keys::deriveKey(master, purpose);
        if (!key)
            return key.error();
        *into = *std::move(key);
    }
    opened.database = std::move(database);
    return opened;
}

core::Status makeDataDir(const QString& dir)
{
    if (!QDir().mkpath(dir))
        return problem(
            core::Error::Code::Unavailable,
            u"The data directory %1 cannot be made. Create it, or choose another with --data-dir."_s
                .arg(dir));
    QFile::setPermissions(dir,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return core::Done{};
}

} // namespace

core::Result<store::Location> locationOf(const Config& config)
{
    if (config.driver == DatabaseDriver::Sqlite)
        return store::Location::sqlite(config.sqliteFile());
    return store::Location::postgresql(core::Secret(config.databaseUri.toStdString()));
}

std::unique_ptr<keys::KeyProvider> keyProvider(const Config& config)
{
    switch (config.keys) {
    case KeySource::Keychain:
        return std::make_unique<keys::KeychainKeyProvider>(u"latchkey"_s,
                                                           u"master-key:"_s + config.dataDir);
    case KeySource::SystemdCredential:
        return std::make_unique<keys::CredentialKeyProvider>(
            qEnvironmentVariable("CREDENTIALS_DIRECTORY"));
    case KeySource::File:
        break;
    }
    const QString file =
        config.keyFile.isEmpty() ? config.dataDir + u"/master.key"_s : config.keyFile;
    return std::make_unique<keys::FileKeyProvider>(file);
}

core::Result<OpenStore> openStore(const Config& config, const core::Clock& clock)
{
    const auto location = locationOf(config);
    if (!location)
        return location.error();
    if (config.driver == DatabaseDriver::Sqlite && !QFileInfo::exists(config.sqliteFile()))
        return problem(
            core::Error::Code::NotFound,
            u"There is no store in %1 yet. Create it with: latchkeyd init --data-dir %1"_s.arg(
                config.dataDir));
    auto database = store::Database::open(*location, store::Database::Mode::MustExist);
    if (!database)
        return database.error();
    if (const auto version = store::migrate(**database, clock.now()); !version)
        return version.error();
    const auto check = store::MetaTable(**database).find(keyCheckName);
    if (!check)
        return check.error();
    if (!check->has_value())
        return problem(core::Error::Code::NotFound,
                       u"The store was never initialised. Create it with: latchkeyd init"_s);
    const auto provider = keyProvider(config);
    const auto master = keys::masterKeyForStore(*provider, **check);
    if (!master)
        return master.error();
    return withKeys(*std::move(database), *master);
}

core::Result<OpenStore> createStore(const Config& config, const core::Clock& clock,
                                    core::RandomSource& random)
{
    if (const auto made = makeDataDir(config.dataDir); !made)
        return made.error();
    const auto location = locationOf(config);
    if (!location)
        return location.error();
    auto database = store::Database::open(*location, store::Database::Mode::MayCreate);
    if (!database)
        return database.error();
    if (const auto version = store::migrate(**database, clock.now()); !version)
        return version.error();
    const auto users = store::UserTable(**database).count();
    if (!users)
        return users.error();
    if (*users > 0)
        return problem(core::Error::Code::Conflict,
                       u"There is a store in %1 already, and it has accounts. Use \"latchkeyd user "
                       u"add\", or choose another "
                       "directory."_s.arg(config.dataDir));
    const auto provider = keyProvider(config);
    const auto master = keys::masterKeyForNewStore(*provider, random);
    if (!master)
        return master.error();
    const auto check = keys::keyCheck(*master);
    if (!check)
        return check.error();
    auto transaction = store::Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    if (const auto kept = store::MetaTable(**database).put(keyCheckName, *check); !kept)
        return kept.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return withKeys(*std::move(database), *master);
}

} // namespace runtime
