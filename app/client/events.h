// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/client/event_parser.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace client {

/// Hears what changes on the service (GET /events) while it changes. A stream that breaks is asked
/// for again after growing pauses, from where it broke; while none is open, whoever relies on it
/// asks now and then instead: isLive() says which. Where the service knows no events, or has too
/// many listeners, that is all there is.
class Events : public QObject
{
    Q_OBJECT

public:
    struct Pauses
    {
        std::chrono::milliseconds first{3'000}; ///< unless the service names another
        std::chrono::milliseconds longest{60'000};
        /// Before a service is asked again that has no events.
        std::chrono::milliseconds unsupported{600'000};
        /// The service breaks its silence every 15 s.
        std::chrono::milliseconds patience{45'000};
    };

    explicit Events(Client& client, QObject* parent = nullptr);
    Events(Client& client, Pauses pauses, QObject* parent = nullptr);
    ~Events() override;

    /// Begins to listen; needs a session. Nothing when it listens already.
    void start();
    void stop();
    /// The service has come back: listens at once instead of waiting any longer.
    void retryNow();

    /// A stream is open, and the service has said something on it.
    [[nodiscard]] bool isLive() const { return m_live; }

signals:
    void liveChanged(bool live);
    /// The policy has another revision now.
    void revisionChanged(qint64 revision);
    /// A token that this person may see: "token.revoke" ...
    void tokenChanged(const QString& id, const QString& action);
    /// \a records came to the audit log that are not this console's own calls; its own would make
    /// it ask for ever.
    void auditGrew(qint64 records);
    /// Enforcement, Secure Mode, what waits for a confirmation.
    void statusChanged();
    /// Something may have been missed: read everything again.
    void missed();

private:
    void listen();
    void heard(const QByteArray& part);
    void take(const StreamEvent& event);
    void takeAudit(qint64 stored);
    void ended(const Result<Nothing>& end);
    void setLive(bool live);
    [[nodiscard]] std::chrono::milliseconds nextPause();

    Client& m_client;
    Pauses m_pauses;
    EventParser m_parser;
    Ticket m_stream;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{0};
    bool m_running = false;
    bool m_listening = false;
    bool m_live = false;
    qint64 m_stored = -1; ///< by the service since its start; -1: not known
    qint64 m_own = 0; ///< calls of ours that may not be stored yet
};

} // namespace client
