// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/listener.h"
#include "service/net/workers.h"
#include "service/runtime/commands.h"
#include "service/runtime/process.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

QString latin1(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Answers every request with what it received, as JSON.
class EchoHandler final : public net::Handler
{
public:
    void handle(const net::ExchangePtr& exchange) override
    {
        constexpr std::size_t cap = 16U * 1024 * 1024;
        exchange->readBody(cap, [exchange](net::Exchange::BodyOutcome outcome) {
            if (!exchange->gone())
                answer(*exchange, outcome);
        });
    }

    void refuse(const net::ExchangePtr&, int status, std::uint16_t, std::string& answer) override
    {
        http::ResponseWriter(answer).status(status).keepAlive(false).body({});
    }

private:
    static void answer(net::Exchange& exchange, const net::Exchange::BodyOutcome& outcome)
    {
        const http::Request& request = exchange.request();
        QJsonArray headers;
        for (const http::HeaderField& field : request.headers)
            headers.append(QJsonArray{latin1(field.name), latin1(field.value)});
        const QJsonObject seen{
            {u"method"_s, latin1(http::toText(request.method))},
            {u"target"_s, latin1(request.target)},
            {u"headers"_s, headers},
            {u"body"_s, latin1(outcome.body)},
            {u"bodyBytes"_s, static_cast<qint64>(outcome.body.size())},
        };
        const QByteArray text = QJsonDocument(seen).toJson();
        http::ResponseWriter writer(exchange.answer());
        writer.status(outcome.complete ? 200 : outcome.status).date();
        writer.header("Content-Type", "application/json");
        writer.keepAlive(exchange.willKeepAlive());
        const std::string_view body(text.constData(), static_cast<std::size_t>(text.size()));
        if (request.method == http::Method::Head) {
            writer.header("Content-Length", std::uint64_t{body.size()});
            writer.endHead();
        } else {
            writer.body(body);
        }
        exchange.send();
    }
};

} // namespace

int echo(const QString& address)
{
    logToStderr();
    const auto parsed = net::SocketAddress::parse(address.toStdString());
    if (!parsed) {
        std::fprintf(stderr, "%s\n", qPrintable(parsed.error().message));
        return 2;
    }
    auto listener = net::Listener::bind(*parsed);
    if (!listener) {
        std::fprintf(stderr, "%s\n", qPrintable(listener.error().message));
        return 1;
    }
    const core::SystemClock clock;
    net::Options options;
    options.workers = 1;
    net::Workers workers(options, clock);
    workers.addDoor(net::Door::Gateway,
                    [](unsigned, const auto&) { return std::make_unique<EchoHandler>(); });
    if (const auto listening = workers.listen(*listener, net::Door::Gateway); !listening) {
        std::fprintf(stderr, "%s\n", qPrintable(listening.error().message));
        return 1;
    }
    const Signals watched([] { QCoreApplication::quit(); }, [] {});
    workers.start();
    std::printf("{\"ready\":true,\"echo\":[\"%s\"]}\n", listener->address().toString().c_str());
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    workers.stop();
    return code;
}

} // namespace runtime
