// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_policy [tokens] [users] [batches]: what the decision core costs by itself, without sockets
// and audit: memory a token, time of start-up and of one change, and nanoseconds a decision with
// everything on (token state, owner, groups, a 100-entry address list, a three-line limit, rate
// limit, lockout). Times are the thread's own CPU time.
//
// bench_policy sizes [batches]: a decision under a policy with much in it beside one under a small
// policy, the two taking turns: 100 000 addresses, 10 000 groups, 1 000 lines.

#include "service/gateway/judge.h"
#include "service/policy/compile.h"
#include "service/policy/json_nodes.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <random>
#include <time.h>
#include <vector>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

class SplitMix final : public core::RandomSource
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(policy::mixedBits(++m_state));
    }

private:
    std::uint64_t m_state = 42;
};

/// This thread's own time: the machine is shared, so the wall clock says little.
double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}
double secondsSince(double start)
{
    return cpuSeconds() - start;
}

std::size_t residentBytes()
{
    std::ifstream status("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    status >> total >> resident;
    return resident * 4096;
}

domain::Settings everythingOn()
{
    domain::Settings settings;
    settings.restrictions.apiAccess = {true, {u"group-0"_s, u"group-1"_s}};
    settings.restrictions.readOnly = {true, {u"group-9"_s}};
    settings.restrictions.ipMode = domain::RestrictionSettings::IpMode::Allow;
    for (int i = 0; i < 100; ++i) {
        const QString text = u"10.%1.%2.0/24"_s.arg(i).arg((i * 37) % 256);
        settings.restrictions.ipAllow.append({*domain::IpRange::parse(text), {}});
    }
    settings.rateLimiting.enabled = true;
    settings.rateLimiting.windows = {{1'000'000, {1, domain::Lifetime::Unit::Minutes}, {}}};
    return settings;
}

void addUsers(policy::Compiler& compiler, std::size_t users)
{
    for (qint64 number = 1; number <= 10; ++number) {
        domain::Group group;
        group.id = number;
        group.name = u"group-%1"_s.arg(number - 1);
        compiler.setGroup(group);
    }
    for (std::size_t i = 1; i <= users; ++i) {
        domain::User user;
        user.id = static_cast<qint64>(i);
        user.name = u"user-%1"_s.arg(i);
        user.email = u"user-%1@example.org"_s.arg(i);
        user.groups = {u"group-%1"_s.arg(i % 2), u"group-%1"_s.arg(2 + i % 3)};
        compiler.setUser(user);
    }
}

policy::TokenRow rowOf(const core::Secret& text, const policy::TokenHasher& hasher,
                       std::size_t owner)
{
    policy::TokenRow row;
    row.id = *domain::token_text::idOf(text.reveal());
    row.digest = hasher.digest(text.reveal());
    row.owner = static_cast<policy::UserNumber>(owner);
    row.schemes = domain::Schemes::Both;
    row.expiresAt = 4'000'000'000'000;
    return row;
}

struct Corpus
{
    std::vector<std::string> tokens;
    std::vector<policy::TokenRow> rows;
};

/// Texts of a sample (all would take more memory than what is measured) and every row.
Corpus makeTokens(std::size_t count, std::size_t users, const policy::TokenHasher& hasher)
{
    SplitMix random;
    Corpus corpus;
    corpus.rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const core::Secret text = domain::token_text::generate(false, random);
        corpus.rows.push_back(rowOf(text, hasher, 1 + i % users));
        if (i % 10 == 0)
            corpus.rows.back().limits =
                QStringList{u"[post]/rest/.*"_s, u"/rest/agile/.*"_s, u"[get]/rest/api/2/.*"_s};
        if (corpus.tokens.size() < 100'000)
            corpus.tokens.emplace_back(text.reveal());
    }
    return corpus;
}

/// Requests as a worker has them in front of it: freshly read, so their bytes are in the cache,
/// while the tokens they name are any of many.
class Batch
{
public:
    static constexpr std::size_t size = 64;

    Batch()
    {
        for (std::size_t i = 0; i < size; ++i) {
            http::Headers& headers = m_headers[i];
            headers.add("Host", "api.example");
            headers.add("User-Agent", "curl/8.5.0");
            headers.add("Accept", "application/json");
            headers.add("Accept-Encoding", "gzip, deflate, br");
            headers.add("Authorization", {m_fields[i].data(), bearerLength});
            headers.add("Cookie", "session=0123456789abcdef; theme=dark");
            headers.add("X-Request-Id", "7b0c9e2e-8d4c-4f5e-9a1a-3f2f6b7c8d9e");
            headers.add("Referer", "https://app.example/board");
            headers.add("Content-Type", "application/json");
            std::memcpy(m_fields[i].data(), "Bearer ", 7);
        }
    }

    void draw(const std::vector<std::string>& tokens, std::mt19937& random)
    {
        for (auto& field : m_fields) {
            const std::string& token = tokens[random() % tokens.size()];
            std::memcpy(field.data() + 7, token.data(), token.size());
        }
    }

    [[nodiscard]] gateway::Call call(std::size_t index) const
    {
        gateway::Call call;
        call.target = "/rest/api/2/issue/JRA-4711";
        call.host = "api.example";
        call.headers = &m_headers[index];
        call.peer = domain::IpAddress::fromIpv4(0x0a2a1201); // 10.42.18.1
        call.tls = true;
        call.bodyKnowledge = gateway::BodyKnowledge::None;
        call.now = 2'000'000'000'000;
        call.monotonic = m_monotonic;
        return call;
    }

private:
    static constexpr std::size_t bearerLength = 7 + domain::token_text::length;

    std::array<std::array<char, 96>, size> m_fields{};
    std::array<http::Headers, size> m_headers;
    Clock::time_point m_monotonic = Clock::now();
};

/// Median over many batches, because the machine is shared.
double decisionNanoseconds(const policy::Snapshot& snapshot, const policy::TokenHasher& hasher,
                           const std::vector<std::string>& tokens, int batches, bool traced)
{
    policy::RateLimiter rates;
    auth::Lockout lockout;
    gateway::Judgement judgement;
    std::mt19937 random(1);
    Batch batch;
    std::vector<double> each;
    for (int round = 0; round < batches; ++round) {
        batch.draw(tokens, random);
        const double start = cpuSeconds();
        for (std::size_t i = 0; i < Batch::size; ++i) {
            policy::Trace trace;
            gateway::judge(batch.call(i), snapshot, hasher, {rates, lockout}, judgement,
                           traced ? &trace : nullptr);
            if (!judgement.decision.allowed())
                std::abort();
        }
        each.push_back((cpuSeconds() - start) / Batch::size * 1e9);
    }
    std::sort(each.begin(), each.end());
    return each[each.size() / 2];
}

void measureDecisions(const policy::Snapshot& snapshot, const policy::TokenHasher& hasher,
                      const std::vector<std::string>& tokens, int batches)
{
    const std::vector<std::string> one{tokens.front()};
    std::printf("decision               %7.0f ns, any of %zu tokens\n",
                decisionNanoseconds(snapshot, hasher, tokens, batches, false), tokens.size());
    std::printf("decision               %7.0f ns, always the same token\n",
                decisionNanoseconds(snapshot, hasher, one, batches, false));
    std::printf("decision with trace    %7.0f ns\n",
                decisionNanoseconds(snapshot, hasher, tokens, batches, true));
}

void measureHasher(const policy::TokenHasher& hasher, const std::string& token)
{
    std::uint64_t sum = 0;
    const auto start = cpuSeconds();
    for (int i = 0; i < 1'000'000; ++i)
        sum += hasher.digest(token)[0];
    std::printf("token digest           %7.0f ns (%llu)\n", secondsSince(start) * 1000,
                static_cast<unsigned long long>(sum % 10));
}

void measureChanges(const policy::SnapshotPtr& snapshot, const std::vector<policy::TokenRow>& rows)
{
    std::vector<double> each;
    policy::SnapshotPtr current = snapshot;
    for (std::size_t i = 0; i < 2000; ++i) {
        policy::Changes changes;
        changes.revision = current->revision + 1;
        changes.tokens = {rows[(i * 7919) % rows.size()]};
        changes.tokens.front().revoked = true;
        const double start = cpuSeconds();
        current = policy::apply(*current, changes).snapshot;
        each.push_back(secondsSince(start) * 1e6);
    }
    std::sort(each.begin(), each.end());
    std::printf("change of one token    %7.1f us median, %.1f us p99\n", each[each.size() / 2],
                each[each.size() * 99 / 100]);

    policy::Changes changes;
    changes.revision = current->revision + 1;
    changes.settings = current->settings;
    const double start = cpuSeconds();
    current = policy::apply(*current, changes).snapshot;
    std::printf("change of the settings %7.1f us\n", secondsSince(start) * 1e6);
}

/// How much there is of what an administrator may list.
struct Size
{
    const char* what;
    int addresses = 100;
    int groups = 10;
    int limitLines = 3;
    int pathRules = 3; ///< of each list: forced, bypassed, public
};

domain::Settings settingsOf(const Size& size)
{
    domain::Settings settings;
    settings.restrictions.ipMode = domain::RestrictionSettings::IpMode::Allow;
    for (int i = 0; i < size.addresses; ++i) {
        const QString text = u"10.%1.%2.%3/32"_s.arg(i % 250).arg(i / 250 % 250).arg(i / 62'500);
        settings.restrictions.ipAllow.append({*domain::IpRange::parse(text), {}});
    }
    settings.restrictions.ipAllow.append({*domain::IpRange::parse(u"10.42.18.0/24"_s), {}});
    settings.restrictions.apiAccess.enabled = true;
    for (int i = 0; i < size.groups; ++i)
        settings.restrictions.apiAccess.groups.append(u"group-%1"_s.arg(i));
    for (int i = 0; i < size.pathRules; ++i) {
        settings.publicApis.forceAuthentication.append({{}, u"/rest/forced/%1(/.*)?"_s.arg(i)});
        settings.publicApis.bypass.append({{u"GET"_s}, u"/rest/.*/status-%1"_s.arg(i)});
    }
    settings.rateLimiting.enabled = true;
    settings.rateLimiting.windows = {{1'000'000, {1, domain::Lifetime::Unit::Minutes}, {}}};
    return settings;
}

QStringList linesOf(const Size& size)
{
    QStringList lines;
    for (int i = 0; i + 1 < size.limitLines; ++i)
        lines.append(u"[get,post]/rest/api/2/project/P%1/[a-z]+(/.*)?"_s.arg(i));
    lines.append(u"[get]/rest/api/2/issue/JRA-[0-9]+"_s);
    return lines;
}

policy::SnapshotPtr policyOf(const Size& size, std::vector<policy::TokenRow> rows)
{
    policy::Compiler compiler;
    for (int i = 0; i < size.groups; ++i) {
        domain::Group group;
        group.id = i + 1;
        group.name = u"group-%1"_s.arg(i);
        compiler.setGroup(group);
    }
    for (qint64 i = 1; i <= 1'000; ++i) {
        domain::User user;
        user.id = i;
        user.name = u"user-%1"_s.arg(i);
        user.groups = {u"group-%1"_s.arg(i % size.groups), u"group-%1"_s.arg(i * 7 % size.groups)};
        compiler.setUser(user);
    }
    for (policy::TokenRow& row : rows) {
        row.limits = linesOf(size);
        compiler.setToken(row);
    }
    domain::Upstream upstream;
    upstream.id = 1;
    upstream.name = u"api"_s;
    for (int i = 0; i < size.pathRules; ++i)
        upstream.publicPaths.append({{u"GET"_s}, u"/rest/public/%1/[^/]+"_s.arg(i)});
    compiler.setUpstream(upstream);
    compiler.setSettings(settingsOf(size));
    policy::Compiled compiled = compiler.finish(1);
    if (!compiled) {
        std::fprintf(stderr, "does not compile: %s\n",
                     qUtf8Printable(compiled.problems.first().message));
        std::exit(1);
    }
    return compiled.snapshot;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measureSizes(const policy::TokenHasher& hasher, int batches)
{
    const Corpus corpus = makeTokens(1'000, 1'000, hasher);
    const policy::SnapshotPtr small = policyOf({"small"}, corpus.rows);
    for (const Size& size :
         {Size{"100 000 addresses", 100'000}, Size{"10 000 groups", 100, 10'000},
          Size{"1 000 limit lines", 100, 10, 1'000}, Size{"1 000 rules a list", 100, 10, 3, 1'000},
          Size{"all of it", 100'000, 10'000, 1'000, 1'000}}) {
        const policy::SnapshotPtr large = policyOf(size, corpus.rows);
        std::vector<double> ratios;
        std::vector<double> times[2];
        for (int round = 0; round < 9; ++round) {
            times[0].push_back(decisionNanoseconds(*small, hasher, corpus.tokens, batches, false));
            times[1].push_back(decisionNanoseconds(*large, hasher, corpus.tokens, batches, false));
            ratios.push_back(times[1].back() / times[0].back());
        }
        std::printf("%-20s %7.0f ns, small %7.0f ns: %.2f times\n", size.what, medianOf(times[1]),
                    medianOf(times[0]), medianOf(ratios));
    }
}

/// 1 MiB of issues as a search answers them.
std::string largeBody()
{
    std::string body = R"({"issues":[)";
    for (int i = 0; body.size() < (1U << 20); ++i)
        body += (i == 0 ? "" : ",") + std::string(R"({"id":")") + std::to_string(i)
            + R"(","fields":{"summary":"a line of text with \u00e4 and \"quotes\"","votes":)"
            + std::to_string(i % 7) + R"(,"labels":["a","b"],"done":false}})";
    return body + R"(],"editable":false})";
}

template <typename F>
double cpuMilliseconds(const F& work)
{
    const double start = cpuSeconds();
    work();
    return secondsSince(start) * 1e3;
}

/// One constrained node in a large body, beside reading the body for nothing.
void measureBody()
{
    const std::string body = largeBody();
    QList<policy::LimitProblem> problems;
    const auto lines = policy::LimitLines::compile({u".*[JsonData::editable==false]"_s}, problems);
    http::Headers headers;
    headers.add("Content-Type", "application/json");
    policy::LimitFacts facts;
    facts.path = "/rest/api/2/filter";
    facts.headers = &headers;
    facts.bodyKnowledge = policy::BodyKnowledge::Read;
    facts.body = body;
    std::vector<double> matching;
    std::vector<double> reading;
    std::vector<double> asDocument;
    for (int round = 0; round < 15; ++round) {
        matching.push_back(cpuMilliseconds([&] {
            if (lines->match(facts).outcome != policy::LimitMatch::Outcome::Matched)
                std::abort();
        }));
        reading.push_back(cpuMilliseconds([&] {
            if (!policy::readNodes(body, {}))
                std::abort();
        }));
        asDocument.push_back(cpuMilliseconds([&] {
            if (QJsonDocument::fromJson(
                    QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())))
                    .isNull())
                std::abort();
        }));
    }
    std::printf("1 MiB body, one node %7.2f ms; reading it %.2f ms: %.2f times; as a document of "
                "Qt's %.2f ms: %.2f times\n",
                medianOf(matching), medianOf(reading), medianOf(matching) / medianOf(reading),
                medianOf(asDocument), medianOf(matching) / medianOf(asDocument));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], "sizes") == 0) {
        const policy::TokenHasher hasher{core::Secret("a pepper of thirty-two bytes ....")};
        measureBody();
        measureSizes(hasher, argc > 2 ? std::atoi(argv[2]) : 300);
        return 0;
    }
    const std::size_t tokens = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
    const std::size_t users = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : tokens / 10 + 1;
    const int batches = argc > 3 ? std::atoi(argv[3]) : 8000;
    const policy::TokenHasher hasher{core::Secret("a pepper of thirty-two bytes ....")};
    const Corpus corpus = makeTokens(tokens, users, hasher);

    const std::size_t empty = residentBytes();
    double start = cpuSeconds();
    policy::Compiler compiler;
    addUsers(compiler, users);
    const double userTime = secondsSince(start);
    const std::size_t withUsers = residentBytes();
    start = cpuSeconds();
    for (const policy::TokenRow& row : corpus.rows)
        compiler.setToken(row);
    const double tokenTime = secondsSince(start);
    const std::size_t withTokens = residentBytes();
    domain::Upstream upstream;
    upstream.id = 1;
    upstream.name = u"api"_s;
    upstream.preset = domain::Upstream::Preset::Jira;
    upstream.tokenPaths = {u"/rest/*"_s};
    compiler.setUpstream(upstream);
    compiler.setSettings(everythingOn());
    const policy::Compiled compiled = compiler.finish(1);
    if (!compiled) {
        std::fprintf(stderr, "does not compile: %s\n",
                     qUtf8Printable(compiled.problems.first().message));
        return 1;
    }
    std::printf("%zu tokens, %zu users\n", tokens, users);
    std::printf("users compiled in      %7.3f s, %.0f bytes each\n", userTime,
                static_cast<double>(withUsers - empty) / static_cast<double>(users));
    std::printf("tokens compiled in     %7.3f s, %.0f bytes each (one in ten has limits)\n",
                tokenTime,
                static_cast<double>(withTokens - withUsers) / static_cast<double>(tokens));
    measureHasher(hasher, corpus.tokens.front());
    measureDecisions(*compiled.snapshot, hasher, corpus.tokens, batches);
    measureChanges(compiled.snapshot, corpus.rows);
    return 0;
}
