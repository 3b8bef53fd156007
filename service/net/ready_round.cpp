// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ready_round.h"

#include "service/net/worker.h"

#include <utility>

namespace net {

namespace {

/// By number: what is called may add to the list.
template <typename Call>
void takeEach(std::vector<ConnectionPtr>& list, Call call)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const ConnectionPtr connection = std::move(list[i]);
        call(*connection);
    }
    list.clear();
}

} // namespace

void ReadyRound::endRound()
{
    if (!m_read.empty())
        m_worker.readClock();
    takeEach(m_read, [](Connection& connection) { connection.process(); });
    foresee();
    takeEach(m_parsed, [](Connection& connection) { connection.handlePending(); });
    // From here on everything happens at once again: behind an answer may wait the next request of
    // that connection, and nobody would come back for it.
    m_open = false;
    takeEach(m_answered, [](Connection& connection) { connection.flushPending(); });
}

void ReadyRound::foresee()
{
    if (m_parsed.size() < 2) // nothing to do meanwhile
        return;
    for (const Door door : {Door::Gateway, Door::Authz}) {
        m_coming.clear();
        for (const ConnectionPtr& connection : m_parsed) {
            const http::Request* request = connection->pending();
            if (request && connection->door() == door)
                m_coming.push_back(request);
        }
        if (!m_coming.empty())
            m_worker.handler(door).foresee(m_coming);
    }
}

} // namespace net
