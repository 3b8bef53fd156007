// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/connection.h"

#include <algorithm>
#include <array>

namespace client {

Connection::Connection(Client& client, core::RandomSource& random, QObject* parent)
    : Connection(client, random, Pauses{}, parent)
{ }

Connection::Connection(Client& client, core::RandomSource& random, Pauses pauses, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_random(random)
    , m_events(client)
    , m_pauses(pauses)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::ask);
    connect(&m_client, &Client::answered, this, &Connection::noteAnswer);
    connect(&m_client, &Client::unreached, this, &Connection::noteFailure);
    connect(&m_events, &Events::revisionChanged, this, [this](qint64 revision) {
        if (revision != m_status.revision)
            retryNow();
    });
    connect(&m_events, &Events::statusChanged, this, &Connection::retryNow);
    connect(&m_events, &Events::missed, this, &Connection::retryNow);
    connect(&m_events, &Events::liveChanged, this, [this](bool live) {
        if (!live && m_running) // is it the stream alone, or the service?
            retryNow();
    });
}

void Connection::start()
{
    m_running = true;
    ask();
}

void Connection::stop()
{
    m_running = false;
    m_events.stop();
    m_timer.stop();
}

void Connection::retryNow()
{
    m_timer.stop();
    ask();
}

std::chrono::milliseconds Connection::untilRetry() const
{
    return m_state == State::Away
        ? std::max(m_timer.remainingTimeAsDuration(), std::chrono::milliseconds::zero())
        : std::chrono::milliseconds::zero();
}

void Connection::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_askAgain = false;
    m_client.status(this, [this](const Result<api::ServiceStatus>& status) {
        m_asking = false;
        if (status) {
            const bool moved = m_status.revision != 0 && m_status.revision != status->revision;
            m_status = *status;
            emit statusRead();
            if (moved)
                emit revisionChanged(m_status.revision);
        }
        if (!m_running)
            return;
        if (status)
            m_events.start();
        if (m_askAgain && status)
            return ask();
        if (!m_timer.isActive())
            m_timer.start(m_events.isLive() ? m_pauses.livePoll : m_pauses.poll);
    });
}

void Connection::noteAnswer(std::chrono::milliseconds latency)
{
    m_latency = latency;
    m_lastContact = QDateTime::currentDateTimeUtc();
    m_pause = std::chrono::milliseconds::zero();
    if (m_state == State::Connected)
        return;
    m_state = State::Connected;
    m_events.retryNow();
    emit stateChanged();
}

std::chrono::milliseconds Connection::nearlyThePause()
{
    std::array<std::uint8_t, 1> byte{};
    m_random.fill(byte);
    return m_pause * (800 + 400 * byte[0] / 255) / 1000;
}

void Connection::noteFailure(const Failure& failure)
{
    if (!failure.isAway())
        return;
    m_failure = failure;
    m_pause =
        m_pause.count() == 0 ? m_pauses.firstRetry : std::min(m_pause * 2, m_pauses.longestRetry);
    if (m_running)
        m_timer.start(nearlyThePause());
    m_state = State::Away;
    emit stateChanged();
}

} // namespace client
