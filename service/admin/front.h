// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "service/admin/control.h"
#include "service/net/exchange.h"
#include "service/spool/spool.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace admin {

/// The administration door of one worker: takes a request off the wire, keeps browsers and
/// strangers out, hands it to the control thread and writes the answer, which is recorded before it
/// is sent. Health and metrics are answered here. Used on the worker's thread only.
class Front final : public net::Handler
{
public:
    struct Parts
    {
        boost::asio::any_io_executor executor;
        const core::Clock& clock;
        spool::Spool& spool;
        spool::DecisionIds& ids;
        Control& control;
        /// Host names (lower case) besides "localhost" and addresses that requests may be made to.
        std::vector<std::string> hosts;
        std::function<bool()> ready; ///< any thread: whether calls are decided and recorded
        std::function<std::string()> metrics; ///< any thread: the Prometheus page
    };

    static constexpr std::size_t bodyCap = 1024 * 1024;
    /// A whole configuration, with some ten thousand tokens.
    static constexpr std::size_t configurationCap = 32 * 1024 * 1024;

    explicit Front(Parts parts);
    Front(const Front&) = delete;
    Front& operator=(const Front&) = delete;
    ~Front() override;

    void handle(const net::ExchangePtr& exchange) override;
    void refuse(const net::ExchangePtr& exchange, int status, std::uint16_t reason,
                std::string& answer) override;

private:
    /// One request on its way to the control thread and back.
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    [[nodiscard]] bool answerHealth(net::Exchange& exchange);
    void answerMetrics(const JobPtr& job);
    [[nodiscard]] std::optional<AdminResponse> refusal(Job& job) const;
    void submit(const JobPtr& job, std::string_view body);
    void answer(const JobPtr& job, AdminResponse response);
    void write(Job& job, const AdminResponse& response);
    [[nodiscard]] std::optional<spool::Spool::Ticket> record(const Job& job,
                                                             const AdminResponse& response);
    void nextPart(const JobPtr& job);
    void sendPart(const JobPtr& job, const core::Result<QByteArray>& part);
    void complete(const Job& job, int status, std::uint64_t bytes);

    /// The job that an answer from the control thread belongs to. Jobs hold an exchange, which must
    /// go on this thread, so only their number ever leaves it.
    [[nodiscard]] JobPtr take(std::uint64_t decision);

    Parts m_parts;
    std::unordered_map<std::uint64_t, JobPtr>
        m_away; ///< waiting for the control thread, by decision
    std::shared_ptr<Front*> m_self; ///< what comes from other threads after the end finds it gone
};

} // namespace admin
