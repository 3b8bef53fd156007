// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"
#include "service/policy/snapshot.h"

#include <openssl/sha.h>

#include <cstdint>
#include <string_view>

namespace policy {

/// Computes the stored form of tokens: HMAC-SHA-256 (RFC 2104) under the service's pepper.
/// Immutable after construction, so all workers use one; no allocation.
class TokenHasher
{
public:
    explicit TokenHasher(const core::Secret& pepper);
    TokenHasher(const TokenHasher&) = delete;
    TokenHasher& operator=(const TokenHasher&) = delete;
    ~TokenHasher(); ///< wipes the key states

    [[nodiscard]] TokenDigest digest(std::string_view tokenText) const;

    /// Which of a token's secrets a digest belongs to. Compares in constant time.
    enum class Match : std::uint8_t
    {
        None,
        Current,
        Previous, ///< the one before the last rotation, and its overlap lasts at \a now
    };
    [[nodiscard]] static Match match(const TokenDigest& digest, const TokenRecord& token,
                                     std::int64_t now);

private:
    // The hash states after the inner and the outer key block: each digest starts from copies.
    SHA256_CTX m_inner{};
    SHA256_CTX m_outer{};
};

} // namespace policy
