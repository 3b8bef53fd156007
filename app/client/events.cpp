// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/events.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace client {
namespace {

/// More of our own calls than this are not on their way at once; what was never recorded must not
/// hide other people's.
constexpr qint64 mostOwn = 32;

} // namespace

Events::Events(Client& client, QObject* parent) : Events(client, Pauses(), parent) { }

Events::Events(Client& client, Pauses pauses, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_pauses(pauses)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Events::listen);
    connect(&client, &Client::answered, this, [this] { m_own = std::min(m_own + 1, mostOwn); });
}

Events::~Events()
{
    m_stream.cancel();
}

void Events::start()
{
    if (m_running)
        return;
    m_running = true;
    m_pause = std::chrono::milliseconds::zero();
    listen();
}

void Events::stop()
{
    m_running = false;
    m_listening = false;
    m_timer.stop();
    m_stream.cancel();
    setLive(false);
}

void Events::retryNow()
{
    if (m_running && !m_listening)
        listen();
}

void Events::listen()
{
    m_timer.stop();
    m_parser.restart();
    m_listening = true;
    m_stream = m_client.events(
        m_parser.lastId(), m_pauses.patience, [this](const QByteArray& part) { heard(part); }, this,
        [this](const Result<Nothing>& end) { ended(end); });
}

void Events::heard(const QByteArray& part)
{
    if (!m_running)
        return;
    m_pause = std::chrono::milliseconds::zero();
    setLive(true);
    const QList<StreamEvent> events = m_parser.feed(part);
    for (const StreamEvent& event : events)
        take(event);
}

void Events::take(const StreamEvent& event)
{
    const QJsonObject data = QJsonDocument::fromJson(event.data).object();
    if (event.name == "revision")
        emit revisionChanged(data["revision"_L1].toInteger());
    else if (event.name == "token")
        emit tokenChanged(data["id"_L1].toString(), data["action"_L1].toString());
    else if (event.name == "audit")
        takeAudit(data["stored"_L1].toInteger());
    else if (event.name == "status")
        emit statusChanged();
    else if (event.name == "reset")
        emit missed();
}

void Events::takeAudit(qint64 stored)
{
    const qint64 came = m_stored >= 0 && stored > m_stored ? stored - m_stored : m_own + 1;
    m_stored = stored;
    const qint64 own = std::min(came, m_own);
    m_own -= own;
    if (came > own)
        emit auditGrew(came - own);
}

void Events::ended(const Result<Nothing>& end)
{
    m_listening = false;
    m_stored = -1;
    setLive(false);
    if (!m_running)
        return;
    const bool refused = !end && end.failure().kind == Failure::Kind::Refused;
    const int status = refused ? end.failure().problem.status : 0;
    const bool unsupported = status == 404 || status == 405 || status == 406;
    m_timer.start(unsupported ? m_pauses.unsupported : nextPause());
}

/// Twice as long each time, and not the same for everybody who has lost the same service.
std::chrono::milliseconds Events::nextPause()
{
    const std::chrono::milliseconds first = m_parser.retry().value_or(m_pauses.first);
    m_pause = m_pause.count() == 0 ? std::min(first, m_pauses.longest)
                                   : std::min(m_pause * 2, m_pauses.longest);
    const auto most = static_cast<int>(m_pause.count() / 4) + 1;
    return m_pause + std::chrono::milliseconds(QRandomGenerator::global()->bounded(most));
}

void Events::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    emit liveChanged(live);
}

} // namespace client
