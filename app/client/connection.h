// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/client/events.h"
#include "common/core/random.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>

namespace client {

/// Whether the service can be reached, what it says about itself, and when to ask again. Any answer
/// to any call proves that it is there; while it is away it is asked again after growing pauses,
/// each a little shorter or longer, so that many consoles don't come back in the same instant.
/// While the service tells of changes by itself (events()), it is asked less often.
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t
    {
        Connecting,
        Connected,
        Away
    };
    struct Pauses
    {
        std::chrono::milliseconds poll{5'000}; ///< between two looks at the revision
        std::chrono::milliseconds firstRetry{2'000};
        std::chrono::milliseconds longestRetry{30'000};
        std::chrono::milliseconds livePoll{30'000}; ///< while the service tells of changes
    };

    /// \a random decides about how much shorter or longer.
    Connection(Client& client, core::RandomSource& random, QObject* parent = nullptr);
    Connection(Client& client, core::RandomSource& random, Pauses pauses,
               QObject* parent = nullptr);

    /// Begins to ask. Needs a session: the status is for those who are signed in.
    void start();
    void stop();
    /// Asks at once.
    void retryNow();

    [[nodiscard]] Events& events() { return m_events; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const api::ServiceStatus& status() const { return m_status; }
    [[nodiscard]] std::chrono::milliseconds latency() const { return m_latency; }
    /// Of the last answer; invalid: there was none yet.
    [[nodiscard]] const QDateTime& lastContact() const { return m_lastContact; }
    /// While away: until the next attempt.
    [[nodiscard]] std::chrono::milliseconds untilRetry() const;
    /// While away: why.
    [[nodiscard]] const Failure& failure() const { return m_failure; }

signals:
    void stateChanged();
    /// The status was read.
    void statusRead();
    /// Somebody changed something: what is shown may be old.
    void revisionChanged(qint64 revision);

private:
    void noteAnswer(std::chrono::milliseconds latency);
    void noteFailure(const Failure& failure);
    void ask();

    /// 80 to 120 % of the pause.
    [[nodiscard]] std::chrono::milliseconds nearlyThePause();

    Client& m_client;
    core::RandomSource& m_random;
    Events m_events;
    Pauses m_pauses;
    State m_state = State::Connecting;
    api::ServiceStatus m_status;
    std::chrono::milliseconds m_latency{0};
    std::chrono::milliseconds m_pause{0};
    QDateTime m_lastContact;
    Failure m_failure;
    QTimer m_timer;
    bool m_running = false;
    bool m_asking = false;
    bool m_askAgain = false; ///< something changed while the answer was on its way
};

} // namespace client
