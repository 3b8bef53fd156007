// SPDX-License-Identifier: GPL-3.0-or-later
// What the response parser takes reads the same in every split and when written out again. The
// first octet of the input says whether the request was HEAD.
#include "service/http/response_parser.h"
#include "service/http/text.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <string>

using fuzz::check;
using Status = http::HeadResult::Status;

namespace {

bool isSame(const http::Response& a, const http::Response& b)
{
    const auto sameField = [](const http::HeaderField& x, const http::HeaderField& y) {
        return x.name == y.name && x.value == y.value;
    };
    return a.status == b.status && a.minorVersion == b.minorVersion && a.framing == b.framing
        && a.contentLength == b.contentLength && a.keepAlive == b.keepAlive
        && std::equal(a.headers.begin(), a.headers.end(), b.headers.begin(), b.headers.end(),
                      sameField);
}

std::string written(const http::Response& response)
{
    std::string out = response.minorVersion == 1 ? "HTTP/1.1 " : "HTTP/1.0 ";
    out.append(std::to_string(response.status)).append("\r\n");
    for (const auto& field : response.headers)
        out.append(field.name).append(": ").append(field.value).append("\r\n");
    return out + "\r\n";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const bool toHead = (data[0] & 1) != 0;
    const auto bytes = fuzz::view(data + 1, size - 1);
    http::ResponseParser parser({});
    http::Response response;
    const auto whole = parser.parseHead(bytes, toHead, response);

    http::ResponseParser slow({});
    http::Response slowResponse;
    http::HeadResult pieces{Status::NeedMore, domain::Reason::NotDecided, 0};
    for (std::size_t given = 1; given <= bytes.size() && pieces.status == Status::NeedMore; ++given)
        pieces = slow.parseHead(bytes.substr(0, given), toHead, slowResponse);
    check(whole.status == pieces.status && whole.reason == pieces.reason
              && whole.length == pieces.length,
          "the verdict is the same in pieces");
    if (whole.status != Status::Complete)
        return 0;

    check(isSame(response, slowResponse), "the answer is the same in pieces");
    check(response.headers.count("content-length") <= 1, "one length only");
    check(!(response.headers.has("content-length") && response.headers.has("transfer-encoding")),
          "one framing only");
    check(!(response.keepAlive && response.framing == http::ResponseFraming::UntilClose),
          "an answer without end is the last");
    for (const auto& field : response.headers)
        check(http::isToken(field.name) && !http::hasControls(field.value), "fields are clean");
    const auto text = written(response);
    http::Response again;
    if (text.size() <= http::Limits{}.head) {
        check(slow.parseHead(text, toHead, again).status == Status::Complete,
              "written out, it is taken");
        check(isSame(response, again), "written out, it is the same answer");
    }
    return 0;
}
