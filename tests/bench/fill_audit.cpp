// SPDX-License-Identifier: GPL-3.0-or-later
/// Fills the audit log of a store with calls spread over the last days, for measuring: through the
/// spool and the writer that the service has, only faster. The service must not run.
#include "service/audit/audit_writer.h"
#include "service/policy/stage.h"
#include "service/runtime/store_access.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMilliseconds = 86'400'000;

int fail(const core::Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

/// A call as users, tokens and addresses of a company make them: 5 000 tokens of 500 people, two of
/// a hundred calls refused, one in 100 000 for a rare reason.
class Calls
{
public:
    Calls() { m_stages.note(policy::Stage::Rate, policy::StageVerdict::Passed); }

    [[nodiscard]] spool::CallRecord next(std::uint64_t decision, std::int64_t at)
    {
        const std::uint64_t draw = m_random();
        const auto number = static_cast<int>(draw % 5'000);
        std::snprintf(m_token.data(), m_token.size(), "tok%09d", number);
        m_user = "user" + std::to_string(number / 10);
        m_target = "/rest/api/2/issue/PROJ-" + std::to_string(draw / 5'000 % 100'000)
            + "?fields=summary,status,assignee";
        spool::CallRecord call;
        call.decision = decision;
        call.at = at;
        call.reason = draw % 100'000 == 7 ? domain::Reason::TokenRevoked
            : draw % 50 == 0              ? domain::Reason::LimitNotMatched
                                          : domain::Reason::Allowed;
        call.authMethod = 1;
        call.stages = m_stages.packed();
        call.client =
            domain::IpAddress::fromIpv4(0x0a000000 + static_cast<std::uint32_t>(number % 3'000));
        call.tokenId = std::string_view(m_token.data(), 12);
        call.actor = call.owner = m_user;
        call.method = draw % 10 == 0 ? "POST" : "GET";
        call.target = m_target;
        call.upstream = "jira";
        return call;
    }

private:
    std::mt19937_64 m_random{1};
    std::array<char, 16> m_token{};
    std::string m_user;
    std::string m_target;
    policy::StageMarks m_stages;
};

int fill(runtime::OpenStore& opened, const core::Clock& clock, long calls, int days)
{
    const QTemporaryDir folder;
    const auto spool = spool::Spool::open(folder.filePath(u"fill.spool"_s), 64 << 20);
    if (!spool)
        return fail(spool.error());
    audit::AuditWriter::Options options;
    options.folder = folder.path();
    options.key = opened.auditKey;
    options.retentionDays = days + 1;
    audit::AuditWriter writer(*opened.database, clock, options);
    writer.start({spool->get()});
    spool::DecisionIds ids(0, 0, 0);
    Calls source;
    const std::int64_t end = core::toMilliseconds(clock.now());
    const std::int64_t begin = end - days * dayMilliseconds;
    for (long i = 0; i < calls;) {
        if ((*spool)->fillFraction() > 0.5) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            continue;
        }
        const std::int64_t at = begin + (end - begin) / calls * i;
        const auto ticket = (*spool)->append(source.next(ids.next(at), at));
        if (!ticket)
            continue;
        (*spool)->complete(*ticket, 200, 1'500, 900);
        ++i;
    }
    writer.stop();
    return writer.health().storing ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fprintf(stderr, "usage: bench_fill_audit DATA_DIR CALLS [DAYS]\n");
        return 2;
    }
    const core::SystemClock clock;
    const auto config = runtime::loadConfig({}, words[1]);
    auto opened = runtime::openStore(config.config, clock);
    if (!opened)
        return fail(opened.error());
    return fill(*opened, clock, words[2].toLong(), words.size() > 3 ? words[3].toInt() : 30);
}
