// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/http/response_writer.h"
#include "service/policy/decision.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gateway {

/// Which challenge an answer carries (RFC 9110, 11.6.1).
enum class Challenge : std::uint8_t
{
    None,
    Both, ///< Basic and Bearer without error: the request carried no credential (RFC 6750, 3.1)
    Basic,
    InvalidToken, ///< Bearer error="invalid_token"
    InsufficientScope, ///< Bearer error="insufficient_scope"
};

/// What a client may know of a refusal. The truth stays in the audit record, behind the decision id
/// (N9): tokens that are unknown, expired, revoked, disabled or presented with a wrong secret look
/// alike.
struct Denial
{
    int status = 500;
    std::string_view code; ///< of "urn:latchkey:problem:<code>"
    std::string_view title;
    std::string_view detail; ///< what to do next
    Challenge challenge = Challenge::None;
};

/// How the credential came, as far as it matters for the answer.
struct Presentation
{
    bool basic = false; ///< as Basic, not as Bearer or in the key header
    bool passwordsAccepted = false; ///< Basic might also have been a password (RE-13, RE-14)
};

/// The one table from reasons to answers.
[[nodiscard]] Denial denialFor(domain::Reason reason, Presentation presentation);

/// What one refusal tells its client.
struct DenialAnswer
{
    Denial denial;
    std::string_view decisionId; ///< 11 base62 characters; empty when nothing was decided
    std::uint32_t retryAfterSeconds = 0; ///< raised to 1 where the status needs one
    policy::RateState rate;
    bool keepAlive = true;
    bool headOnly = false; ///< answer to HEAD
};
/// Writes a complete answer: problem+json (RFC 9457), "Cache-Control: no-store", challenge,
/// Retry-After. For a front proxy that knows few statuses \a standIn is the one on the wire; the
/// true answer is then in X-Error-Status and X-Error-Body.
void writeDenial(http::ResponseWriter& writer, const DenialAnswer& answer,
                 std::optional<int> standIn = std::nullopt);
/// Appends the problem document alone.
void appendProblem(std::string& out, const DenialAnswer& answer);
/// The challenge's WWW-Authenticate fields.
void writeChallenge(http::ResponseWriter& writer, Challenge challenge);
/// RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-11); nothing when no limit
/// applies.
void writeRateLimit(http::ResponseWriter& writer, const policy::RateState& rate);

} // namespace gateway
