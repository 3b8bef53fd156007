// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/control_plane.h"

#include "common/core/logging.h"
#include "service/runtime/policy_loader.h"
#include "service/store/idempotency_table.h"
#include "service/store/token_table.h"
#include "service/store/transaction.h"
#include "service/store/user_table.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

constexpr int purgeBatch = 500;

/// The request as it would have come through the administration door.
admin::AdminRequest adminRequest(const LocalRequest& local)
{
    admin::AdminRequest request;
    request.method = local.method;
    request.path = QUrl::fromPercentEncoding(local.path.section(u'?', 0, 0).toUtf8());
    const QUrlQuery query(local.path.section(u'?', 1));
    request.query = query.queryItems(QUrl::FullyDecoded);
    request.ifMatch = u"*"_s;
    request.contentType = u"application/json"_s;
    request.body = core::Secret(local.body.toStdString());
    request.peer = domain::IpAddress::fromIpv4(0x7f000001);
    request.local = true;
    return request;
}

} // namespace

ControlPlane::ControlPlane(Parts parts)
    : m_store(parts.store)
    , m_clock(parts.clock)
    , m_sealer(parts.store.sealingKey, parts.random)
    , m_directory(*parts.store.database, parts.clock, {}, {})
    , m_sessions(*parts.store.database, parts.clock, parts.random, parts.store.sessionPepper)
    , m_setupCode(parts.setupCodeFile, parts.random)
    , m_changes({*parts.store.database, parts.clock, parts.ids, parts.recordEvents,
                 [database = parts.store.database.get(), secure = parts.secureMode] {
                     return loadPolicy(*database, secure);
                 },
                 parts.publish},
                parts.policy)
    , m_authenticator(
          {m_changes, m_sessions, m_directory, parts.counters.lockout, parts.hasher, parts.clock})
    , m_services{*parts.store.database,
                 m_changes,
                 m_authenticator,
                 m_directory,
                 m_sessions,
                 m_setupCode,
                 parts.counters.lockout,
                 parts.hasher,
                 m_sealer,
                 parts.clock,
                 parts.random}
    , m_router(std::make_unique<admin::Router>(
          m_services, admin::Router::Handlers{parts.facts, parts.audit, parts.counters}))
{
    m_confirmation.setSingleShot(true);
    m_confirmation.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_confirmation, &QTimer::timeout, &m_confirmation,
                     [this] { m_router->confirmations().wake(); });
    m_router->confirmations().setAlarm([this](std::optional<std::chrono::milliseconds> after) {
        if (after)
            m_confirmation.start(*after);
        else
            m_confirmation.stop();
    });
}

void ControlPlane::handleLocal(const LocalRequest& request,
                               const std::function<void(const LocalAnswer&)>& done)
{
    m_router->handle(adminRequest(request), [done](const admin::AdminResponse& response) {
        done({response.status, response.body});
    });
}

void ControlPlane::checkPassword(policy::UserNumber user, core::Secret password,
                                 std::function<void(domain::Reason)> done)
{
    m_directory.signIn(
        user, std::move(password), policy()->settings.rateLimiting.lockout,
        [done = std::move(done)](const directory::SignInResult& result) { done(result.reason); });
}

void ControlPlane::follow()
{
    const qint64 before = policy()->revision;
    if (const auto followed = m_changes.follow(); !followed)
        qCWarning(core::logAdmin).noquote() << followed.error().message;
    if (policy()->revision != before)
        resumeConfirmation(); // another node's change may wait for its confirmation
}

void ControlPlane::housekeep()
{
    if (const auto ended = m_sessions.removeExpired(); !ended)
        qCWarning(core::logStore).noquote() << ended.error().message;
    if (auto transaction = store::Transaction::begin(*m_store.database)) {
        const auto removed =
            store::IdempotencyTable(*m_store.database).removeExpired(m_clock.now());
        if (const core::Status committed = transaction->commit(); !removed || !committed)
            qCWarning(core::logStore) << "expired answers could not be removed";
    }
    purgeTokens();
    closeSetup();
}

QString ControlPlane::openSetup()
{
    const auto administrators = store::UserTable(*m_store.database).countAdministrators(false);
    if (!administrators || *administrators > 0) {
        if (administrators)
            m_setupCode.erase();
        return {};
    }
    if (const core::Status opened = m_setupCode.open(); !opened) {
        qCWarning(core::logService).noquote() << opened.error().message;
        return {};
    }
    return m_setupCode.file();
}

/// The command line, or another node, may have made an administrator meanwhile.
void ControlPlane::closeSetup()
{
    if (!m_setupCode.isOpen())
        return;
    const auto administrators = store::UserTable(*m_store.database).countAdministrators(false);
    if (administrators && *administrators > 0)
        m_setupCode.erase();
}

/// Tokens that expired long enough ago go, each with its own audit event (wire.md,
/// settings/tokens).
void ControlPlane::purgeTokens()
{
    const int days = policy()->settings.tokens.purgeExpiredAfterDays;
    if (days <= 0)
        return; // 0: kept for good
    const core::Timestamp moment = m_clock.now() - std::chrono::days(days);
    const auto ids = store::TokenTable(*m_store.database).expiredBefore(moment, purgeBatch);
    if (!ids || ids->isEmpty())
        return;
    admin::Caller service;
    service.via = admin::Caller::Via::Local;
    service.name = u"(service)"_s;
    service.administrator = true;
    const auto outcome =
        m_changes.apply(service, {}, [&](admin::ChangeDraft& draft) -> std::optional<api::Problem> {
            store::TokenTable table(*m_store.database);
            for (const QString& id : *ids) {
                const auto token = table.find(id);
                if (!token || !table.remove(id))
                    continue; // gone meanwhile
                store::AuditEvent& event = draft.event(u"token.purge"_s);
                event.tokenId = id;
                event.owner = token->owner;
                policy::TokenId key{};
                const QByteArray bytes = id.toLatin1();
                std::copy_n(
                    bytes.constData(),
                    std::min<std::size_t>(key.size(), static_cast<std::size_t>(bytes.size())),
                    key.begin());
                draft.policy.removedTokens.push_back(key);
            }
            draft.what = {{u"action"_s, u"token.purge"_s}, {u"count"_s, ids->size()}};
            return std::nullopt;
        });
    if (outcome.refused)
        qCWarning(core::logAdmin).noquote()
            << "expired tokens could not be purged:" << outcome.refused->code;
}

} // namespace runtime
