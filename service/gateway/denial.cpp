// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/denial.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gateway {

void writeChallenge(http::ResponseWriter& writer, Challenge challenge)
{
    constexpr std::string_view name = "WWW-Authenticate";
    switch (challenge) {
    case Challenge::None:
        return;
    case Challenge::Both: // in one field: nginx's auth_request passes only the first one on
        writer.header(name,
                      "Basic realm=\"Latchkey\", charset=\"UTF-8\", Bearer realm=\"Latchkey\"");
        return;
    case Challenge::Basic:
        writer.header(name, "Basic realm=\"Latchkey\", charset=\"UTF-8\"");
        return;
    case Challenge::InvalidToken:
        writer.header(name, "Bearer realm=\"Latchkey\", error=\"invalid_token\"");
        return;
    case Challenge::InsufficientScope:
        writer.header(name, "Bearer realm=\"Latchkey\", error=\"insufficient_scope\"");
        return;
    }
}

void writeRateLimit(http::ResponseWriter& writer, const policy::RateState& rate)
{
    if (rate.limit == 0)
        return;
    std::array<char, 96> text{}; // 20 characters of words and twice 10 digits at most
    char* const end = text.data() + text.size();
    const auto put = [end](char* at, std::string_view word) {
        return word.size() <= static_cast<std::size_t>(end - at)
            ? std::copy(word.begin(), word.end(), at)
            : at;
    };
    char* at = put(text.data(), "\"default\";r=");
    at = std::to_chars(at, end, rate.remaining).ptr;
    at = put(at, ";t=");
    at = std::to_chars(at, end, rate.resetSeconds).ptr;
    writer.header("RateLimit",
                  std::string_view(text.data(), static_cast<std::size_t>(at - text.data())));
    at = put(text.data(), "\"default\";q=");
    at = std::to_chars(at, end, rate.limit).ptr;
    at = put(at, ";w=");
    at = std::to_chars(at, end, rate.windowSeconds).ptr;
    writer.header("RateLimit-Policy",
                  std::string_view(text.data(), static_cast<std::size_t>(at - text.data())));
}

void appendProblem(std::string& out, const DenialAnswer& answer)
{
    // The texts are this module's own and the id is base62: nothing needs escaping but quotes.
    out += R"({"type":"urn:latchkey:problem:)";
    out += answer.denial.code;
    out += R"(","title":")";
    out += answer.denial.title;
    out += R"(","status":)";
    std::array<char, 12> digits{};
    out.append(
        digits.data(),
        std::to_chars(digits.data(), digits.data() + digits.size(), answer.denial.status).ptr);
    out += R"(,"detail":")";
    for (const char c : answer.denial.detail) {
        if (c == '"')
            out += '\\';
        out += c;
    }
    out += '"';
    if (!answer.decisionId.empty()) {
        out += R"(,"instance":"urn:latchkey:decision:)";
        out += answer.decisionId;
        out += '"';
    }
    out += '}';
}

void writeDenial(http::ResponseWriter& writer, const DenialAnswer& answer,
                 std::optional<int> standIn)
{
    thread_local std::string problem; // keeps its memory between denials
    problem.clear();
    appendProblem(problem, answer);
    writer.status(standIn.value_or(answer.denial.status)).date();
    writer.header("Content-Type", "application/problem+json");
    writer.header("Cache-Control", "no-store");
    writeChallenge(writer, answer.denial.challenge);
    if (standIn) {
        writer.header("X-Error-Status", static_cast<std::uint64_t>(answer.denial.status));
        writer.header("X-Error-Body", problem);
    }
    if (answer.denial.status == 429 || answer.denial.status == 503)
        writer.header("Retry-After", std::uint64_t{std::max(answer.retryAfterSeconds, 1U)});
    writeRateLimit(writer, answer.rate);
    writer.keepAlive(answer.keepAlive);
    if (answer.headOnly) {
        writer.header("Content-Length", problem.size());
        writer.endHead();
    } else {
        writer.body(problem);
    }
}

} // namespace gateway
