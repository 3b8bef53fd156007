// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/problem.h"
#include "common/core/clock.h"
#include "service/admin/caller.h"
#include "service/admin/messages.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace admin {

/// Tells those who listen (GET /events, server-sent events) what has changed, so that nobody has to
/// ask again and again. An event says where to look, never what is there: whoever hears of it asks
/// the API, which knows what they may see.
///
/// Bounded in every direction: listeners, listeners of one account, events that wait for a slow
/// listener, events kept for those who come back. Who has missed something is told "reset": read
/// everything again. Control thread only.
class EventHub
{
public:
    static constexpr std::size_t capacity = 64;
    static constexpr std::size_t perAccount = 8;
    static constexpr std::size_t kept = 256;
    /// A comment is sent after that long a silence: a dead connection is noticed, and no proxy
    /// takes it for one.
    static constexpr std::chrono::seconds heartbeat{15};

    enum class Audience : std::uint8_t
    {
        Everybody,
        Administrators,
        Owner, ///< and administrators
    };
    struct Event
    {
        QByteArray name;
        QJsonObject data;
        Audience audience = Audience::Administrators;
        /// For Audience::Owner; 0: nobody. The account, not its name, which another may have next.
        qint64 owner = 0; ///< domain::User::id
    };

    /// \a mayListen: whether the caller of a listener still is who it was when it came.
    EventHub(const core::Clock& clock, std::function<bool(const Caller&)> mayListen);
    EventHub(const EventHub&) = delete;
    EventHub& operator=(const EventHub&) = delete;
    ~EventHub();

    /// The stream. \a lastEventId: the last that the listener has heard of, empty when it is new.
    /// 503 when too many listen, or the service ends.
    [[nodiscard]] AdminResponse subscribe(const Caller& caller, const QString& lastEventId);
    void publish(const Event& event);
    /// Once a second: heartbeats, and an end for those who may not listen any more.
    void tick();
    /// Ends every stream, and takes no new one: the service ends.
    void close();

    [[nodiscard]] std::size_t listeners() const;

private:
    struct Sent
    {
        quint64 number = 0;
        Event event;
    };
    class Listener;

    [[nodiscard]] static bool isFor(const Event& event, const Caller& caller);
    [[nodiscard]] QByteArray textOf(const Sent& sent) const;
    [[nodiscard]] QByteArray resetText() const;
    void replay(Listener& listener, const QString& lastEventId) const;
    [[nodiscard]] std::vector<std::shared_ptr<Listener>> alive();
    [[nodiscard]] std::optional<api::Problem> refusal(const Caller& caller);

    const core::Clock& m_clock;
    std::function<bool(const Caller&)> m_mayListen;
    const QByteArray m_run; ///< begins every id: numbers start again with each run of the service
    quint64 m_number = 0;
    std::deque<Sent> m_recent;
    std::vector<std::weak_ptr<Listener>> m_listeners; ///< a stream that is over is gone here
    bool m_closed = false;
};

} // namespace admin
