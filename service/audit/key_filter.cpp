// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/key_filter.h"

namespace audit {

namespace {

constexpr unsigned probes = 4;
constexpr std::size_t bitsPerKey = 10;

/// Calls \a each with the filter's bits of a key, until it answers false.
template <typename Each>
bool forEachBit(std::uint64_t hash, std::size_t bits, Each each)
{
    const auto step = static_cast<std::uint32_t>(hash >> 32) | 1U;
    auto place = static_cast<std::uint32_t>(hash);
    for (unsigned i = 0; i < probes; ++i, place += step) {
        if (!each((static_cast<std::uint64_t>(place) * bits) >> 32))
            return false;
    }
    return true;
}

} // namespace

std::uint64_t keyHash(KeyKind kind, std::string_view value)
{
    // FNV-1a, then the finalizer of MurmurHash3; stored filters depend on it.
    std::uint64_t hash = (0xcbf29ce484222325 ^ static_cast<std::uint8_t>(kind)) * 0x100000001b3;
    for (const char c : value)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
    return hash ^ (hash >> 33);
}

std::string KeyFilter::build(const std::vector<std::uint64_t>& hashes)
{
    std::string filter((hashes.size() * bitsPerKey + 7) / 8, '\0');
    for (const std::uint64_t hash : hashes) {
        forEachBit(hash, filter.size() * 8, [&](std::size_t bit) {
            filter[bit / 8] = static_cast<char>(filter[bit / 8] | (1 << (bit % 8)));
            return true;
        });
    }
    return filter;
}

bool KeyFilter::mayHold(std::string_view filter, std::uint64_t hash)
{
    return filter.empty() || forEachBit(hash, filter.size() * 8, [&](std::size_t bit) {
               return (static_cast<std::uint8_t>(filter[bit / 8]) >> (bit % 8) & 1) != 0;
           });
}

} // namespace audit
