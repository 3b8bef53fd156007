// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_audit <calls> <tokens> [folder]: what the audit log costs on SQLite. Prints one figure a
// line.
#include "service/audit/audit_reader.h"
#include "service/audit/audit_writer.h"
#include "service/store/migrations.h"
#include "tests/spool/sample_call.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;

namespace {

double seconds(clockid_t id)
{
    timespec time{};
    ::clock_gettime(id, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

struct Stopwatch
{
    double wall = seconds(CLOCK_MONOTONIC);
    double thread = seconds(CLOCK_THREAD_CPUTIME_ID);
    double process = seconds(CLOCK_PROCESS_CPUTIME_ID);
};

void measureSearch(audit::AuditReader& reader, const char* name, const audit::Search& search)
{
    const Stopwatch start;
    const auto page = reader.page(search, {}, 50);
    std::printf("first page, %-18s %7.1f ms  %lld rows%s\n", name,
                (seconds(CLOCK_MONOTONIC) - start.wall) * 1e3,
                page ? static_cast<long long>(page->items.size()) : -1,
                page && !page->next.isEmpty() ? ", more" : "");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const long calls = argc > 1 ? std::atol(argv[1]) : 1'000'000;
    const long tokens = argc > 2 ? std::atol(argv[2]) : 100'000;
    const QTemporaryDir temporary(argc > 3 ? QString::fromLocal8Bit(argv[3]) + u"/bench-XXXXXX"_s
                                           : QString());
    const QString file = temporary.filePath(u"audit.db"_s);
    const auto database =
        store::Database::open(store::Location::sqlite(file), store::Database::Mode::MayCreate);
    const core::SystemClock clock;
    if (!database || !store::migrate(**database, clock.now())) {
        std::fprintf(stderr, "the database could not be made\n");
        return 1;
    }
    const auto spool = spool::Spool::open(temporary.filePath(u"worker-0.spool"_s), 64 << 20);
    if (!spool)
        return 1;
    audit::AuditWriter::Options options;
    options.folder = temporary.path();
    audit::AuditWriter writer(**database, clock, options);
    writer.start({spool->get()});

    std::mt19937_64 random(1);
    spool::DecisionIds ids(0, 0, 0);
    std::string token(12, 'a');
    std::string user;
    std::string target;
    double appending = 0;
    const Stopwatch start;
    for (long i = 0; i < calls;) {
        const auto number = static_cast<long>(random() % static_cast<unsigned long>(tokens));
        std::snprintf(token.data(), token.size() + 1, "tok%09ld", number);
        user = "user" + std::to_string(number / 10);
        target = "/rest/api/2/issue/PROJ-" + std::to_string(random() % 100'000)
            + "?fields=summary,status,assignee";
        spool::CallRecord call = test::sampleCall(ids.next(core::toMilliseconds(clock.now())));
        call.at = core::toMilliseconds(clock.now());
        call.tokenId = token;
        call.actor = call.owner = user;
        call.target = target;
        call.client =
            domain::IpAddress::fromIpv4(0x0a000000 + static_cast<std::uint32_t>(number % 5'000));
        call.reason = number % 50 == 0 ? domain::Reason::LimitNotMatched : domain::Reason::Allowed;
        const double before = seconds(CLOCK_MONOTONIC);
        const auto ticket = (*spool)->append(call);
        if (ticket)
            (*spool)->complete(*ticket, 200, 1'500, 900);
        const double after = seconds(CLOCK_MONOTONIC);
        if (!ticket) {
            const timespec pause{0, 1'000'000};
            ::nanosleep(&pause, nullptr);
            continue;
        }
        appending += after - before;
        ++i;
    }
    const double producer = seconds(CLOCK_THREAD_CPUTIME_ID) - start.thread;
    writer.stop();
    const double wall = seconds(CLOCK_MONOTONIC) - start.wall;
    const double consumer = seconds(CLOCK_PROCESS_CPUTIME_ID) - start.process - producer;
    const auto n = static_cast<double>(calls);
    std::printf("calls %ld, tokens %ld\n", calls, tokens);
    std::printf("append + complete            %7.0f ns a call (wall, with two clock readings)\n",
                appending / n * 1e9);
    std::printf("stored                       %7.0f calls/s\n", n / wall);
    std::printf("writer's CPU                 %7.2f us a call\n", consumer / n * 1e6);
    const auto bytes = static_cast<double>(QFileInfo(file).size());
    std::printf("on disk                      %7.1f bytes a call\n", bytes / n);

    audit::AuditReader reader(**database, clock);
    audit::Search search;
    measureSearch(reader, "no filter", search);
    search.filter.tokenId = QString::fromStdString(token.substr(0, 3))
        + u"%1"_s.arg(qlonglong{tokens / 2}, 9, 10, QLatin1Char('0'));
    measureSearch(reader, "one token", search);
    search = {};
    search.filter.allowed = false;
    measureSearch(reader, "denied", search);
    search = {};
    search.filter.actor = u"user7"_s;
    measureSearch(reader, "one user", search);
    search = {};
    search.filter.reasons = {domain::Reason::TokenRevoked};
    measureSearch(reader, "rare reason", search);
    search = {};
    search.filter.text = u"PROJ-77777?"_s;
    measureSearch(reader, "part of target", search);
    search.filter.text = u"not there"_s;
    measureSearch(reader, "nothing matches", search);
    return 0;
}
