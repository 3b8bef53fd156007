// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit_tail.h"

#include <algorithm>

namespace pages {

AuditTail::AuditTail(const Context& context, std::function<client::AuditQuery()> query,
                     QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_query(std::move(query))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AuditTail::look);
    if (context.events) {
        connect(context.events, &client::Events::auditGrew, this, &AuditTail::lookSoon);
        connect(context.events, &client::Events::missed, this, &AuditTail::lookSoon);
        connect(context.events, &client::Events::liveChanged, this, &AuditTail::schedule);
    }
}

void AuditTail::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    if (watching) {
        schedule();
    } else {
        m_timer.stop();
        forget();
    }
}

void AuditTail::setPauses(const Pauses& pauses)
{
    m_pauses = pauses;
    schedule();
}

void AuditTail::schedule()
{
    if (m_watching && !m_looking)
        m_timer.start(m_context.events && m_context.events->isLive() ? m_pauses.livePoll
                                                                     : m_pauses.poll);
}

/// Not more often than somebody can read: the events come once a second at most.
void AuditTail::lookSoon()
{
    if (!m_watching)
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    const std::chrono::milliseconds since(m_sinceLook.isValid() ? m_sinceLook.elapsed()
                                                                : m_pauses.least.count());
    const auto wait = std::max(m_pauses.least - since, std::chrono::milliseconds::zero());
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        m_timer.start(wait);
}

void AuditTail::look()
{
    if (!m_watching || m_looking)
        return;
    m_timer.stop();
    m_looking = true;
    m_again = false;
    m_sinceLook.start();
    using List = client::Listed<api::AuditRow>;
    m_ticket = m_context.client.audit(m_query(), this, [this](const client::Result<List>& list) {
        m_looking = false;
        if (list)
            emit found(*list);
        schedule();
        if (m_again)
            lookSoon();
    });
}

void AuditTail::forget()
{
    m_ticket.cancel();
    m_looking = false;
    schedule();
}

} // namespace pages
