// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/forwarder.h"
#include "service/http/response_parser.h"

#include <string>

namespace gateway {

/// How the body of an answer is marked off towards the client.
enum class AnswerFraming : std::uint8_t
{
    AsIs, ///< none, or of the length that the upstream gave
    Chunked,
    UntilClose, ///< for HTTP/1.0 clients, when the length is not known
};

[[nodiscard]] AnswerFraming answerFraming(const http::Response& response,
                                          const http::Request& request);

/// Appends the head of the client's answer: the upstream's fields without those of its connection,
/// without reserved names and without what \a plan answers itself.
void writeAnswerHead(std::string& out, const http::Response& response, AnswerFraming framing,
                     const ForwardPlan& plan, bool keepAlive);

/// Appends one chunk; nothing when \a bytes is empty, because that would end the body.
void appendChunk(std::string& out, std::string_view bytes);

} // namespace gateway
