// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/readiness.h"

#include <boost/asio/defer.hpp>

namespace net {

boost::asio::execution_context::id Readiness::id;

void Readiness::callSoon(Watched& watched)
{
    if (watched.m_due.is_linked())
        return;
    m_due.push_back(watched);
    dispatchSoon();
}

void Readiness::dispatchSoon()
{
    if (m_willDispatch)
        return;
    m_willDispatch = true;
    boost::asio::defer(m_context, [this] {
        m_willDispatch = false;
        dispatch();
    });
}

void Readiness::beginRound()
{
    if (m_rounds)
        m_rounds->beginRound();
}

void Readiness::endRound()
{
    DueList now;
    now.swap(m_due);
    while (!now.empty()) {
        Watched& watched = now.front();
        now.pop_front();
        watched.ready();
    }
    if (m_rounds)
        m_rounds->endRound();
}

} // namespace net
