// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace runtime {

/// One address the service listens on.
struct ListenAddress
{
    QString address; ///< "127.0.0.1:8462", "[::1]:0"
    bool insecure = false; ///< plain HTTP is accepted although the address is not loopback
    bool tls = false;
    QString certificate; ///< PEM file with the chain
    QString key; ///< PEM file

    friend bool operator==(const ListenAddress&, const ListenAddress&) = default;
};

enum class DatabaseDriver
{
    Sqlite,
    Postgresql
};
enum class KeySource
{
    File,
    Keychain,
    SystemdCredential
};

/// What must be known before the store is open. Everything else is in the store and changes while
/// the service runs.
struct Config
{
    QString dataDir;
    DatabaseDriver driver = DatabaseDriver::Sqlite;
    QString databaseUri; ///< for PostgreSQL
    QList<ListenAddress> gateway;
    QList<ListenAddress> authz;
    QList<ListenAddress> admin;
    QStringList adminHosts; ///< further Host names that the administration API answers to
    KeySource keys = KeySource::File;
    QString keyFile; ///< default: <dataDir>/master.key
    std::optional<bool> secureMode; ///< latched at start; absent: as the store was created
    unsigned workers = 0; ///< 0: one per core
    unsigned node = 0; ///< 0 ... 15, different on every node that shares a store

    // Limits of the HTTP engine.
    unsigned connections = 10'000;
    unsigned connectionsPerAddress = 1'000;
    unsigned bodyBytesForLimits =
        1024 * 1024; ///< read at most, when a limit line looks at the body
    unsigned spoolMebibytes = 16; ///< per worker

    [[nodiscard]] QString sqliteFile() const { return dataDir + QStringLiteral("/latchkey.db"); }
    [[nodiscard]] QString spoolDir() const { return dataDir + QStringLiteral("/spool"); }
    [[nodiscard]] QString controlSocket() const
    {
        return dataDir + QStringLiteral("/control.sock");
    }
    [[nodiscard]] QString rateFile() const { return dataDir + QStringLiteral("/rates"); }
    [[nodiscard]] QString setupCodeFile() const { return dataDir + QStringLiteral("/setup-code"); }
    [[nodiscard]] QString lockFile() const { return dataDir + QStringLiteral("/service.lock"); }
};

/// A mistake in the configuration file.
struct ConfigProblem
{
    int line = 0; ///< 1-based; 0: the file as a whole
    QString message;
};

struct ConfigResult
{
    Config config;
    QString file; ///< that was read; empty: none, the defaults hold
    QList<ConfigProblem> problems; ///< empty: the configuration can be used
};

/// Reads TOML. Every problem is reported, not only the first; an unknown key is one.
[[nodiscard]] ConfigResult parseConfig(const QByteArray& toml);

/// Reads a file, or gives the defaults when \a path is empty and neither of the standard places
/// ($XDG_CONFIG_HOME/latchkey/latchkeyd.toml, /etc/latchkey/latchkeyd.toml) has one.
/// \a dataDir, when not empty, wins over the file's.
[[nodiscard]] ConfigResult loadConfig(const QString& path, const QString& dataDir);

/// The state directory of the unit ($STATE_DIRECTORY), of root (/var/lib/latchkey) or of the user.
[[nodiscard]] QString defaultDataDir();

} // namespace runtime
