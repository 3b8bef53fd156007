// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/connection.h"
#include "service/net/readiness.h"

#include <vector>

namespace net {

class Worker;

/// The connections of one worker that were ready at the same time, taken through their requests
/// together: all are read, then all are parsed, then all are judged, then all are answered. So the
/// code of each step stays in the processor's cache, and what judging needs is fetched for all of
/// them at once (Handler::foresee()).
class ReadyRound final : public Readiness::Rounds
{
public:
    explicit ReadyRound(Worker& worker) : m_worker(worker) { }

    /// Whether connections put off what they would do next.
    [[nodiscard]] bool isOpen() const { return m_open; }
    void processLater(Connection& connection) { m_read.emplace_back(&connection); }
    void handleLater(Connection& connection) { m_parsed.emplace_back(&connection); }
    void flushLater(Connection& connection) { m_answered.emplace_back(&connection); }

    void beginRound() override { m_open = true; }
    /// Does all that was put off.
    void endRound() override;

private:
    using List = std::vector<ConnectionPtr>;

    void foresee();

    Worker& m_worker;
    List m_read;
    List m_parsed;
    List m_answered;
    std::vector<const http::Request*> m_coming;
    bool m_open = false;
};

} // namespace net
