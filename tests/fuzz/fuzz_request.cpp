// SPDX-License-Identifier: GPL-3.0-or-later
// What the request parser takes reads the same in every split, when written out again, and to
// llhttp.
#include "service/http/request_parser.h"
#include "service/http/target.h"
#include "service/http/text.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <llhttp.h>
#include <string>

using fuzz::check;
using Status = http::HeadResult::Status;
using BodyStatus = http::BodyResult::Status;

namespace {

struct Body
{
    BodyStatus status = BodyStatus::NeedMore;
    std::size_t consumed = 0;
    std::string content;
};

bool isSame(const http::Request& a, const http::Request& b)
{
    const auto sameField = [](const http::HeaderField& x, const http::HeaderField& y) {
        return x.name == y.name && x.value == y.value;
    };
    return a.method == b.method && a.target == b.target && a.host == b.host
        && a.minorVersion == b.minorVersion && a.framing == b.framing
        && a.contentLength == b.contentLength && a.keepAlive == b.keepAlive
        && a.expectContinue == b.expectContinue && a.upgrade == b.upgrade
        && std::equal(a.headers.begin(), a.headers.end(), b.headers.begin(), b.headers.end(),
                      sameField);
}

std::string written(const http::Request& request)
{
    std::string out(http::toText(request.method));
    out.append(" ").append(request.target);
    out.append(request.minorVersion == 1 ? " HTTP/1.1\r\n" : " HTTP/1.0\r\n");
    for (const auto& field : request.headers)
        out.append(field.name).append(": ").append(field.value).append("\r\n");
    return out + "\r\n";
}

void checkFields(const http::Request& request)
{
    check(http::isValidHost(request.host), "host is valid");
    for (const auto& field : request.headers)
        check(http::isToken(field.name) && !http::hasControls(field.value), "fields are clean");
    for (const auto* name : {"host", "authorization", "content-type", "content-length",
                             "transfer-encoding", "x-api-key"})
        check(request.headers.count(name) <= 1, "deciding fields are there once");
    check(!(request.headers.has("content-length") && request.headers.has("transfer-encoding")),
          "one framing only");
    check(request.minorVersion == 1 || !request.headers.has("transfer-encoding"),
          "HTTP/1.0 has no transfer codings");
}

Body decode(http::RequestParser& parser, std::string_view bytes, std::size_t step)
{
    Body body;
    const auto keep = [&](std::string_view part) { body.content += part; };
    while (body.status == BodyStatus::NeedMore && !bytes.empty()) {
        const auto result = parser.parseChunked(bytes.substr(0, step), keep);
        check(result.consumed <= std::min(step, bytes.size()), "no more is consumed than given");
        body.status = result.status;
        body.consumed += result.consumed;
        bytes.remove_prefix(result.consumed);
    }
    return body;
}

/// llhttp alone must find the same content and the same end.
void compareWithLlhttp(std::string_view bytes, std::size_t headLength, const Body& ours)
{
    struct Seen
    {
        std::string content;
        bool complete = false;
    } seen;
    llhttp_settings_t settings;
    llhttp_settings_init(&settings);
    settings.on_body = [](llhttp_t* p, const char* at, std::size_t length) {
        static_cast<Seen*>(p->data)->content.append(at, length);
        return 0;
    };
    settings.on_message_complete = [](llhttp_t* p) {
        static_cast<Seen*>(p->data)->complete = true;
        return static_cast<int>(HPE_PAUSED);
    };
    llhttp_t parser;
    llhttp_init(&parser, HTTP_REQUEST, &settings);
    parser.data = &seen;
    const auto message = bytes.substr(0, headLength + ours.consumed);
    llhttp_execute(&parser, message.data(), message.size());
    // llhttp takes framing fields among the trailers for real ones; dropping them is what RFC
    // 9110, 6.5.1 wants.
    auto lowered = std::string(message.substr(headLength));
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), http::lower);
    if (lowered.find("transfer-encoding") != std::string::npos
        || lowered.find("content-length") != std::string::npos)
        return;
    if (seen.complete)
        check(seen.content == ours.content, "llhttp decodes the same content");
    else // llhttp 8 does not know an extension after the value of another
        check(message.substr(headLength).find(';') != std::string_view::npos,
              "llhttp finds the same end");
}

void checkAccepted(std::string_view bytes, const http::Request& request, std::size_t length)
{
    checkFields(request);
    http::RequestParser parser({});
    http::Request again;
    const auto text = written(request);
    if (text.size() <= http::Limits{}.head) {
        check(parser.parseHead(text, again).status == Status::Complete, "written out, it is taken");
        check(isSame(request, again), "written out, it is the same request");
    }
    http::Target target;
    if (request.target != "*" && target.parse(request.target, request.host))
        check(target.path().starts_with('/'), "the path is absolute");

    if (request.framing != http::Framing::Chunked)
        return;
    check(parser.parseHead(bytes, again).status == Status::Complete, "again");
    const auto whole = decode(parser, bytes.substr(length), std::string_view::npos);
    check(parser.parseHead(bytes, again).status == Status::Complete, "again");
    const auto pieces = decode(parser, bytes.substr(length), 1);
    check(whole.status == pieces.status && whole.consumed == pieces.consumed
              && whole.content == pieces.content,
          "the body is the same in pieces");
    if (whole.status == BodyStatus::Complete)
        compareWithLlhttp(bytes, length, whole);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::view(data, size);
    http::RequestParser parser({});
    http::Request request;
    const auto whole = parser.parseHead(bytes, request);

    http::RequestParser slow({});
    http::Request slowRequest;
    http::HeadResult pieces{Status::NeedMore, domain::Reason::NotDecided, 0};
    const std::size_t step = size < 400 ? 1 : size / 97;
    for (std::size_t given = 0; given < size && pieces.status == Status::NeedMore;) {
        given = std::min(size, given + step);
        pieces = slow.parseHead(bytes.substr(0, given), slowRequest);
    }
    check(whole.status == pieces.status && whole.reason == pieces.reason
              && whole.length == pieces.length,
          "the verdict is the same in pieces");
    if (whole.status != Status::Complete)
        return 0;
    check(whole.length <= size && isSame(request, slowRequest),
          "the request is the same in pieces");
    checkAccepted(bytes, request, whole.length);
    return 0;
}
