// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/data_plane.h"

#include "common/core/logging.h"
#include "service/net/inherited_sockets.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

net::Options optionsFrom(const Config& config)
{
    net::Options options;
    options.workers = config.workers;
    options.maxConnections = config.connections;
    options.maxPerAddress = config.connectionsPerAddress;
    return options;
}

/// FileDescriptorName= of the socket units (packaging/systemd).
std::optional<net::Door> doorNamed(const std::string& name)
{
    if (name == "gateway")
        return net::Door::Gateway;
    if (name == "authz")
        return net::Door::Authz;
    if (name == "admin")
        return net::Door::Admin;
    return std::nullopt;
}

const QList<ListenAddress>& configured(const Config& config, net::Door door)
{
    switch (door) {
    case net::Door::Gateway:
        return config.gateway;
    case net::Door::Authz:
        return config.authz;
    case net::Door::Admin:
        break;
    }
    return config.admin;
}

constexpr net::Door allDoors[] = {net::Door::Gateway, net::Door::Authz, net::Door::Admin};

} // namespace

core::Result<std::unique_ptr<DataPlane>> DataPlane::create(Parts parts)
{
    std::unique_ptr<DataPlane> plane(new DataPlane(std::move(parts)));
    if (const auto opened = plane->openSpools(); !opened)
        return opened.error();
    plane->addDoors();
    return plane;
}

DataPlane::DataPlane(Parts parts)
    : m_parts(std::move(parts))
    , m_workers(optionsFrom(m_parts.config), m_parts.clock)
{ }

DataPlane::~DataPlane() = default;

core::Status DataPlane::openSpools()
{
    const QString dir = m_parts.config.spoolDir();
    if (!QDir().mkpath(dir))
        return core::Error{
            core::Error::Code::Unavailable,
            u"The spool directory %1 cannot be made. Check the permissions of the data directory."_s
                .arg(dir)};
    for (unsigned worker = 0; worker < m_workers.count(); ++worker) {
        auto spool = spool::Spool::open(dir + u"/worker-%1.spool"_s.arg(worker),
                                        m_parts.config.spoolMebibytes * mebibyte);
        if (!spool)
            return spool.error();
        PerWorker& parts = m_perWorker.emplace_back();
        parts.spool = *std::move(spool);
        parts.ids =
            std::make_unique<spool::DecisionIds>(m_parts.config.node, worker, m_parts.lastDecision);
        parts.metrics = std::make_unique<gateway::CallMetrics>();
    }
    return core::Done{};
}

void DataPlane::addDoors()
{
    const auto factory = [this](unsigned worker, const boost::asio::any_io_executor& executor) {
        PerWorker& own = m_perWorker[worker];
        auto pipeline = std::make_unique<gateway::Pipeline>(
            gateway::PipelineParts{executor,
                                   m_parts.clock,
                                   m_parts.hasher,
                                   {m_rates, m_lockout},
                                   *own.spool,
                                   *own.ids,
                                   *own.metrics,
                                   m_parts.checkPassword,
                                   m_parts.config.bodyBytesForLimits});
        own.pipelines.push_back(pipeline.get());
        return pipeline;
    };
    m_workers.addDoor(net::Door::Gateway, factory);
    m_workers.addDoor(net::Door::Authz, factory);
}

core::Status DataPlane::listen()
{
    auto inherited = net::takeInheritedSockets(net::SocketPassing::fromEnvironment());
    if (!inherited)
        return inherited.error();
    for (const net::InheritedSocket& socket : *inherited) {
        const auto door = doorNamed(socket.name);
        if (!door)
            return core::Error{core::Error::Code::InvalidArgument,
                               u"The service manager passed a socket named \"%1\"; the names are "
                               u"gateway, authz and admin "
                               "(FileDescriptorName=)."_s.arg(QString::fromStdString(socket.name))};
        const QList<ListenAddress>& settings = configured(m_parts.config, *door);
        if (const auto status = listenOn(*door, socket.listener, settings.value(0)); !status)
            return status.error();
    }
    for (const net::Door door : allDoors) {
        if (!addresses(door).empty())
            continue; // passed on by the service manager
        if (const auto status = listenOn(door, configured(m_parts.config, door)); !status)
            return status.error();
    }
    return core::Done{};
}

core::Status DataPlane::listenOn(net::Door door, const QList<ListenAddress>& addresses)
{
    for (const ListenAddress& settings : addresses) {
        const auto address = net::SocketAddress::parse(settings.address.toStdString());
        if (!address)
            return address.error();
        const auto listener = net::Listener::bind(*address);
        if (!listener)
            return listener.error();
        if (const auto status = listenOn(door, *listener, settings); !status)
            return status.error();
    }
    return core::Done{};
}

core::Status DataPlane::listenOn(net::Door door, const net::Listener& listener,
                                 const ListenAddress& settings)
{
    std::shared_ptr<net::TlsServer> tls;
    if (settings.tls) {
        auto loaded =
            net::TlsServer::load({settings.certificate.toStdString(), settings.key.toStdString()});
        if (!loaded)
            return loaded.error();
        tls = *std::move(loaded);
        m_tls.push_back(tls);
    }
    if (!tls && !listener.address().address.isLoopback() && !settings.insecure)
        return core::Error{
            core::Error::Code::InvalidArgument,
            u"The listener %1 can be reached from other machines and has neither TLS nor insecure = true."_s
                .arg(QString::fromStdString(listener.address().toString()))};
    m_addresses[static_cast<std::size_t>(door)].push_back(listener.address());
    m_speaksTls[static_cast<std::size_t>(door)].push_back(tls != nullptr);
    return m_workers.listen(listener, door, tls);
}

net::Workers::Confirmation DataPlane::publish(const policy::SnapshotPtr& snapshot)
{
    std::vector<domain::IpRange> proxies(snapshot->settings.proxies.trusted.begin(),
                                         snapshot->settings.proxies.trusted.end());
    m_workers.limits().exempt(std::move(proxies));
    return m_workers.runOnEach([this, snapshot](unsigned worker) {
        for (gateway::Pipeline* pipeline : m_perWorker[worker].pipelines)
            pipeline->setSnapshot(snapshot);
    });
}

void DataPlane::reloadCertificates()
{
    for (const auto& tls : m_tls) {
        if (const auto status = tls->reload(); !status)
            qCWarning(core::logNet).noquote() << status.error().message;
    }
    qCInfo(core::logNet) << "certificates were read again";
}

} // namespace runtime
