// SPDX-License-Identifier: GPL-3.0-or-later

// The EVP interface that replaces SHA256_*() allocates a context per digest or needs one per
// thread, and costs more than the hash itself for texts of 66 bytes. The functions are deprecated
// as a matter of style, not of security; they are used in this file only.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "service/policy/token_hasher.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace policy {

namespace {

constexpr std::size_t blockSize = SHA256_CBLOCK;
using Block = std::array<std::uint8_t, blockSize>;

/// RFC 2104: the key, hashed if longer than a block, padded with zeros.
Block keyBlock(std::string_view key)
{
    Block block{};
    if (key.size() > block.size())
        SHA256(reinterpret_cast<const std::uint8_t*>(key.data()), key.size(), block.data());
    else
        std::copy(key.begin(), key.end(), block.begin());
    return block;
}

SHA256_CTX stateAfter(Block block, std::uint8_t pad)
{
    for (std::uint8_t& byte : block)
        byte ^= pad;
    SHA256_CTX state{};
    SHA256_Init(&state);
    SHA256_Update(&state, block.data(), block.size());
    OPENSSL_cleanse(block.data(), block.size());
    return state;
}

bool equal(const TokenDigest& a, const TokenDigest& b)
{
    return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

TokenHasher::TokenHasher(const core::Secret& pepper)
{
    Block key = keyBlock(pepper.reveal());
    m_inner = stateAfter(key, 0x36);
    m_outer = stateAfter(key, 0x5c);
    OPENSSL_cleanse(key.data(), key.size());
}

TokenHasher::~TokenHasher()
{
    OPENSSL_cleanse(&m_inner, sizeof m_inner);
    OPENSSL_cleanse(&m_outer, sizeof m_outer);
}

TokenDigest TokenHasher::digest(std::string_view tokenText) const
{
    TokenDigest digest;
    SHA256_CTX state = m_inner;
    SHA256_Update(&state, tokenText.data(), tokenText.size());
    SHA256_Final(digest.data(), &state); // also wipes the state
    state = m_outer;
    SHA256_Update(&state, digest.data(), digest.size());
    SHA256_Final(digest.data(), &state);
    OPENSSL_cleanse(&state, sizeof state);
    return digest;
}

TokenHasher::Match TokenHasher::match(const TokenDigest& digest, const TokenRecord& token,
                                      std::int64_t now)
{
    if (equal(digest, token.digest))
        return Match::Current;
    const TokenRecord::Extras* extras = token.extras.get();
    if (extras && now < extras->previousUntil && equal(digest, extras->previousDigest))
        return Match::Previous;
    return Match::None;
}

} // namespace policy
