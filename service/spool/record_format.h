// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/spool/call_record.h"

#include <cstddef>
#include <cstdint>
#include <optional>

/// How records stand in a spool file: native byte order (a spool never leaves its machine), every
/// record 8-byte aligned and in one piece. Used by the producer and by both readers; nothing else
/// includes it.
namespace spool::format {

enum class RecordType : std::uint16_t
{
    Padding = 0x5041, ///< fills the end of the ring where the next record would not fit
    Call = 0x4341,
    Completion = 0x4350, ///< for a call that was stored before it was complete
};

/// The state of a call. Only Written changes: to Completed by the producer, to Detached by the
/// consumer, whoever is first.
enum class State : std::uint32_t
{
    Written = 1,
    Completed = 2,
    Detached = 3, ///< stored without its completion, which will come as a record of its own
};

/// In front of every record. The short check makes the length trustworthy when what follows is
/// damaged.
struct Prefix
{
    std::uint32_t length; ///< of the whole record; a multiple of 8
    RecordType type;
    std::uint16_t check; ///< of position, length and type
};

struct CompletionPart
{
    std::uint32_t state; ///< State; accessed atomically
    std::uint32_t check; ///< of the fields below and the decision
    std::uint64_t bytes;
    std::uint32_t microseconds;
    std::uint32_t status;
};

/// The checksum covers everything from `position` to the record's end. Position and file are part
/// of it, so what an earlier lap or another file left behind never passes.
struct RecordHead
{
    Prefix prefix;
    std::uint64_t checksum;
    CompletionPart completion;
    std::uint64_t position;
    std::uint64_t decision;
};

struct CallPart
{
    std::int64_t at;
    std::uint8_t address[16];
    std::uint16_t reason;
    std::uint16_t wouldBe;
    std::uint8_t kind;
    std::uint8_t authMethod;
    std::uint8_t tokenIdLength; ///< texts follow in this order, without separators
    std::uint8_t actorLength;
    std::uint8_t ownerLength;
    std::uint8_t methodLength;
    std::uint8_t upstreamLength;
    std::uint8_t stagesHigh; ///< 0 with stagesLow in files of earlier versions
    std::uint16_t targetLength;
    std::uint16_t stagesLow;
};

static_assert(sizeof(Prefix) == 8 && sizeof(CompletionPart) == 24 && sizeof(RecordHead) == 56
              && sizeof(CallPart) == 40);

inline constexpr std::size_t checkedFrom = offsetof(RecordHead, position);
inline constexpr std::size_t callHeadLength = sizeof(RecordHead) + sizeof(CallPart);
inline constexpr std::size_t completionLength = sizeof(RecordHead);

struct TextLimits
{
    static constexpr std::size_t tokenId = 16;
    static constexpr std::size_t actor = 255;
    static constexpr std::size_t owner = 255;
    static constexpr std::size_t method = 32;
    static constexpr std::size_t upstream = 64;
    static constexpr std::size_t target = 2048;
};
inline constexpr std::size_t maxRecordLength = callHeadLength + TextLimits::tokenId
    + TextLimits::actor + TextLimits::owner + TextLimits::method + TextLimits::upstream
    + TextLimits::target + 10;
static_assert(maxRecordLength % 8 == 0);

/// Rounded up to whole words.
[[nodiscard]] constexpr std::size_t aligned(std::size_t length)
{
    return (length + 7) & ~std::size_t{7};
}

/// Detects every change within one word and any other with 2^-64 chance of an accident. Not a
/// defence against somebody who may write the file. \a length is a multiple of 8.
[[nodiscard]] std::uint64_t checksum(const std::byte* data, std::size_t length, std::uint64_t seed);
[[nodiscard]] std::uint16_t prefixCheck(std::uint64_t position, std::uint32_t length,
                                        RecordType type);
[[nodiscard]] std::uint32_t completionCheck(std::uint64_t decision, const Completion& completion);

/// The prefix of a record that may stand at \a data with \a available bytes to the ring's end:
/// nothing unless its check and length are right.
[[nodiscard]] std::optional<Prefix> readPrefix(const std::byte* data, std::size_t available,
                                               std::uint64_t position);
/// Whether an intact call or completion with the position it claims to have stands at \a data.
[[nodiscard]] bool isIntact(const std::byte* data, std::size_t available, std::uint64_t position,
                            std::uint64_t seed);

/// The verdict in an intact call record; texts point into it. Lengths and numbers that no writer
/// makes give nothing.
[[nodiscard]] std::optional<CallRecord> readCall(const std::byte* data, const Prefix& prefix);
/// The completion of a record, when its check is right.
[[nodiscard]] std::optional<Completion> readCompletion(const RecordHead& head);

} // namespace spool::format
