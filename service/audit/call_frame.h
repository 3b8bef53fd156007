// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/dictionary.h"
#include "service/spool/call_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace audit {

/// A call as it was stored. Texts point into the frame.
struct StoredCall
{
    spool::CallRecord call;
    std::optional<spool::Completion> completion;
};

/// What became known of a call that an earlier frame (or this one) holds without its completion.
struct LateCompletion
{
    std::uint64_t decision = 0;
    spool::Completion completion;

    friend bool operator==(const LateCompletion&, const LateCompletion&) = default;
};

/// The smallest and greatest of the calls in a stretch of the log, and how many there are.
struct FrameSpan
{
    std::uint64_t firstId = 0;
    std::uint64_t lastId = 0;
    std::int64_t firstAt = 0;
    std::int64_t lastAt = 0;
    std::uint64_t calls = 0;

    /// Widens to include \a other.
    void include(const FrameSpan& other);
};

/// Packs a batch of calls. Names, addresses and targets are written once per frame and then
/// referred to, targets without what they have in common with the one before: a call takes some 30
/// to 70 bytes. Memory is kept from frame to frame.
class FrameBuilder
{
public:
    /// The texts are copied.
    void add(const spool::CallRecord& call, const std::optional<spool::Completion>& completion);
    void add(const LateCompletion& late);

    [[nodiscard]] bool isEmpty() const { return m_span.calls == 0 && m_lateCount == 0; }
    [[nodiscard]] const FrameSpan& span() const { return m_span; }
    /// The keys of all calls (key_filter.h).
    [[nodiscard]] const KeySet& keys() const { return m_keys; }
    /// The frame's bytes, valid until the next call of any member.
    [[nodiscard]] std::string_view finish();
    void clear();

private:
    std::uint64_t principalOf(const spool::CallRecord& call);
    std::uint64_t doorOf(const spool::CallRecord& call);
    std::uint64_t verdictOf(const spool::CallRecord& call);
    std::uint64_t addressOf(const domain::IpAddress& address);
    std::uint64_t statusOf(const std::optional<spool::Completion>& completion);

    FrameSpan m_span;
    Dictionary m_principals; ///< token, actor, owner
    Dictionary m_doors; ///< method, upstream
    Dictionary m_verdicts; ///< kind, auth method, reason, would-be, what each stage said
    Dictionary m_addresses;
    Dictionary m_targets;
    std::string m_rows;
    std::string m_late;
    std::string m_scratch;
    std::string m_frame;
    KeySet m_keys;
    std::vector<std::uint64_t> m_statuses; ///< whose keys are there
    std::uint64_t m_lateCount = 0;
    std::uint64_t m_lastId = 0;
};

/// Unpacks a frame. Takes any bytes: what is not a frame is refused, never misread beyond its end.
class FrameReader
{
public:
    /// \a bytes must outlive the reader. Memory is kept from frame to frame.
    [[nodiscard]] bool read(std::string_view bytes);

    [[nodiscard]] const std::vector<StoredCall>& calls() const { return m_calls; }
    [[nodiscard]] const std::vector<LateCompletion>& late() const { return m_late; }
    [[nodiscard]] FrameSpan span() const;
    /// Adds the keys of all calls (key_filter.h).
    void addKeys(KeySet& keys) const;

private:
    bool readTables(class ByteReader& in, bool hasStages);
    void readTargets(class ByteReader& in);
    void readCalls(class ByteReader& in, std::uint64_t count);
    void readLate(class ByteReader& in, std::uint64_t count);

    struct Principal
    {
        std::string_view tokenId, actor, owner;
    };
    struct Door
    {
        std::string_view method, upstream;
    };
    struct Verdict
    {
        spool::RecordKind kind = spool::RecordKind::Call;
        std::uint8_t authMethod = 0;
        domain::Reason reason = domain::Reason::NotDecided;
        domain::Reason wouldBe = domain::Reason::NotDecided;
        std::uint32_t stages = 0;
    };

    std::vector<Principal> m_principals;
    std::vector<Door> m_doors;
    std::vector<Verdict> m_verdicts;
    std::vector<domain::IpAddress> m_addresses;
    std::vector<std::string_view> m_targets;
    std::string m_targetText;
    std::vector<StoredCall> m_calls;
    std::vector<LateCompletion> m_late;
};

} // namespace audit
