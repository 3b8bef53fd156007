// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "service/gateway/call_metrics.h"
#include "service/gateway/forward_auth.h"
#include "service/gateway/forwarder.h"
#include "service/gateway/judge.h"
#include "service/net/exchange.h"
#include "service/spool/spool.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gateway {

/// Checks a password off the event loop. User 0 is nobody and takes as long as anybody.  done gets
/// Allowed, or why the password is not accepted; it may be called on any thread.
using PasswordCheck = std::function<void(policy::UserNumber user, core::Secret password,
                                         std::function<void(domain::Reason)> done)>;

/// What a worker's pipeline works with. Everything outlives it.
struct PipelineParts
{
    boost::asio::any_io_executor executor;
    const core::Clock& clock;
    const policy::TokenHasher& hasher;
    Counters counters;
    spool::Spool& spool;
    spool::DecisionIds& ids;
    CallMetrics& metrics;
    PasswordCheck checkPassword;
    std::size_t bodyCap = 1024 * 1024; ///< when a limit line looks at the body
};

/// Takes a request from its head to its answer: judge, record, answer or forward. One per worker,
/// for the gateway and the authz door; used on the worker's thread only.
class Pipeline final : public net::Handler
{
public:
    explicit Pipeline(PipelineParts parts);
    ~Pipeline() override;
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    /// Every verdict from now on is this policy's. Without one every request is refused (503).
    void setSnapshot(policy::SnapshotPtr snapshot);

    void foresee(std::span<const http::Request* const> requests) override;
    void handle(const net::ExchangePtr& exchange) override;
    void refuse(const net::ExchangePtr& exchange, int status, std::uint16_t reason,
                std::string& answer) override;

private:
    struct Job;

    // pipeline.cpp
    void start(Job& job, const net::ExchangePtr& exchange);
    void run(Job& job);
    void readBody(Job& job);
    void askPassword(Job& job);
    void conclude(Job& job);
    [[nodiscard]] std::optional<spool::Spool::Ticket> record(const Job& job);
    void complete(const Job& job, int status, std::uint64_t bytes);
    [[nodiscard]] std::shared_ptr<Job> keep(Job& job);
    void recycle(Job& job);

    // pipeline_answer.cpp
    void answer(Job& job);
    void grant(Job& job);
    void deny(Job& job);
    [[nodiscard]] ForwardPlan planFor(Job& job);
    void forward(Job& job);

    PipelineParts m_parts;
    policy::SnapshotPtr m_snapshot;
    Forwarder m_forwarder;
    std::shared_ptr<Job> m_job; ///< of the next request
    std::vector<std::shared_ptr<Job>> m_spareJobs; ///< with the memory of earlier requests
    std::string m_recorded;
};

} // namespace gateway
