// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/request_parser.h"
#include "service/net/exchange.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <string>
#include <utility>

namespace test {

/// A request that was read from text, and what was answered to it.
class FakeExchange final : public net::Exchange
{
public:
    FakeExchange(boost::asio::io_context& context, std::string head, std::string body,
                 std::string peer)
        : m_context(context)
        , m_head(std::move(head))
        , m_body(std::move(body))
        , m_peer(domain::IpAddress::parse(peer).value())
    {
        http::RequestParser parser{http::Limits{}};
        if (parser.parseHead(m_head, m_request).status != http::HeadResult::Status::Complete)
            qFatal("the test's request is malformed");
    }

    [[nodiscard]] const http::Request& request() const override { return m_request; }
    [[nodiscard]] net::Door door() const override { return net::Door::Admin; }
    [[nodiscard]] bool isTls() const override { return false; }
    [[nodiscard]] const domain::IpAddress& peer() const override { return m_peer; }
    [[nodiscard]] std::chrono::steady_clock::time_point startedAt() const override { return {}; }
    [[nodiscard]] bool gone() const override { return isGone; }
    [[nodiscard]] boost::asio::any_io_executor executor() const override
    {
        return m_context.get_executor();
    }
    void onGone(std::function<void()>) override { }

    void readBody(std::size_t cap, std::function<void(BodyOutcome)> done) override
    {
        BodyOutcome outcome;
        outcome.tooLarge = m_body.size() > cap;
        outcome.complete = !outcome.tooLarge;
        outcome.status = outcome.tooLarge ? 413 : 0;
        outcome.body = m_body;
        boost::asio::post(m_context, [done = std::move(done), outcome] { done(outcome); });
    }
    void readBodyPart(std::function<void(BodyPart)>) override { }

    std::string& answer() override { return m_out; }
    [[nodiscard]] bool willKeepAlive() const override { return true; }
    void send() override
    {
        sent += std::exchange(m_out, {});
        complete = true;
    }
    void sendPart(std::function<void(bool)> done) override
    {
        sent += std::exchange(m_out, {});
        boost::asio::post(m_context, [done = std::move(done), ok = !isGone] { done(ok); });
    }
    void finish(bool) override { send(); }
    void abort() override { aborted = true; }
    void readRaw(std::function<void(std::string_view, bool)>) override { }

    std::string sent;
    bool complete = false;
    bool aborted = false;
    bool isGone = false;

private:
    boost::asio::io_context& m_context;
    const std::string m_head;
    const std::string m_body;
    const domain::IpAddress m_peer;
    http::Request m_request;
    std::string m_out;
};

} // namespace test
