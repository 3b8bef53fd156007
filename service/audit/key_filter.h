// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace audit {

/// What calls can be looked up by.
enum class KeyKind : char
{
    Token = 't',
    Person = 'p', ///< actor or owner, which are mostly the same
    Method = 'm',
    Upstream = 'u',
    Address = 'i', ///< 16 bytes
    Reason = 'r', ///< decimal number
    Outcome = 'd', ///< "1" let through, "0" not
    Status = 's', ///< decimal number; "?" when some were not complete
    Kind = 'k', ///< decimal number
};

[[nodiscard]] std::uint64_t keyHash(KeyKind kind, std::string_view value);

/// A Bloom filter over the keys of a stretch of the log: tells stretches that cannot hold a key
/// from those that may (about 1 in 80 of those don't), so that a search for one token among ten
/// million calls opens hardly more than what it shows.
class KeyFilter
{
public:
    /// \a hashes: distinct; their order does not matter.
    [[nodiscard]] static std::string build(const std::vector<std::uint64_t>& hashes);
    /// An empty or damaged filter may hold everything.
    [[nodiscard]] static bool mayHold(std::string_view filter, std::uint64_t hash);
};

} // namespace audit
