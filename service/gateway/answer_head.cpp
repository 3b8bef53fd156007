// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/answer_head.h"

#include "service/gateway/denial.h"
#include "service/gateway/identity_headers.h"
#include "service/http/hop_by_hop.h"
#include "service/http/response_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gateway {

namespace {

bool goesOn(const http::HeaderField& field, bool keepsLength, const ForwardPlan& plan)
{
    if (isReserved(field.name))
        return false;
    if (!keepsLength && equalsFolded(field.name, "content-length"))
        return false;
    return std::none_of(
        plan.answerHeaders.begin(), plan.answerHeaders.end(),
        [&field](const auto& ours) { return equalsFolded(field.name, ours.first); });
}

} // namespace

AnswerFraming answerFraming(const http::Response& response, const http::Request& request)
{
    const bool unknownLength = response.framing == http::ResponseFraming::Chunked
        || response.framing == http::ResponseFraming::UntilClose;
    if (!unknownLength)
        return AnswerFraming::AsIs;
    return request.minorVersion == 0 ? AnswerFraming::UntilClose : AnswerFraming::Chunked;
}

void writeAnswerHead(std::string& out, const http::Response& response, AnswerFraming framing,
                     const ForwardPlan& plan, bool keepAlive)
{
    http::ResponseWriter writer(out);
    writer.status(response.status);
    // With another framing the length would contradict it, and 204 has none (RFC 9110, 8.6).
    const bool keepsLength = framing == AnswerFraming::AsIs && response.status != 204;
    const http::HopByHop hopByHop(response.headers);
    for (const auto& field : response.headers) {
        if (!hopByHop.drops(field.name) && goesOn(field, keepsLength, plan))
            writer.header(field.name, field.value);
    }
    if (!response.headers.has("Date"))
        writer.date();
    for (const auto& [name, value] : plan.answerHeaders)
        writer.header(name, value);
    writeRateLimit(writer, plan.rate);
    if (response.status == 101)
        writer.header("Connection", "Upgrade").header("Upgrade", "websocket");
    else
        writer.keepAlive(keepAlive);
    if (framing == AnswerFraming::Chunked)
        writer.header("Transfer-Encoding", "chunked");
    writer.endHead();
}

void appendChunk(std::string& out, std::string_view bytes)
{
    if (bytes.empty())
        return;
    std::array<char, 20> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), bytes.size(), 16).ptr;
    out.append(digits.data(), end).append("\r\n").append(bytes).append("\r\n");
}

} // namespace gateway
