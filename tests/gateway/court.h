// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/judge.h"
#include "tests/support/policy_builder.h"

#include <string>
#include <utility>
#include <vector>

namespace test {

/// A request that reads as one: post("/rest/x").bearer(token).from("192.0.2.1"). It arrives over
/// TLS from 192.0.2.10 with Host "api.example" and no body.
class Ask
{
public:
    Ask(http::Method method, std::string target);

    Ask& header(const char* name, const std::string& value);
    Ask& bearer(const std::string& token);
    Ask& basic(const std::string& user, const std::string& password);
    Ask& apiKey(const std::string& token);
    Ask& host(const char* host);
    Ask& from(const char* address);
    Ask& viaTrustedProxy(); ///< the peer's forwarding headers may be believed
    Ask& withoutTls();
    Ask& jsonBody(const std::string& body); ///< read, as application/json
    Ask& bodyNotRead();
    Ask& bodyNotVisible();
    Ask& password(gateway::PasswordKnowledge knowledge);
    Ask& at(std::int64_t now);
    Ask& explaining();

    /// Valid as long as this object stays where it is and unchanged.
    [[nodiscard]] const gateway::Call& call();

private:
    http::Method m_method;
    std::string m_target;
    std::string m_host = "api.example";
    std::vector<std::pair<std::string, std::string>> m_fields;
    std::string m_body;
    http::Headers m_headers;
    gateway::Call m_call;
};

[[nodiscard]] Ask get(const std::string& target);
[[nodiscard]] Ask head(const std::string& target);
[[nodiscard]] Ask post(const std::string& target);
[[nodiscard]] Ask put(const std::string& target);
[[nodiscard]] Ask del(const std::string& target);
[[nodiscard]] Ask options(const std::string& target);
/// What a browser asks before a cross-origin request (KA-28).
[[nodiscard]] Ask preflight(const std::string& target);

/// A policy in force, with its own counters. Time stands still until a test moves it.
class Court
{
public:
    explicit Court(const Policy& policy);
    explicit Court(policy::SnapshotPtr snapshot);

    const gateway::Judgement& judge(Ask ask, policy::Trace* trace = nullptr);
    domain::Reason reason(const Ask& ask) { return judge(ask).decision.reason; }

    void setPolicy(const Policy& policy) { m_snapshot = policy.compile(); }
    void advance(std::chrono::milliseconds by) { m_monotonic += by; }
    [[nodiscard]] policy::RateLimiter& rates() { return m_rates; }
    [[nodiscard]] auth::Lockout& lockout() { return m_lockout; }
    [[nodiscard]] const policy::Snapshot& snapshot() const { return *m_snapshot; }

private:
    policy::SnapshotPtr m_snapshot;
    policy::RateLimiter m_rates;
    auth::Lockout m_lockout;
    std::chrono::steady_clock::time_point m_monotonic{std::chrono::hours(1)};
    gateway::Judgement m_judgement;
};

/// The verdict on one request of a fresh court.
[[nodiscard]] domain::Reason verdict(const Policy& policy, const Ask& ask);

} // namespace test
