// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "common/core/result.h"
#include "common/core/secret.h"

#include <QByteArray>

#include <string_view>

namespace keys {

/// Encrypts what must be readable again, with AES-256-GCM. Thread-safe as far as its RandomSource
/// is.
///
/// Blob: 1 byte version (1), 12 bytes random nonce, ciphertext, 16 bytes tag. With random nonces
/// one key is good for 2^32 values, more than any store will hold.
class Sealer
{
public:
    /// \a key: deriveKey(master, Purpose::Sealing), 32 bytes.
    Sealer(core::Secret key, core::RandomSource& random) : m_key(std::move(key)), m_random(random)
    { }

    /// \a context (the token's id) is not stored but must be the same to open: a blob moved to
    /// another row is refused.
    [[nodiscard]] core::Result<QByteArray> seal(const core::Secret& plain,
                                                std::string_view context) const;
    /// InvalidArgument: cut, changed, of another context or under another key; it can't be told
    /// which.
    [[nodiscard]] core::Result<core::Secret> open(const QByteArray& blob,
                                                  std::string_view context) const;

private:
    core::Secret m_key;
    core::RandomSource& m_random;
};

} // namespace keys
