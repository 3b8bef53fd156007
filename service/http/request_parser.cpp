// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/request_parser.h"

#include "service/http/chunked_decoder.h"
#include "service/http/head_scanner.h"
#include "service/http/llhttp_head.h"
#include "service/http/request_gate.h"

namespace http {

struct RequestParser::State
{
    explicit State(const Limits& limits) : scanner(HeadScanner::Kind::Request, limits) { }

    HeadScanner scanner;
    LlhttpHead head{HTTP_REQUEST};
    ChunkedDecoder body;

    std::optional<domain::Reason> read(std::string_view bytes, Request& request);
};

RequestParser::RequestParser(const Limits& limits) : m_state(std::make_unique<State>(limits)) { }
RequestParser::RequestParser(RequestParser&&) noexcept = default;
RequestParser& RequestParser::operator=(RequestParser&&) noexcept = default;
RequestParser::~RequestParser() = default;

HeadResult RequestParser::parseHead(std::string_view bytes, Request& request)
{
    HeadResult result = m_state->scanner.scan(bytes);
    if (result.status == HeadResult::Status::NeedMore)
        return result;
    if (result.status == HeadResult::Status::Complete) {
        if (const auto refusal = m_state->read(bytes.substr(0, result.length), request))
            result = {HeadResult::Status::Refused, *refusal, 0};
    }
    m_state->scanner.reset();
    m_state->body.reset();
    return result;
}

std::optional<domain::Reason> RequestParser::State::read(std::string_view bytes, Request& request)
{
    const auto lines = scanner.lines();
    const auto line = parseRequestLine(bytes.substr(lines.begin, lines.firstEnd - lines.begin));
    const auto method = line ? methodFromText(line->method) : std::nullopt;
    // llhttp must have understood the same as we did.
    if (!method || !head.parse(bytes.substr(lines.begin), request.headers)
        || head.method() != line->method || head.target() != line->target
        || head.majorVersion() != 1 || head.minorVersion() != line->minorVersion)
        return domain::Reason::Malformed;
    request.method = *method;
    request.target = line->target;
    request.minorVersion = line->minorVersion;
    return checkRequest(request);
}

BodyResult RequestParser::parseChunked(std::string_view bytes,
                                       const std::function<void(std::string_view)>& sink)
{
    return m_state->body.decode(bytes, sink);
}

} // namespace http
