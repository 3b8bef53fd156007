// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/net/test_server.h"

#include <cstdio>

/// Requests as clients write them, and handlers that show what arrived.
namespace test {

inline std::string targetOf(const net::ExchangePtr& exchange)
{
    return std::string(exchange->request().target);
}

inline void answerTarget(const net::ExchangePtr& exchange)
{
    answer(exchange, 200, exchange->request().target);
}

inline void echoBody(const net::ExchangePtr& exchange, std::size_t cap = 1'000'000)
{
    exchange->readBody(cap, [exchange](const net::Exchange::BodyOutcome& outcome) {
        if (exchange->gone())
            return;
        answer(exchange, outcome.complete ? 200 : outcome.status,
               outcome.tooLarge ? std::string_view("too large") : outcome.body);
    });
}

inline std::string post(std::string_view fields, std::string_view body)
{
    return "POST /p HTTP/1.1\r\nHost: a\r\n" + std::string(fields) + "\r\n" + std::string(body);
}

inline std::string sized(std::string_view body)
{
    return post("Content-Length: " + std::to_string(body.size()) + "\r\n", body);
}

inline std::string chunked(std::initializer_list<std::string_view> chunks)
{
    std::string body;
    for (const auto chunk : chunks) {
        if (chunk.empty()) // it would be the end
            continue;
        char size[24];
        std::snprintf(size, sizeof size, "%zx\r\n", chunk.size());
        body += size + std::string(chunk) + "\r\n";
    }
    return post("Transfer-Encoding: chunked\r\n", body + "0\r\n\r\n");
}

inline constexpr std::string_view simple = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace test
