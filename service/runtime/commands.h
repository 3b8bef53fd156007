// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// What the words on latchkeyd's command line do. Each returns the exit code: 0 fine, 1 failed.
/// Answers go to stdout, everything else to stderr.
namespace runtime {

/// Where the configuration and the state are; empty: the standard places.
struct Place
{
    QString configFile;
    QString dataDir;
};

int serve(const Place& place);

struct InitOptions
{
    QString administrator; ///< empty: made later, with the set-up code
    bool secureMode = false;
    QString profile; ///< to start from; empty: the defaults
};
/// Creates the store, the keys and the first administrator, whose password is the first line of
/// stdin; without a name prints a one-time code instead, with which the console makes one.
int init(const Place& place, const InitOptions& options);

int checkConfig(const Place& place);
int backup(const Place& place, const QString& file);
int restore(const Place& place, const QString& file);
int echo(const QString& address);
/// Checks the audit log against its hash chains; 1 when anything was edited, removed or cut.
int auditVerify(const Place& place);
/// Writes the audit log to stdout, newest first. \a format: "csv" or "jsonl".
int auditExport(const Place& place, const QString& format);

/// Writes the whole configuration as JSON to \a file ("-": stdout). \a sealFor: file of a public
/// key, for the secrets; empty: none are written.
int exportConfiguration(const Place& place, const QString& file, const QString& sealFor);

struct ImportOptions
{
    QString file; ///< "-": stdin
    QString keyFile; ///< private key that opens the sealed part
    QString from; ///< "extender", "kantega", "resolution" or "miniorange"; empty: our own format
    bool checkOnly = false;
};
/// Brings a configuration into the store, in one change, and says what became of it. Values of
/// tokens that were made go to stdout, one line each: id, owner, name, value.
int importConfiguration(const Place& place, const ImportOptions& options);
/// Writes a private key for sealing to \a file (0600), and the public one to \a file.pub.
int sealKey(const QString& file);

/// One request to the administration API, made by whoever may read the data directory: through the
/// running service if there is one, otherwise in this process.
struct LocalRequest
{
    QString method;
    QString path; ///< "/api/v1/tokens"
    QByteArray body;
};

int userAdd(const Place& place, const QString& name, const QString& email,
            const QStringList& groups, bool administrator, bool passwordFromStdin);
int userPassword(const Place& place, const QString& name);
int userUnlock(const Place& place, const QString& name);
int userList(const Place& place);

struct TokenOptions
{
    QString name;
    QString owner;
    QString scheme; ///< empty: the service's proposal
    QString expires; ///< "90 days", "never", or an ISO 8601 time; empty: the service's proposal
    QStringList limits;
    QStringList ipRanges;
    bool readOnly = false;
};
/// Prints the secret, alone on a line, to stdout.
int tokenCreate(const Place& place, const TokenOptions& options);
int tokenList(const Place& place, const QString& owner);
int tokenRevoke(const Place& place, const QString& id);

} // namespace runtime
