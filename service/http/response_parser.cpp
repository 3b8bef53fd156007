// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/response_parser.h"

#include "service/http/chunked_decoder.h"
#include "service/http/head_scanner.h"
#include "service/http/llhttp_head.h"
#include "service/http/text.h"

namespace http {

namespace {

/// What one pass over the fields finds about framing and connection.
struct Findings
{
    std::optional<std::string_view> length;
    std::optional<std::string_view> encoding;
    bool repeated = false;
    bool close = false;

    void look(const HeaderField& field)
    {
        if (equalsIgnoreCase(field.name, "content-length")) {
            repeated = repeated || length.has_value();
            length = field.value;
        } else if (equalsIgnoreCase(field.name, "transfer-encoding")) {
            repeated = repeated || encoding.has_value();
            encoding = field.value;
        } else if (equalsIgnoreCase(field.name, "connection")) {
            forEachListElement(field.value, [this](std::string_view option) {
                close = close || equalsIgnoreCase(option, "close");
            });
        }
    }
};

/// RFC 9112, 6.3, without its leniences.
bool setFraming(Response& response, bool toHead, const Findings& found)
{
    const auto number = found.length ? parseDecimal(*found.length) : std::nullopt;
    if (found.repeated || (found.length && !number) || (found.length && found.encoding))
        return false;
    if (found.encoding
        && (response.minorVersion == 0 || !equalsIgnoreCase(*found.encoding, "chunked")))
        return false;

    response.contentLength = 0;
    response.framing = ResponseFraming::NoBody;
    if (response.status < 200
        || response.status == 204) // must have neither field, but "0" is harmless
        return !found.encoding && number.value_or(0) == 0;
    if (toHead || response.status == 304)
        return true;
    if (found.encoding) {
        response.framing = ResponseFraming::Chunked;
    } else if (number) {
        response.framing = ResponseFraming::Length;
        response.contentLength = *number;
    } else {
        response.framing = ResponseFraming::UntilClose;
    }
    return true;
}

} // namespace

struct ResponseParser::State
{
    explicit State(const Limits& limits) : scanner(HeadScanner::Kind::Response, limits) { }

    HeadScanner scanner;
    LlhttpHead head{HTTP_RESPONSE};
    ChunkedDecoder body;

    bool read(std::string_view bytes, bool toHead, Response& response);
};

ResponseParser::ResponseParser(const Limits& limits) : m_state(std::make_unique<State>(limits)) { }
ResponseParser::ResponseParser(ResponseParser&&) noexcept = default;
ResponseParser& ResponseParser::operator=(ResponseParser&&) noexcept = default;
ResponseParser::~ResponseParser() = default;

HeadResult ResponseParser::parseHead(std::string_view bytes, bool toHead, Response& response)
{
    HeadResult result = m_state->scanner.scan(bytes);
    if (result.status == HeadResult::Status::NeedMore)
        return result;
    if (result.status == HeadResult::Status::Complete
        && !m_state->read(bytes.substr(0, result.length), toHead, response))
        result = {HeadResult::Status::Refused, domain::Reason::Malformed, 0};
    m_state->scanner.reset();
    m_state->body.reset();
    return result;
}

bool ResponseParser::State::read(std::string_view bytes, bool toHead, Response& response)
{
    const auto line = parseStatusLine(bytes.substr(0, scanner.lines().firstEnd));
    // llhttp must have understood the same as we did.
    if (!line || !head.parse(bytes, response.headers) || head.statusCode() != line->status
        || head.majorVersion() != 1 || head.minorVersion() != line->minorVersion)
        return false;
    response.status = line->status;
    response.minorVersion = line->minorVersion;

    Findings found;
    for (const HeaderField& field : response.headers)
        found.look(field);
    if (!setFraming(response, toHead, found))
        return false;
    response.keepAlive = response.minorVersion == 1 && !found.close
        && response.framing != ResponseFraming::UntilClose;
    return true;
}

BodyResult ResponseParser::parseChunked(std::string_view bytes,
                                        const std::function<void(std::string_view)>& sink)
{
    return m_state->body.decode(bytes, sink);
}

} // namespace http
