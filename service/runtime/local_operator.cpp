// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/local_operator.h"

#include "service/audit/audit_events.h"
#include "service/audit/audit_query.h"
#include "service/runtime/control_plane.h"
#include "service/runtime/policy_loader.h"
#include "service/runtime/process.h"
#include "service/store/audit_event_table.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace runtime {

core::Result<LocalAnswer> askStore(const Config& config, const LocalRequest& request)
{
    InstanceLock lock;
    if (!lock.acquire(config.lockFile()))
        return core::Error{core::Error::Code::Conflict,
                           u"A service uses %1 but does not answer on its control socket. Use the "
                           u"administration API, or stop the "
                           "service."_s.arg(config.dataDir)};
    const core::SystemClock clock;
    core::SystemRandom random;
    auto opened = openStore(config, clock);
    if (!opened)
        return opened.error();
    store::Database& database = *opened->database;
    const auto settings = loadSettings(database);
    if (!settings)
        return settings.error();
    const bool secureMode = settings->secureMode.active;
    const auto policy = loadPolicy(database, secureMode);
    if (!policy)
        return policy.error();
    const auto last = store::AuditEventTable(database).lastId();
    if (!last)
        return last.error();

    const audit::AuditEvents events(opened->auditKey);
    audit::AuditQuery query(database, clock);
    spool::DecisionIds ids(config.node, spool::DecisionIds::controlWorker,
                           static_cast<std::uint64_t>(*last));
    const policy::TokenHasher hasher(opened->tokenPepper);
    policy::RateLimiter rates;
    auth::Lockout lockout;
    ControlPlane control(
        {*opened,
         clock,
         random,
         ids,
         hasher,
         {rates, lockout},
         [&](std::span<const store::AuditEvent> list) { return events.record(database, list); },
         [](const policy::SnapshotPtr&) -> core::Result<admin::Published> {
             return admin::Published{};
         },
         admin::AuditAccess{&query},
         [] {
             admin::ProgramFacts facts;
             facts.version = QCoreApplication::applicationVersion();
             return facts;
         },
         secureMode,
         config.setupCodeFile(),
         *policy});

    // Answers come through the event loop (passwords are hashed on threads of their own). Nothing
    // else runs in this process, so a loop of its own is safe here.
    QEventLoop loop;
    std::optional<LocalAnswer> result;
    control.handleLocal(request, [&](const LocalAnswer& answer) {
        result = answer;
        loop.quit();
    });
    if (!result)
        loop.exec();
    return *result;
}

core::Result<LocalAnswer> askLocally(const Place& place, const LocalRequest& request)
{
    const ConfigResult loaded = loadConfig(place.configFile, place.dataDir);
    if (!loaded.problems.isEmpty())
        return core::Error{core::Error::Code::InvalidArgument, loaded.problems[0].message};
    auto answer = askService(loaded.config.controlSocket(), request);
    if (answer || answer.error().code != core::Error::Code::NotFound)
        return answer;
    return askStore(loaded.config, request);
}

} // namespace runtime
