// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "common/domain/reason.h"

#include <cstdint>
#include <string_view>

namespace spool {

enum class RecordKind : std::uint8_t
{
    Call, ///< asked the gateway or the forward-auth door
    Administration ///< asked the administration API
};

/// What is known of a call when its verdict stands. Texts are copied; text that is not valid UTF-8
/// or holds control characters is stored with those bytes replaced by U+FFFD, and over-long text is
/// cut at a character boundary.
struct CallRecord
{
    std::uint64_t decision = 0; ///< DecisionIds
    std::int64_t at = 0; ///< milliseconds since 1970
    RecordKind kind = RecordKind::Call;
    domain::Reason reason = domain::Reason::NotDecided;
    domain::Reason wouldBe = domain::Reason::NotDecided; ///< dry-run
    std::uint8_t authMethod = 0;
    std::uint32_t stages = 0; ///< policy::StageMarks, packed; 24 bits; 0: not recorded
    domain::IpAddress client;
    std::string_view tokenId; ///< 12 characters or empty
    std::string_view actor; ///< who the request speaks for, or the name it claimed; may be empty;
                            ///< 255 bytes are kept
    std::string_view owner; ///< the token's owner; 255 bytes are kept
    std::string_view method; ///< 32 bytes are kept
    std::string_view
        target; ///< canonical path and query, credentials removed; 2 048 bytes are kept
    std::string_view upstream; ///< 64 bytes are kept
};

/// What is known when the answer is out.
struct Completion
{
    std::uint16_t status = 0;
    std::uint64_t bytes = 0; ///< of the body, to the client
    std::uint32_t microseconds = 0; ///< from the complete head to the end of the answer

    friend bool operator==(const Completion&, const Completion&) = default;
};

} // namespace spool
