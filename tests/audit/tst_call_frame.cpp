// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_call_frame.h"

#include "service/audit/call_frame.h"
#include "service/audit/key_filter.h"
#include "service/audit/varint.h"
#include "service/spool/decision_id.h"
#include "tests/spool/sample_call.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <deque>

using audit::FrameBuilder;
using audit::FrameReader;

namespace {

constexpr std::int64_t now = 1'800'000'000'000;

/// Calls of many kinds; the texts live in the deque.
std::vector<spool::CallRecord> variedCalls(std::size_t count, std::deque<std::string>& texts)
{
    spool::DecisionIds ids(1, 2, 0);
    std::vector<spool::CallRecord> calls;
    for (std::size_t i = 0; i < count; ++i) {
        spool::CallRecord call = test::sampleCall(ids.next(now + static_cast<std::int64_t>(i / 3)));
        call.at -= static_cast<std::int64_t>(i % 5); // ids may run ahead of the clock
        call.target =
            texts.emplace_back("/rest/api/2/issue/JRA-" + std::to_string(i % 50) + "/comment");
        call.tokenId = texts.emplace_back("token" + std::to_string(i % 40));
        call.actor = texts.emplace_back("user" + std::to_string(i % 20));
        call.owner = i % 3 == 0 ? call.actor : texts.emplace_back("owner" + std::to_string(i % 7));
        call.client = i % 4 == 0
            ? *domain::IpAddress::parse("2001:db8::1")
            : domain::IpAddress::fromIpv4(0x0a000000 + static_cast<std::uint32_t>(i % 9));
        call.reason = i % 6 == 0 ? domain::Reason::IpNotAllowed : domain::Reason::Allowed;
        call.stages = i % 6 == 0 ? 0x640000 | 1U << 3 : i % 11 == 0 ? 0 : 0x500008;
        call.kind = i % 10 == 0 ? spool::RecordKind::Administration : spool::RecordKind::Call;
        calls.push_back(call);
    }
    return calls;
}

std::optional<spool::Completion> completionOf(std::size_t i)
{
    if (i % 7 == 0)
        return std::nullopt;
    return spool::Completion{static_cast<std::uint16_t>(200 + i % 4), i * 1000,
                             static_cast<std::uint32_t>(i)};
}

std::string pack(const std::vector<spool::CallRecord>& calls, FrameBuilder& builder)
{
    builder.clear();
    for (std::size_t i = 0; i < calls.size(); ++i)
        builder.add(calls[i], completionOf(i));
    builder.add(audit::LateCompletion{42, {504, 9, 8}});
    return std::string(builder.finish());
}

bool same(const spool::CallRecord& a, const spool::CallRecord& b)
{
    return a.decision == b.decision && a.at == b.at && a.kind == b.kind && a.reason == b.reason
        && a.wouldBe == b.wouldBe && a.authMethod == b.authMethod && a.stages == b.stages
        && a.client == b.client && a.tokenId == b.tokenId && a.actor == b.actor
        && a.owner == b.owner && a.method == b.method && a.target == b.target
        && a.upstream == b.upstream;
}

} // namespace

void TestCallFrame::whatIsPackedIsUnpacked()
{
    std::deque<std::string> texts;
    const auto calls = variedCalls(1'000, texts);
    FrameBuilder builder;
    const std::string frame = pack(calls, builder);
    FrameReader reader;
    QVERIFY(reader.read(frame));
    QCOMPARE(reader.calls().size(), calls.size());
    for (std::size_t i = 0; i < calls.size(); ++i) {
        QVERIFY(same(reader.calls()[i].call, calls[i]));
        QCOMPARE(reader.calls()[i].completion, completionOf(i));
    }
    QCOMPARE(reader.late(), (std::vector<audit::LateCompletion>{{42, {504, 9, 8}}}));
}

void TestCallFrame::theLargestValuesComeThrough()
{
    spool::CallRecord call = test::sampleCall(static_cast<std::uint64_t>(INT64_MAX));
    const std::string longText(2'048, 'x');
    call.at = INT64_MAX / 2;
    call.target = longText;
    call.actor = std::string_view(longText).substr(0, 255);
    call.owner = {};
    call.authMethod = 255;
    call.reason = domain::Reason::InternalError;
    call.wouldBe = domain::Reason::RateLimited;
    call.stages = (1U << 24) - 1;
    const spool::Completion completion{999, UINT64_MAX, UINT32_MAX};
    spool::CallRecord first = test::sampleCall(0);
    first.at = 0;
    FrameBuilder builder;
    builder.add(call, completion);
    builder.add(first, std::nullopt);
    FrameReader reader;
    QVERIFY(reader.read(builder.finish()));
    QVERIFY(same(reader.calls()[0].call, call));
    QCOMPARE(reader.calls()[0].completion, std::optional(completion));
    QVERIFY(same(reader.calls()[1].call, first));
}

void TestCallFrame::framesOfTheFirstVersionAreStillRead()
{
    std::string frame;
    const auto put = [&frame](std::initializer_list<std::uint64_t> numbers) {
        for (const std::uint64_t number : numbers)
            audit::putVarint(frame, number);
    };
    put({1, 1}); // the version; one principal
    audit::putText(frame, "Ab3dEf6hIj9l");
    audit::putText(frame, "alice");
    put({0, 1}); // its own owner; one door
    audit::putText(frame, "GET");
    audit::putText(frame, "jira");
    put({1, 0, 1, static_cast<std::uint64_t>(domain::Reason::Allowed),
         static_cast<std::uint64_t>(domain::Reason::NotDecided), 1}); // one verdict; one address
    audit::putText(frame, std::string_view("\x0a\x01\x02\x03", 4));
    put({1, 0}); // one target
    audit::putText(frame, "/rest/api/2/issue/JRA-100?fields=summary,status");
    put({1}); // one call
    const spool::CallRecord call = test::sampleCall(4'711);
    audit::putSigned(frame, 4'711);
    put({0, 0, 0, 0, 0, 0, 201, 1'234, 5'600, 0}); // answered with 200; no late ends

    FrameReader reader;
    QVERIFY(reader.read(frame));
    QCOMPARE(reader.calls().size(), std::size_t{1});
    spool::CallRecord expected = call;
    expected.stages = 0; // what was not recorded is not made up
    QVERIFY(same(reader.calls()[0].call, expected));
    QCOMPARE(reader.calls()[0].completion, std::optional(spool::Completion{200, 1'234, 5'600}));
    for (std::size_t length = 0; length < frame.size(); ++length)
        QVERIFY(!reader.read(std::string_view(frame).substr(0, length)));
    frame[0] = 3; // a version that does not exist yet
    QVERIFY(!reader.read(frame));
}

void TestCallFrame::targetsShareTheirBeginnings()
{
    const std::vector<std::string> targets{"/a", "/a/b", "/a/b",     "/a/bc",
                                           "/",  "",     "/a/b/c/d", "/a/b/x"};
    FrameBuilder builder;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        spool::CallRecord call = test::sampleCall(i + 1);
        call.target = targets[i];
        builder.add(call, std::nullopt);
    }
    FrameReader reader;
    QVERIFY(reader.read(builder.finish()));
    for (std::size_t i = 0; i < targets.size(); ++i)
        QCOMPARE(reader.calls()[i].call.target, std::string_view(targets[i]));
}

void TestCallFrame::callsTakeFewBytes()
{
    std::deque<std::string> texts;
    FrameBuilder builder;
    const std::string frame = pack(variedCalls(1'000, texts), builder);
    QVERIFY2(frame.size() < 30 * 1'000, std::to_string(frame.size()).c_str());
}

void TestCallFrame::aBuilderIsUsedAgainAndAgain()
{
    std::deque<std::string> texts;
    const auto calls = variedCalls(300, texts);
    FrameBuilder builder;
    const std::string first = pack(calls, builder);
    for (int round = 0; round < 5; ++round)
        QCOMPARE(pack(calls, builder), first);
    builder.clear();
    QVERIFY(builder.isEmpty());
}

void TestCallFrame::builderAndReaderAgreeOnKeysAndSpan()
{
    std::deque<std::string> texts;
    const auto calls = variedCalls(500, texts);
    FrameBuilder builder;
    const std::string frame = pack(calls, builder);
    FrameReader reader;
    QVERIFY(reader.read(frame));
    audit::KeySet read;
    reader.addKeys(read);
    QCOMPARE(audit::KeyFilter::build(read.hashes()),
             audit::KeyFilter::build(builder.keys().hashes()));
    const audit::FrameSpan span = reader.span();
    QCOMPARE(span.firstId, builder.span().firstId);
    QCOMPARE(span.lastId, builder.span().lastId);
    QCOMPARE(span.firstAt, builder.span().firstAt);
    QCOMPARE(span.lastAt, builder.span().lastAt);
    QCOMPARE(span.calls, std::uint64_t{500});
    QCOMPARE(span.firstId, calls.front().decision);
    QCOMPARE(span.lastId, calls.back().decision);
}

void TestCallFrame::everyCutIsNoticed()
{
    std::deque<std::string> texts;
    FrameBuilder builder;
    const std::string frame = pack(variedCalls(20, texts), builder);
    FrameReader reader;
    for (std::size_t length = 0; length < frame.size(); ++length)
        QVERIFY(!reader.read(std::string_view(frame).substr(0, length)));
    QVERIFY(!reader.read(frame + "x"));
    QVERIFY(reader.read(frame));
}

void TestCallFrame::anyBytesAreReadWithoutHarm()
{
    std::deque<std::string> texts;
    FrameBuilder builder;
    const std::string frame = pack(variedCalls(50, texts), builder);
    FrameReader reader;
    auto* random = QRandomGenerator::global();
    std::size_t letters = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bad = frame;
        for (int changes = random->bounded(1, 8); changes > 0; --changes)
            bad[random->bounded(static_cast<quint32>(bad.size()))] =
                static_cast<char>(random->generate());
        if (!reader.read(bad))
            continue;
        for (const audit::StoredCall& stored : reader.calls()) { // touches what the views point at
            letters += static_cast<std::size_t>(
                std::count(stored.call.target.begin(), stored.call.target.end(), 'a'));
            letters += stored.call.actor.empty()
                ? 0
                : static_cast<std::size_t>(stored.call.actor.back() != '\0');
        }
    }
    QVERIFY(letters > 0);
}
