// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/event_hub.h"

#include "service/admin/answers.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace admin {

/// One stream. Owned by the answer that is under way, so it goes with the connection.
class EventHub::Listener
{
public:
    using Done = std::function<void(core::Result<QByteArray>)>;

    Listener(Caller caller, const core::Clock& clock)
        : m_caller(std::move(caller))
        , m_clock(clock)
        , m_lastSent(clock.monotonic())
    { }

    [[nodiscard]] const Caller& caller() const { return m_caller; }
    [[nodiscard]] bool ended() const { return m_ended; }

    /// \a reset replaces what waits when it has become too much.
    void add(const QByteArray& text, const QByteArray& reset)
    {
        if (m_ended)
            return;
        m_waiting.append(text);
        if (++m_count > kept) {
            m_waiting = reset;
            m_count = 1;
        }
        hand();
    }
    /// The connection can take the next part.
    void next(Done done)
    {
        m_done = std::move(done);
        hand();
    }
    void beat()
    {
        if (m_done && m_clock.monotonic() - m_lastSent >= heartbeat)
            add(": still here\n\n"_ba, {});
    }
    void end()
    {
        m_ended = true;
        m_waiting.clear();
        hand();
    }

private:
    void hand()
    {
        if (!m_done || (m_waiting.isEmpty() && !m_ended))
            return;
        m_count = 0;
        m_lastSent = m_clock.monotonic();
        std::exchange(m_done, nullptr)(std::exchange(m_waiting, {})); // empty: the end
    }

    const Caller m_caller;
    const core::Clock& m_clock;
    QByteArray m_waiting;
    std::size_t m_count = 0; ///< events in it
    Done m_done; ///< null while a part is on its way
    std::chrono::steady_clock::time_point m_lastSent;
    bool m_ended = false;
};

EventHub::EventHub(const core::Clock& clock, std::function<bool(const Caller&)> mayListen)
    : m_clock(clock)
    , m_mayListen(std::move(mayListen))
    , m_run(QByteArray::number(core::toMilliseconds(clock.now()), 36))
{ }

EventHub::~EventHub() = default;

bool EventHub::isFor(const Event& event, const Caller& caller)
{
    switch (event.audience) {
    case Audience::Everybody:
        return true;
    case Audience::Administrators:
        return caller.administrator;
    case Audience::Owner:
        return caller.administrator || (event.owner != 0 && event.owner == caller.number);
    }
    return false;
}

QByteArray EventHub::textOf(const Sent& sent) const
{
    return "id: " + m_run + '-' + QByteArray::number(sent.number) + "\nevent: " + sent.event.name
        + "\ndata: " + QJsonDocument(sent.event.data).toJson(QJsonDocument::Compact) + "\n\n";
}

QByteArray EventHub::resetText() const
{
    return "id: " + m_run + '-' + QByteArray::number(m_number) + "\nevent: reset\ndata: {}\n\n";
}

std::vector<std::shared_ptr<EventHub::Listener>> EventHub::alive()
{
    std::vector<std::shared_ptr<Listener>> found;
    std::erase_if(m_listeners, [&](const std::weak_ptr<Listener>& known) {
        std::shared_ptr<Listener> listener = known.lock();
        if (!listener || listener->ended())
            return true;
        found.push_back(std::move(listener));
        return false;
    });
    return found;
}

std::size_t EventHub::listeners() const
{
    return static_cast<std::size_t>(
        std::count_if(m_listeners.begin(), m_listeners.end(), [](const auto& known) {
            const auto listener = known.lock();
            return listener && !listener->ended();
        }));
}

std::optional<api::Problem> EventHub::refusal(const Caller& caller)
{
    if (m_closed)
        return problem(503, u"overloaded"_s, u"The service is ending."_s);
    const auto present = alive();
    const auto own = std::count_if(present.begin(), present.end(), [&](const auto& listener) {
        return listener->caller().number == caller.number;
    });
    if (present.size() < capacity && static_cast<std::size_t>(own) < perAccount)
        return std::nullopt;
    return problem(503, u"overloaded"_s,
                   u"Too many listen for events already; ask again now and then instead."_s);
}

AdminResponse EventHub::subscribe(const Caller& caller, const QString& lastEventId)
{
    if (const auto refused = refusal(caller)) {
        AdminResponse response = problemAnswer(*refused);
        response.headers.append({"Retry-After"_ba, "15"_ba});
        return response;
    }
    const auto listener = std::make_shared<Listener>(caller, m_clock);
    m_listeners.push_back(listener);
    replay(*listener, lastEventId);
    AdminResponse response = emptyAnswer(200);
    response.contentType = "text/event-stream"_ba;
    response.headers.append({"X-Accel-Buffering"_ba, "no"_ba}); // nginx would hold events back
    response.nextPart = [listener](Listener::Done done) { listener->next(std::move(done)); };
    return response;
}

/// What a listener that comes back has missed; "hello" with the present number for a new one.
void EventHub::replay(Listener& listener, const QString& lastEventId) const
{
    if (lastEventId.isEmpty()) {
        const Sent hello{m_number, {"hello"_ba, {}, Audience::Everybody}};
        return listener.add("retry: 3000\n" + textOf(hello), {});
    }
    bool isNumber = false;
    const quint64 heard = lastEventId.section(u'-', 1).toULongLong(&isNumber);
    const bool ofThisRun = isNumber && lastEventId.section(u'-', 0, 0).toLatin1() == m_run;
    const bool complete = heard == m_number
        || (!m_recent.empty() && heard + 1 >= m_recent.front().number && heard < m_number);
    if (!ofThisRun || !complete)
        return listener.add("retry: 3000\n" + resetText(), {});
    listener.add("retry: 3000\n: welcome back\n\n"_ba, {});
    for (const Sent& sent : m_recent) {
        if (sent.number > heard && isFor(sent.event, listener.caller()))
            listener.add(textOf(sent), resetText());
    }
}

void EventHub::publish(const Event& event)
{
    m_recent.push_back({++m_number, event});
    if (m_recent.size() > kept)
        m_recent.pop_front();
    for (const auto& listener : alive()) {
        if (!isFor(event, listener->caller()))
            continue;
        if (m_mayListen(listener->caller()))
            listener->add(textOf(m_recent.back()), resetText());
        else
            listener->end();
    }
}

void EventHub::tick()
{
    for (const auto& listener : alive()) {
        if (m_mayListen(listener->caller()))
            listener->beat();
        else
            listener->end();
    }
}

void EventHub::close()
{
    m_closed = true;
    for (const auto& listener : alive())
        listener->end();
}

} // namespace admin
