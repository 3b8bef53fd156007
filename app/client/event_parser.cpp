// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/event_parser.h"

#include <utility>

namespace client {

QList<StreamEvent> EventParser::feed(const QByteArray& part)
{
    QList<StreamEvent> events;
    for (const char byte : part) {
        const bool afterCr = std::exchange(m_afterCr, byte == '\r');
        if (byte == '\n' && afterCr)
            continue;
        if (byte == '\n' || byte == '\r') {
            takeLine(std::exchange(m_line, {}), events);
            continue;
        }
        if (m_line.size() < longestLine)
            m_line.append(byte);
        else
            m_tooLong = true;
    }
    return events;
}

void EventParser::takeLine(const QByteArray& text, QList<StreamEvent>& events)
{
    QByteArray line = text;
    if (std::exchange(m_atStart, false) && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (!line.isEmpty()) {
        const qsizetype colon = line.indexOf(':');
        if (colon == 0)
            return; // a comment: the service is there
        if (colon < 0)
            return takeField(line, {});
        const qsizetype begin = colon + (line.mid(colon + 1, 1) == " " ? 2 : 1);
        return takeField(line.left(colon), line.mid(begin));
    }
    m_lastId = m_id;
    if (m_hasData && !m_tooLong)
        events.append({m_name.isEmpty() ? QByteArray("message") : m_name, m_data});
    m_name.clear();
    m_data.clear();
    m_hasData = false;
    m_tooLong = false;
}

void EventParser::takeField(const QByteArray& name, const QByteArray& value)
{
    if (name == "event") {
        m_name = value;
    } else if (name == "data") {
        if (m_hasData)
            m_data.append('\n');
        m_data.append(value);
        m_hasData = true;
    } else if (name == "id" && !value.contains('\0')) {
        m_id = value;
    } else if (name == "retry") {
        bool isNumber = false;
        const int milliseconds = value.toInt(&isNumber);
        if (isNumber && milliseconds >= 0)
            m_retry = std::chrono::milliseconds(milliseconds);
    }
}

void EventParser::restart()
{
    m_line.clear();
    m_afterCr = false;
    m_atStart = true;
    m_tooLong = false;
    m_name.clear();
    m_data.clear();
    m_hasData = false;
    m_id = m_lastId;
}

} // namespace client
