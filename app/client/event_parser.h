// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace client {

/// One server-sent event.
struct StreamEvent
{
    QByteArray name; ///< "message" where the service gave none
    QByteArray data;

    friend bool operator==(const StreamEvent&, const StreamEvent&) = default;
};

/// Takes a text/event-stream apart (WHATWG HTML, 9.2.6), in whatever parts it comes. Lines that
/// are too long are dropped with the event they belong to: what the service sends is short.
class EventParser
{
public:
    static constexpr qsizetype longestLine = 64 * 1024;

    /// The events that \a part completes.
    QList<StreamEvent> feed(const QByteArray& part);

    /// Of the last complete event: what to ask with when the stream breaks.
    [[nodiscard]] const QByteArray& lastId() const { return m_lastId; }
    /// How long to wait before asking again, as the service wants it.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry() const { return m_retry; }
    /// A new stream begins; what was half read is forgotten, the last id is not.
    void restart();

private:
    void takeLine(const QByteArray& line, QList<StreamEvent>& events);
    void takeField(const QByteArray& name, const QByteArray& value);

    QByteArray m_line; ///< so far
    bool m_afterCr = false; ///< a line feed that follows belongs to the line end
    bool m_atStart = true; ///< a byte order mark may come
    bool m_tooLong = false;
    QByteArray m_name;
    QByteArray m_data;
    bool m_hasData = false;
    QByteArray m_id; ///< of the event that is being read
    QByteArray m_lastId;
    std::optional<std::chrono::milliseconds> m_retry;
};

} // namespace client
