// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "common/core/result.h"
#include "common/core/secret.h"
#include "service/keys/key_provider.h"

#include <QByteArray>

#include <string_view>

namespace keys {

/// What a key is for. Each purpose has its own key, so that one that leaks says nothing of the
/// others.
enum class Purpose
{
    TokenPepper, ///< HMAC of token texts
    Sealing, ///< AES-256-GCM of recoverable values
    SessionPepper, ///< HMAC of session ids
    AuditChain, ///< HMAC of the audit log's hash chain
    KeyCheck, ///< proves that a store belongs to this master key
};

/// HKDF-SHA-256 (RFC 5869) with the purpose's text as info; 32 bytes. \a master must be 32 bytes
/// (InvalidArgument).
[[nodiscard]] core::Result<core::Secret> deriveKey(const core::Secret& master, Purpose purpose);

/// HKDF (RFC 5869) with SHA-256: extract with \a salt, expand with \a info to \a size bytes.
[[nodiscard]] core::Result<core::Secret> hkdfSha256(const core::Secret& keyMaterial,
                                                    std::string_view salt, std::string_view info,
                                                    std::size_t size);

/// A value to keep beside the data (store::MetaTable "key_check"): equal for equal master keys, and
/// tells nothing of them.
[[nodiscard]] core::Result<QByteArray> keyCheck(const core::Secret& master);

/// For a store that is being made: a fresh key in the provider. A key that the provider already
/// holds is used again (an earlier init that did not finish).
[[nodiscard]] core::Result<core::Secret> masterKeyForNewStore(KeyProvider& provider,
                                                              core::RandomSource& random);

/// For a store that exists. A missing key, or one that does not fit \a storedCheck, is an error
/// that says so; a new key is never made. NotFound: the provider has no key. Conflict: it is
/// another store's key.
[[nodiscard]] core::Result<core::Secret> masterKeyForStore(KeyProvider& provider,
                                                           const QByteArray& storedCheck);

} // namespace keys
