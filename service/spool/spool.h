// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/ip_address.h"
#include "common/domain/reason.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace spool {

enum class RecordKind : std::uint8_t { Call, Session };

/// What is known of a call when its verdict stands. Texts are copied; text that is not valid UTF-8 or holds control
/// characters is stored with those bytes replaced by U+FFFD, and over-long text is cut at a character boundary.
struct CallRecord
{
    std::uint64_t decision = 0; ///< DecisionId
    std::int64_t at = 0;        ///< milliseconds since 1970
    RecordKind kind = RecordKind::Call;
    domain::Reason reason = domain::Reason::NotDecided;
    domain::Reason wouldBe = domain::Reason::NotDecided; ///< dry-run
    std::uint8_t authMethod = 0;
    domain::IpAddress client;
    std::string_view tokenId;  ///< 12 characters or empty
    std::string_view actor;    ///< who the request speaks for, or the name it claimed; may be empty
    std::string_view owner;    ///< the token's owner
    std::string_view method;
    std::string_view target;   ///< canonical path and query, credentials removed, at most 2 048 bytes kept
    std::string_view upstream;
};

/// A worker's memory-mapped file of records. append() is a memcpy: what it wrote survives the process, not the power.
/// One producer thread (the worker), one consumer thread (the audit writer); no locks between them.
class Spool
{
public:
    /// Where a record stands, for complete().
    using Ticket = std::uint64_t;

    /// Opens or creates the file (mode 0600, space reserved at once, so that a full disk is met here and not later).
    static core::Result<std::unique_ptr<Spool>> open(const QString& path, std::size_t capacity);
    virtual ~Spool() = default;

    /// Nothing when the spool is full or broken: the request must be refused with 503.
    virtual std::optional<Ticket> append(const CallRecord& record) = 0;
    /// Adds what is known when the answer is out. Every appended record is completed or abandoned by a crash.
    virtual void complete(Ticket ticket, int status, std::uint64_t bytes, std::uint32_t microseconds) = 0;
    /// For AuditSettings::Durability::Power: calls \a done on the writer's thread once the record is on disk.
    virtual void whenDurable(Ticket ticket, std::function<void(bool ok)> done) = 0;
};

/// 63-bit ids, ascending in time, unique over nodes and workers: 42 bits milliseconds since 2024, 4 bits node,
/// 6 bits worker, 11 bits sequence. Written as 11 base62 characters.
class DecisionIds
{
public:
    /// \a lastUsed: the greatest id already stored, so that a clock set back cannot make an id twice.
    DecisionIds(unsigned node, unsigned worker, std::uint64_t lastUsed);
    [[nodiscard]] std::uint64_t next(std::int64_t nowMilliseconds);

private:
    std::uint64_t m_fixed = 0;
    std::uint64_t m_lastTick = 0;
};

/// 11 base62 characters.
[[nodiscard]] std::string decisionText(std::uint64_t decision);
[[nodiscard]] std::optional<std::uint64_t> decisionFromText(std::string_view text);

} // namespace spool
