// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/service.h"

#include "common/core/logging.h"
#include "service/admin/front.h"
#include "service/runtime/policy_loader.h"
#include "service/runtime/secure_mode.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

constexpr std::chrono::seconds housekeepingInterval{60};
constexpr std::chrono::seconds followInterval{1};
constexpr std::chrono::seconds tellInterval{1};

} // namespace

Service::Service(const Config& config) : m_config(config) { }

Service::~Service() = default;

core::Status Service::start()
{
    if (!QDir().mkpath(m_config.dataDir) || !m_lock.acquire(m_config.lockFile()))
        return core::Error{core::Error::Code::Conflict,
                           u"Another latchkeyd uses the data directory %1, or it cannot be "
                           u"written. Stop the other one, or choose "
                           "another directory with --data-dir."_s.arg(m_config.dataDir)};
    auto store = openStore(m_config, m_clock);
    if (!store)
        return store.error();
    m_store = *std::move(store);
    m_startedAt = m_clock.now();
    m_hasher = std::make_unique<policy::TokenHasher>(m_store.tokenPepper);
    if (const auto opened = openAudit(); !opened)
        return opened.error();
    ErasureProof proof(m_config.dataDir);
    const auto secureMode = latchSecureMode(
        *m_store.database, m_config.secureMode, m_clock, *m_ids,
        [this](std::span<const store::AuditEvent> events) { return record(events); }, proof);
    m_searched = proof.takeFiles();
    if (!secureMode)
        return secureMode.error();
    if (const auto opened = openPlanes(*secureMode); !opened)
        return opened.error();
    m_socket = std::make_unique<ControlSocket>(
        [this](const LocalRequest& request, const std::function<void(const LocalAnswer&)>& done) {
            m_control->handleLocal(request, done);
        });
    if (const auto listening = m_socket->listen(m_config.controlSocket()); !listening)
        qCWarning(core::logService).noquote() << listening.error().message;
    beginTimers();
    return core::Done{};
}

/// The log of earlier runs is completed before anything new is recorded.
core::Status Service::openAudit()
{
    if (!QDir().mkpath(m_config.spoolDir()))
        return core::Error{core::Error::Code::Unavailable,
                           u"The spool directory %1 cannot be made."_s.arg(m_config.spoolDir())};
    audit::AuditWriter::Options options;
    options.folder = m_config.spoolDir();
    options.node = static_cast<int>(m_config.node);
    options.key = m_store.auditKey;
    m_events = std::make_unique<audit::AuditEvents>(m_store.auditKey);
    m_writer = std::make_unique<audit::AuditWriter>(*m_store.database, m_clock, options);
    const auto recovery = m_writer->recover();
    if (!recovery)
        return recovery.error();
    if (recovery->records > 0)
        qCInfo(core::logAudit) << recovery->records << "records of the run before were taken over";
    m_lastDecision = recovery->lastDecision;
    m_ids = std::make_unique<spool::DecisionIds>(m_config.node, spool::DecisionIds::controlWorker,
                                                 m_lastDecision);
    m_query = std::make_unique<audit::AuditQuery>(*m_store.database, m_clock);
    m_verification = std::make_unique<audit::LogVerification>(*m_store.database, m_store.auditKey);
    return core::Done{};
}

core::Status Service::openPlanes(bool secureMode)
{
    const auto policy = loadPolicy(*m_store.database, secureMode);
    if (!policy)
        return policy.error();
    auto data = DataPlane::create({m_config, m_clock, *m_hasher,
                                   [this](policy::UserNumber user, core::Secret password,
                                          std::function<void(domain::Reason)> done) {
                                       checkPassword(user, std::move(password), std::move(done));
                                   },
                                   m_lastDecision});
    if (!data)
        return data.error();
    m_data = *std::move(data);
    m_rateFile = std::make_unique<RateFile>(m_config.rateFile(), m_clock);
    m_rateFile->restore(m_data->rates());
    m_control = std::make_unique<ControlPlane>(ControlPlane::Parts{
        m_store,
        m_clock,
        m_random,
        *m_ids,
        *m_hasher,
        {m_data->rates(), m_data->lockout()},
        [this](std::span<const store::AuditEvent> events) { return record(events); },
        [this](const policy::SnapshotPtr& snapshot) { return publish(snapshot); },
        admin::AuditAccess{m_query.get(), m_verification.get()},
        [this] { return facts(); },
        secureMode,
        m_config.setupCodeFile(),
        *policy});
    addAdminDoor();
    if (const auto listening = m_data->listen(); !listening)
        return listening.error();
    if (const auto taken = publish(*policy); !taken)
        return taken.error();
    m_control->resumeConfirmation();
    if (const QString file = m_control->openSetup(); !file.isEmpty())
        qCInfo(core::logService).noquote()
            << "There is no administrator yet. Connect with latchkey-console and enter the set-up "
               "code that stands in"
            << file;
    std::vector<spool::Spool*> spools;
    for (unsigned worker = 0; worker < m_data->workerCount(); ++worker)
        spools.push_back(&m_data->spool(worker));
    m_writer->start(spools);
    m_data->workers().start();
    return core::Done{};
}

core::Result<admin::Published> Service::publish(const policy::SnapshotPtr& snapshot)
{
    const auto confirmation = m_data->publish(snapshot);
    m_writer->setRetentionDays(snapshot->settings.audit.retentionDays);
    m_revision = snapshot->revision;
    m_tokens = snapshot->tokens.size();
    m_users = snapshot->users.size();
    m_secureMode = snapshot->settings.secureMode.active;
    if (confirmation.confirmed < m_data->workerCount())
        return core::Error{core::Error::Code::Unavailable,
                           u"The change is stored, but only %1 of %2 workers have confirmed it "
                           u"yet; the others take it as soon "
                           "as they can."_s.arg(confirmation.confirmed)
                               .arg(m_data->workerCount())};
    return admin::Published{static_cast<int>(confirmation.confirmed), confirmation.took.count()};
}

core::Status Service::record(std::span<const store::AuditEvent> events)
{
    return m_events->record(*m_store.database, events);
}

/// From a worker to the control thread; the answer finds its own way back.
void Service::checkPassword(policy::UserNumber user, core::Secret password,
                            std::function<void(domain::Reason)> done)
{
    m_requests->post(
        [this, user, secret = std::make_shared<core::Secret>(std::move(password)),
         done = std::move(done)] { m_control->checkPassword(user, std::move(*secret), done); });
}

/// The administration door's handlers read requests on the workers and have them answered here.
void Service::addAdminDoor()
{
    m_requests = std::make_unique<admin::Control>(
        [this](admin::AdminRequest request, const admin::Reply& reply) {
            m_control->router().handle(std::move(request), reply);
        });
    std::vector<std::string> hosts;
    for (const QString& host : m_config.adminHosts)
        hosts.push_back(host.toStdString());
    m_data->addAdminDoor(
        [this, hosts](unsigned worker, const boost::asio::any_io_executor& executor) {
            return std::make_unique<admin::Front>(admin::Front::Parts{
                executor, m_clock, m_data->spool(worker), m_data->ids(worker), *m_requests, hosts,
                [this] { return m_writer->health().storing && m_revision >= 0; },
                [this] { return admin::exposition(measure()); }});
        });
}

void Service::beginTimers()
{
    QObject::connect(&m_housekeeping, &QTimer::timeout, &m_housekeeping, [this] {
        m_control->housekeep();
        m_rateFile->saveAside(m_data->rates());
    });
    m_housekeeping.start(housekeepingInterval);
    QObject::connect(&m_telling, &QTimer::timeout, &m_telling, [this] {
        const audit::WriterHealth health = m_writer->health();
        m_control->tellEvents(health.stored, health.storing);
    });
    m_telling.start(tellInterval);
    if (m_config.driver == DatabaseDriver::Postgresql) {
        m_report = std::make_unique<NodeReport>(*m_store.database, m_clock,
                                                store::Node{static_cast<int>(m_config.node),
                                                            QCoreApplication::applicationVersion(),
                                                            m_startedAt, m_startedAt});
        m_report->tick();
        QObject::connect(&m_following, &QTimer::timeout, &m_following, [this] {
            m_control->follow();
            m_report->tick();
        });
        m_following.start(followInterval);
    }
}

QStringList Service::addresses(net::Door door) const
{
    QStringList list;
    for (const net::SocketAddress& address : m_data->addresses(door))
        list.append(QString::fromStdString(address.toString()));
    return list;
}

admin::ProgramFacts Service::facts() const
{
    QList<admin::ProgramFacts::GatewayDoor> gateway;
    for (const QString& address : addresses(net::Door::Gateway))
        gateway.append(
            {address, m_data->speaksTls(net::Door::Gateway, std::size_t(gateway.size()))});
    return {QCoreApplication::applicationVersion(),
            m_startedAt,
            static_cast<int>(m_data->workerCount()),
            gateway,
            addresses(net::Door::Authz),
            addresses(net::Door::Admin),
            static_cast<int>(m_config.node)};
}

admin::Measurements Service::measure() const
{
    admin::Measurements measured;
    for (unsigned worker = 0; worker < m_data->workerCount(); ++worker) {
        measured.workers.push_back(&m_data->metrics(worker));
        measured.spoolFill = std::max(measured.spoolFill, m_data->spool(worker).fillFraction());
    }
    const audit::WriterHealth health = m_writer->health();
    measured.version = LATCHKEY_VERSION;
    measured.connections = m_data->workers().openConnections();
    measured.auditLagSeconds = std::chrono::duration<double>(health.lag).count();
    measured.storeHealthy = health.storing;
    measured.secureMode = m_secureMode;
    measured.revision = m_revision;
    measured.tokens = m_tokens;
    measured.users = m_users;
    measured.uptimeSeconds = std::chrono::duration<double>(m_clock.now() - m_startedAt).count();
    return measured;
}

void Service::announce() const
{
    QJsonObject ready{{u"ready"_s, true}};
    ready.insert(u"gateway"_s, QJsonArray::fromStringList(addresses(net::Door::Gateway)));
    ready.insert(u"authz"_s, QJsonArray::fromStringList(addresses(net::Door::Authz)));
    ready.insert(u"admin"_s, QJsonArray::fromStringList(addresses(net::Door::Admin)));
    const QByteArray line = QJsonDocument(ready).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
    notifySystemd("READY=1\nSTATUS=" + line);
}

void Service::stop()
{
    notifySystemd("STOPPING=1");
    m_housekeeping.stop();
    m_following.stop();
    m_telling.stop();
    m_control->endEvents();
    m_socket.reset();
    m_data->workers().stop();
    m_rateFile->wait();
    if (const auto saved = m_rateFile->save(m_data->rates()); !saved)
        qCWarning(core::logService).noquote() << saved.error().message;
    m_writer->stop();
    if (m_report)
        m_report->end();
    m_verification->stop(); // their answers go to the control plane
    m_query->stop();
}

} // namespace runtime
