// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spool/tst_spool.h"

#include "service/spool/spool_reader.h"
#include "tests/spool/allocation_counter.h"
#include "tests/spool/sample_call.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using spool::Spool;
using spool::SpoolReader;

namespace {

constexpr std::uint64_t everything = UINT64_MAX;

struct Fixture
{
    explicit Fixture(std::size_t capacity = spool::SpoolFile::minCapacity)
        : spool(Spool::open(path(), capacity).value())
    { }
    [[nodiscard]] QString path() const { return folder.filePath(u"worker-0.spool"_s); }

    QTemporaryDir folder;
    std::unique_ptr<Spool> spool;
};

/// Appends until the spool refuses and answers with the tickets.
std::vector<Spool::Ticket> fillUp(Spool& spool)
{
    std::vector<Spool::Ticket> tickets;
    while (const auto ticket = spool.append(test::sampleCall(tickets.size() + 1)))
        tickets.push_back(*ticket);
    return tickets;
}

} // namespace

void TestSpool::whatIsAppendedIsReadInOrder()
{
    Fixture f;
    spool::CallRecord call = test::sampleCall(7);
    call.kind = spool::RecordKind::Administration;
    call.reason = domain::Reason::LimitNotMatched;
    call.wouldBe = domain::Reason::RateLimited;
    call.stages = 0xfedcba;
    const auto first = f.spool->append(call);
    const auto second = f.spool->append(test::sampleCall(8));
    QVERIFY(first && second);
    f.spool->complete(*first, 403, 123'456'789'012, 4'000'000'000);
    f.spool->complete(*second, 200, 0, 0);

    SpoolReader reader(f.spool->file());
    const auto read = reader.next(0);
    QVERIFY(read && read->call);
    QCOMPARE(read->decision, std::uint64_t{7});
    QCOMPARE(read->call->at, call.at);
    QCOMPARE(read->call->kind, call.kind);
    QCOMPARE(read->call->reason, call.reason);
    QCOMPARE(read->call->wouldBe, call.wouldBe);
    QCOMPARE(read->call->authMethod, call.authMethod);
    QCOMPARE(read->call->stages, call.stages);
    QCOMPARE(read->call->client, call.client);
    QCOMPARE(read->call->tokenId, call.tokenId);
    QCOMPARE(read->call->actor, call.actor);
    QCOMPARE(read->call->owner, call.owner);
    QCOMPARE(read->call->method, call.method);
    QCOMPARE(read->call->target, call.target);
    QCOMPARE(read->call->upstream, call.upstream);
    QCOMPARE(read->completion,
             std::optional(spool::Completion{403, 123'456'789'012, 4'000'000'000}));
    const auto next = reader.next(0);
    QCOMPARE(next->decision, std::uint64_t{8});
    QCOMPARE(next->call->stages, test::sampleCall(8).stages);
    QVERIFY(!reader.next(everything));
    QCOMPARE(reader.damaged(), std::uint64_t{0});
}

void TestSpool::theFileIsPrivateAndHasItsSpace()
{
    Fixture f(1 << 20);
    struct stat info
    { };
    QCOMPARE(::stat(QFile::encodeName(f.path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    QVERIFY(info.st_blocks * 512 >= (1 << 20)); // no holes: a full disk can't stop a later append
}

void TestSpool::aFileInUseIsRefused()
{
    Fixture f;
    const auto second = Spool::open(f.path(), 0);
    QVERIFY(!second);
    QCOMPARE(second.error().code, core::Error::Code::Conflict);
    QVERIFY(f.spool->append(test::sampleCall(1)));
}

void TestSpool::aLeftoverIsMovedAside()
{
    Fixture f;
    QVERIFY(f.spool->append(test::sampleCall(1)));
    f.spool.reset();
    const auto fresh = Spool::open(f.path(), 0);
    QVERIFY(fresh);
    QVERIFY(!SpoolReader((*fresh)->file()).next(everything));
    QCOMPARE(QDir(f.folder.path()).entryList({u"worker-0.spool.*.left"_s}, QDir::Files).size(), 1);
}

void TestSpool::aFullDiskIsMetAtOpening()
{
    QTemporaryDir folder;
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{1 << 20, old.rlim_max};
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto spool = Spool::open(folder.filePath(u"s"_s), 16 << 20);
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!spool);
    QCOMPARE(spool.error().code, core::Error::Code::Unavailable);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestSpool::textsAreCutAndCleaned()
{
    Fixture f;
    const std::string longTarget = "/" + std::string(5'000, 'x');
    const std::string longName(300, 'n');
    spool::CallRecord call = test::sampleCall(1);
    call.target = longTarget;
    call.actor = longName;
    call.owner = "o\r\n\xff";
    call.method = "GET";
    const auto ticket = f.spool->append(call);
    QVERIFY(ticket);
    f.spool->complete(*ticket, 12'345, 0, 0);
    const auto read = SpoolReader(f.spool->file()).next(0);
    QCOMPARE(read->call->target, std::string_view(longTarget).substr(0, 2048));
    QCOMPARE(read->call->actor, std::string_view(longName).substr(0, 255));
    QCOMPARE(read->call->owner, std::string_view("o\uFFFD\uFFFD\uFFFD"));
    QCOMPARE(read->completion->status, std::uint16_t{0});
}

void TestSpool::longRunsWrapAround()
{
    Fixture f;
    SpoolReader reader(f.spool->file());
    std::uint64_t read = 0;
    std::uint64_t written = 0;
    std::string target = "/";
    while (written < 5'000) { // some fifteen laps
        for (int i = 0; i < 17; ++i) {
            target.resize(1 + (written * 37) % 300,
                          'p'); // of every length, so that every end of the ring occurs
            spool::CallRecord call = test::sampleCall(++written);
            call.target = target;
            const auto ticket = f.spool->append(call);
            QVERIFY(ticket);
            f.spool->complete(*ticket, 200, written, 1);
        }
        while (const auto stored = reader.next(0)) {
            QCOMPARE(stored->decision, ++read);
            QCOMPARE(stored->completion->bytes, read);
            QCOMPARE(stored->call->target.size(), 1 + ((read - 1) * 37) % 300);
        }
        reader.release();
    }
    QCOMPARE(read, written);
    QCOMPARE(reader.damaged(), std::uint64_t{0});
    QCOMPARE(reader.backlog(), 0.0);
}

void TestSpool::fullMeansNothingIsWritten()
{
    Fixture f;
    SpoolReader reader(f.spool->file());
    const auto tickets = fillUp(*f.spool);
    QVERIFY(tickets.size() > 100);
    const std::uint64_t head = reader.head();
    QVERIFY(!f.spool->append(test::sampleCall(999'999)));
    QVERIFY(f.spool->fillFraction() <= 1.0);

    std::size_t read = 0;
    while (reader.next(everything))
        ++read;
    QCOMPARE(read, tickets.size());
    QVERIFY(!f.spool->append(test::sampleCall(999'999))); // read is not stored
    QVERIFY(reader.head() - head < spool::SpoolFile::minCapacity);
    reader.release();
    QVERIFY(f.spool->append(test::sampleCall(999'999)));
}

void TestSpool::completionsHaveTheirRoomEvenWhenFull()
{
    Fixture f;
    SpoolReader reader(f.spool->file());
    for (int round = 0; round < 20; ++round) { // the ring's end falls elsewhere each time
        const auto tickets = fillUp(*f.spool);
        while (reader.next(everything)) {
        } // all detached, nothing released: every completion needs a record
        for (const auto& ticket : tickets)
            f.spool->complete(ticket, 201, ticket.decision, 0);
        std::size_t completions = 0;
        while (const auto stored = reader.next(everything)) {
            QVERIFY(!stored->call);
            QCOMPARE(stored->completion->bytes, stored->decision);
            ++completions;
        }
        QCOMPARE(completions, tickets.size());
        reader.release();
    }
    QCOMPARE(reader.damaged(), std::uint64_t{0});
}

void TestSpool::aCallUnderWayHoldsTheReaderUntilItIsDetached()
{
    Fixture f;
    SpoolReader reader(f.spool->file());
    const auto slow = f.spool->append(test::sampleCall(1));
    const auto fast = f.spool->append(test::sampleCall(2));
    f.spool->complete(*fast, 200, 0, 0);
    QVERIFY(!reader.next(0));
    QVERIFY(!reader.next(slow->position));
    const auto taken = reader.next(slow->position + 1);
    QCOMPARE(taken->decision, std::uint64_t{1});
    QVERIFY(!taken->completion);
    QCOMPARE(reader.next(0)->decision, std::uint64_t{2});
}

void TestSpool::aLateCompletionComesAsItsOwnRecord()
{
    Fixture f;
    SpoolReader reader(f.spool->file());
    const auto ticket = f.spool->append(test::sampleCall(1));
    QVERIFY(!reader.next(everything)->completion);
    f.spool->complete(*ticket, 502, 10, 20);
    const auto late = reader.next(0);
    QVERIFY(late && !late->call);
    QCOMPARE(late->decision, std::uint64_t{1});
    QCOMPARE(late->completion, std::optional(spool::Completion{502, 10, 20}));
}

void TestSpool::aLateCompletionAfterItsPlaceWasReused()
{
    Fixture f;
    SpoolReader reader(f.spool->file());
    const auto slow = f.spool->append(test::sampleCall(424'242));
    for (int lap = 0; lap < 3; ++lap) {
        for (const auto& ticket : fillUp(*f.spool))
            f.spool->complete(ticket, 200, 0, 0);
        while (reader.next(everything)) { }
        reader.release();
    }
    f.spool->complete(*slow, 504, 1, 2);
    const auto late = reader.next(0);
    QVERIFY(late && !late->call);
    QCOMPARE(late->decision, std::uint64_t{424'242});
    QCOMPARE(late->completion->status, std::uint16_t{504});
    QCOMPARE(reader.damaged(), std::uint64_t{0});
}

void TestSpool::rewindingGivesTheSameRecordsAgain()
{
    Fixture f;
    SpoolReader reader(f.spool->file());
    const auto first = f.spool->append(test::sampleCall(1));
    QCOMPARE(reader.next(everything)->decision, std::uint64_t{1});
    reader.rewind();
    f.spool->complete(*first, 200, 0, 0);
    const auto again =
        reader.next(0); // detached before the rewind: no need to wait, and the completion follows
    QCOMPARE(again->decision, std::uint64_t{1});
    QVERIFY(again->call && !again->completion);
    QCOMPARE(reader.next(0)->completion->status, std::uint16_t{200});
}

void TestSpool::appendingAllocatesNothing()
{
    Fixture f(1 << 20);
    SpoolReader reader(f.spool->file());
    const std::size_t before = test::allocations();
    for (std::uint64_t i = 1; i <= 1'000; ++i) {
        const auto ticket = f.spool->append(test::sampleCall(i));
        f.spool->complete(*ticket, 200, 1, 1);
        (void)reader.next(0);
        reader.release();
    }
    QCOMPARE(test::allocations(), before);
    auto counted = std::make_unique<int>(1); // the counter does count
    QVERIFY(test::allocations() > before);
}

void TestSpool::waitersHearWhenTheirRecordIsStored()
{
    Fixture f;
    int woken = 0;
    QString heard;
    f.spool->waiters().setWaker([&] { ++woken; });
    const auto first = f.spool->append(test::sampleCall(1));
    const auto second = f.spool->append(test::sampleCall(2));
    QVERIFY(f.spool->waiters().isEmpty());
    f.spool->whenDurable(*first, [&](bool ok) { heard += ok ? u"1 "_s : u"not 1 "_s; });
    f.spool->whenDurable(*second, [&](bool ok) { heard += ok ? u"2 "_s : u"not 2 "_s; });
    QCOMPARE(woken, 2);
    QVERIFY(!f.spool->waiters().isEmpty());
    f.spool->waiters().stored(second->position);
    QCOMPARE(heard, u"1 "_s);
    f.spool->waiters().failAll();
    QCOMPARE(heard, u"1 not 2 "_s);
    QVERIFY(f.spool->waiters().isEmpty());
}

void TestSpool::producerAndConsumerMeetOnlyInTheRing()
{
    constexpr std::uint64_t calls = 200'000;
    Fixture f;
    std::thread producer([&] {
        std::optional<Spool::Ticket>
            open; // one call stays open over the next, so that both kinds of completion occur
        for (std::uint64_t i = 1; i <= calls;) {
            const auto ticket = f.spool->append(test::sampleCall(i));
            if (!ticket) {
                std::this_thread::yield();
                continue;
            }
            if (open)
                f.spool->complete(*open, 200, open->decision, 1);
            open = ticket;
            ++i;
        }
        f.spool->complete(*open, 200, open->decision, 1);
    });
    SpoolReader reader(f.spool->file());
    std::uint64_t read = 0;
    std::uint64_t completed = 0;
    bool right = true;
    while (completed < calls) {
        while (const auto stored = reader.next(read % 3 == 0 ? everything : 0)) {
            if (stored->call)
                right = right && stored->decision == ++read
                    && stored->call->target == test::sampleCall(1).target;
            if (stored->completion) {
                ++completed;
                right = right && stored->completion->bytes == stored->decision;
            }
        }
        reader.release();
        if (!right || reader.damaged() > 0)
            break;
    }
    producer.join();
    QVERIFY(right);
    QCOMPARE(read, calls);
    QCOMPARE(reader.damaged(), std::uint64_t{0});
}
