// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/request_parser.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace test {

/// A test name from raw bytes.
inline QByteArray shown(std::string_view bytes)
{
    const auto start = bytes.substr(0, 160);
    return QByteArray(start.data(), static_cast<qsizetype>(start.size()))
        .toPercentEncoding(" /:=,;*[]()");
}

/// What the parser makes of the first request in some bytes.
struct Parsed
{
    http::HeadResult head;
    http::BodyResult body{http::BodyResult::Status::Complete, 0};
    http::Request request;
    std::string content;

    /// The whole request is there and was taken.
    [[nodiscard]] bool taken() const
    {
        return head.status == http::HeadResult::Status::Complete
            && body.status == http::BodyResult::Status::Complete;
    }
    /// Octets of a request that was taken.
    [[nodiscard]] std::size_t length() const { return head.length + body.consumed; }
    [[nodiscard]] bool refused() const
    {
        return head.status == http::HeadResult::Status::Refused
            || body.status == http::BodyResult::Status::Refused;
    }
};

/// Parses the first request of \a bytes, which must outlive the result, given to the parser in
/// pieces of \a step.
inline Parsed parse(std::string_view bytes, std::size_t step = std::string_view::npos,
                    const http::Limits& limits = {})
{
    using Status = http::HeadResult::Status;
    Parsed out;
    http::RequestParser parser(limits);
    std::size_t given = 0;
    do {
        given = step >= bytes.size() - given ? bytes.size() : given + step;
        out.head = parser.parseHead(bytes.substr(0, given), out.request);
    } while (out.head.status == Status::NeedMore && given < bytes.size());
    if (out.head.status != Status::Complete)
        return out;

    auto rest = bytes.substr(out.head.length);
    if (out.request.framing == http::Framing::Length) {
        out.content = rest.substr(0, out.request.contentLength);
        out.body.consumed = out.content.size();
        if (out.content.size() < out.request.contentLength)
            out.body.status = http::BodyResult::Status::NeedMore;
    } else if (out.request.framing == http::Framing::Chunked) {
        const auto keep = [&](std::string_view part) { out.content += part; };
        do {
            const auto before = out.body.consumed;
            out.body = parser.parseChunked(rest.substr(0, step), keep);
            rest.remove_prefix(out.body.consumed);
            out.body.consumed += before;
        } while (out.body.status == http::BodyResult::Status::NeedMore && !rest.empty());
    }
    return out;
}

} // namespace test
