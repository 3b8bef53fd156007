// SPDX-License-Identifier: GPL-3.0-or-later
// The cost of the engine alone: answers every request with 204 on one worker, as nginx does with
// "return 204". Prints the address it listens on and runs until it is told to end.
#include "service/net/workers.h"

#include <csignal>
#include <cstdio>

namespace {

class NoContent final : public net::Handler
{
public:
    void handle(const net::ExchangePtr& exchange) override
    {
        http::ResponseWriter writer(exchange->answer());
        writer.status(204).date().keepAlive(exchange->willKeepAlive()).endHead();
        exchange->send();
    }
    void refuse(const net::ExchangePtr&, int status, std::uint16_t, std::string& answer) override
    {
        http::ResponseWriter(answer).status(status).date().keepAlive(false).body({});
    }
};

} // namespace

int main(int argc, char** argv)
{
    const auto address = net::SocketAddress::parse(argc > 1 ? argv[1] : "127.0.0.1:0");
    if (!address) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(address.error().message));
        return 2;
    }
    const auto listener = net::Listener::bind(*address);
    if (!listener) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(listener.error().message));
        return 1;
    }
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);

    net::Options options;
    options.workers = 1;
    const core::SystemClock clock;
    net::Workers workers(options, clock);
    workers.addDoor(net::Door::Gateway, [](unsigned, const boost::asio::any_io_executor&) {
        return std::make_unique<NoContent>();
    });
    if (const auto status = workers.listen(*listener, net::Door::Gateway); !status) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(status.error().message));
        return 1;
    }
    workers.start();
    std::printf("%s\n", listener->address().toString().c_str());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ends, &signal);
    workers.stop();
    return 0;
}
