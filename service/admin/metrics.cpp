// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/metrics.h"

#include <array>
#include <charconv>

namespace admin {
namespace {

using gateway::CallMetrics;

/// As Prometheus itself writes numbers: "5e-05", "0.0001", "4000.25".
void append(std::string& out, double value)
{
    constexpr int digitsThatMatter = 15;
    std::array<char, 32> digits{};
    out.append(digits.data(),
               std::to_chars(digits.data(), digits.data() + digits.size(), value,
                             std::chars_format::general, digitsThatMatter)
                   .ptr);
}

void append(std::string& out, std::uint64_t value)
{
    std::array<char, 24> digits{};
    out.append(digits.data(),
               std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

void head(std::string& out, std::string_view name, std::string_view type, std::string_view help)
{
    out += "# HELP ";
    out += name;
    out += ' ';
    out += help;
    out += "\n# TYPE ";
    out += name;
    out += ' ';
    out += type;
    out += '\n';
}

template <typename Number>
void gauge(std::string& out, std::string_view name, std::string_view help, Number value)
{
    head(out, name, "gauge", help);
    out += name;
    out += ' ';
    append(out, value);
    out += '\n';
}

using Counters = std::array<std::atomic<std::uint64_t>, CallMetrics::reasons>;

/// One line per reason that occurred at a door. Reasons are ours and few, so the number of series
/// is bounded.
void requests(std::string& out, const Measurements& measured, std::string_view door,
              Counters CallMetrics::*counters)
{
    for (std::size_t number = 0; number < CallMetrics::reasons; ++number) {
        std::uint64_t sum = 0;
        for (const CallMetrics* worker : measured.workers)
            sum += (worker->*counters)[number].load(std::memory_order_relaxed);
        const auto reason =
            sum == 0 ? std::nullopt : domain::reasonFromNumber(static_cast<int>(number));
        if (!reason)
            continue;
        out += "latchkey_requests_total{door=\"";
        out += door;
        out += "\",outcome=\"";
        out += domain::lets(*reason) ? "allowed" : "denied";
        out += "\",reason=\"";
        out += domain::code(*reason);
        out += "\"} ";
        append(out, sum);
        out += '\n';
    }
}

void latency(std::string& out, const Measurements& measured)
{
    constexpr std::string_view name = "latchkey_request_duration_seconds";
    constexpr double second = 1e6;
    head(out, name, "histogram", "Time from a complete request head to the end of the answer.");
    std::uint64_t below = 0;
    for (std::size_t bucket = 0; bucket <= CallMetrics::bounds.size(); ++bucket) {
        for (const CallMetrics* worker : measured.workers)
            below += worker->latency[bucket].load(std::memory_order_relaxed);
        out += name;
        out += "_bucket{le=\"";
        if (bucket < CallMetrics::bounds.size())
            append(out, CallMetrics::bounds[bucket] / second);
        else
            out += "+Inf";
        out += "\"} ";
        append(out, below);
        out += '\n';
    }
    std::uint64_t sum = 0;
    for (const CallMetrics* worker : measured.workers)
        sum += worker->latencySumMicroseconds.load(std::memory_order_relaxed);
    out += name;
    out += "_sum ";
    append(out, static_cast<double>(sum) / second);
    out += '\n';
    out += name;
    out += "_count ";
    append(out, below);
    out += '\n';
}

} // namespace

std::string exposition(const Measurements& measured)
{
    std::string out;
    head(out, "latchkey_build_info", "gauge", "The running version.");
    out += "latchkey_build_info{version=\"";
    out += measured.version;
    out += "\"} 1\n";
    head(out, "latchkey_requests_total", "counter", "Judged requests by door, outcome and reason.");
    requests(out, measured, "gateway", &CallMetrics::gateway);
    requests(out, measured, "authz", &CallMetrics::authz);
    latency(out, measured);
    gauge(out, "latchkey_connections", "Open client connections of all listeners.",
          measured.connections);
    gauge(out, "latchkey_audit_spool_fill_ratio",
          "How full the fullest audit spool is; at 1 requests are refused.", measured.spoolFill);
    gauge(out, "latchkey_audit_lag_seconds",
          "Age of the oldest audit record that is not yet in the store.", measured.auditLagSeconds);
    gauge(out, "latchkey_store_healthy", "Whether the store takes audit records.",
          std::uint64_t{measured.storeHealthy});
    gauge(out, "latchkey_secure_mode", "Whether Secure Mode is active.",
          std::uint64_t{measured.secureMode});
    gauge(out, "latchkey_policy_revision", "Revision of the policy in force.",
          static_cast<std::uint64_t>(measured.revision));
    gauge(out, "latchkey_tokens", "Tokens in the policy, whatever their state.", measured.tokens);
    gauge(out, "latchkey_users", "Users in the policy.", measured.users);
    gauge(out, "latchkey_uptime_seconds", "Time since the service became ready.",
          measured.uptimeSeconds);
    return out;
}

} // namespace admin
