// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/router.h"
#include "service/audit/audit_events.h"
#include "service/audit/audit_query.h"
#include "service/policy/rate_limiter.h"
#include "service/store/migrations.h"
#include "tests/support/fake_clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <string>

namespace test {

/// What came back, with the body read.
struct Answer
{
    int status = 0;
    QString code; ///< of a problem; empty otherwise
    QJsonObject json;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;
    domain::Reason reason = domain::Reason::NotDecided;
    QString actor;
    QByteArray stages; ///< what each said: Passed, Failed, Skipped, not reached

    /// "field:code field:code", for comparing.
    [[nodiscard]] QString errors() const;
    [[nodiscard]] QString etag() const { return QString::fromLatin1(headers.value("ETag")); }
};

/// What a request may carry besides method, path and body.
struct Extra
{
    QString ifMatch;
    QString idempotencyKey;
    QString accept;
    QString contentType = QStringLiteral("application/json");
    std::string peer = "127.0.0.1";
    bool repeatedField = false;
};

/// The administration API over a real store, with a clock that stands still and workers that are a
/// list.
///
/// Accounts: root (administrator), alice and bob; every password is "<name>-password". Groups:
/// token-users, ops.
class World
{
public:
    World();
    ~World();

    /// Asks with a session of \a who (made when needed); an empty name asks without any
    /// credential.
    Answer ask(const QString& who, const QString& method, const QString& path,
               const QJsonObject& body = {}, const Extra& extra = {});
    Answer get(const QString& who, const QString& path)
    {
        return ask(who, QStringLiteral("GET"), path);
    }
    Answer post(const QString& who, const QString& path, const QJsonObject& body = {},
                const Extra& extra = {})
    {
        return ask(who, QStringLiteral("POST"), path, body, extra);
    }
    /// With If-Match of what GET answers now.
    Answer edit(const QString& who, const QString& method, const QString& path,
                const QJsonObject& body);
    Answer askWith(const admin::AdminRequest::Credential& credential, const QString& method,
                   const QString& path, const QJsonObject& body = {}, const Extra& extra = {});
    Answer send(admin::AdminRequest request);
    admin::AdminRequest request(const QString& method, const QString& path, const QJsonObject& body,
                                const Extra& extra) const;

    [[nodiscard]] static admin::AdminRequest::Credential bearer(const core::Secret& secret);
    [[nodiscard]] static admin::AdminRequest::Credential basic(const QString& user,
                                                               const QString& secret);
    core::Secret session(const QString& who);

    /// PUTs members of a settings page as root; fails the test when refused.
    void set(const QString& page, const QJsonObject& members);
    /// Creates a token and answers with its secret; fails the test when refused.
    core::Secret token(const QString& who, const QString& name, QJsonObject members = {},
                       QString* id = nullptr);
    void join(const QString& user, const QString& group);
    /// As after a restart in Secure Mode.
    void enterSecureMode();

    /// Audit events newest first, "token.create actor>onBehalfOf".
    QStringList events();
    qint64 revision();
    [[nodiscard]] const policy::Snapshot& policy() const { return *changes.current(); }

    QTemporaryDir folder;
    FakeClock clock;
    core::SystemRandom random;
    std::unique_ptr<store::Database> database;
    auth::Lockout lockout;
    policy::RateLimiter rates;
    policy::TokenHasher hasher{core::Secret(std::string(32, 'p'))};
    keys::Sealer sealer{core::Secret(std::string(32, 's')), random};
    spool::DecisionIds ids{0, spool::DecisionIds::controlWorker, 0};
    audit::AuditEvents auditEvents{core::Secret(std::string(32, 'a'))}; ///< see auditKey
    directory::LocalDirectory directory;
    directory::Sessions sessions;
    directory::SetupCode setupCode{folder.filePath(QStringLiteral("setup-code")), random};

    QList<policy::SnapshotPtr> published;
    bool publishFails = false;
    bool recordFails = false;
    std::function<core::Result<policy::SnapshotPtr>()> load;

    admin::AdminChange changes;
    admin::Authenticator authenticator;
    admin::Services services;
    audit::AuditQuery query;
    core::Secret auditKey{std::string(32, 'a')};
    audit::LogVerification verification;
    admin::Router router;

private:
    [[nodiscard]] std::unique_ptr<store::Database> openStore();
    [[nodiscard]] policy::SnapshotPtr firstPolicy();
    [[nodiscard]] admin::AdminChange::Parts changeParts();

    struct Kept
    {
        core::Secret text;
        core::Timestamp since{};
    };
    QHash<QString, Kept> m_sessions;
};

} // namespace test
