// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"

namespace directory {

/// What one password check costs: Argon2id (RFC 9106) through libsodium.
struct PasswordCost
{
    unsigned long long operations = 2;
    std::size_t memory = 64 * 1024 * 1024; ///< bytes
};

/// What is stored of a password: a PHC text ("$argon2id$v=19$m=...$salt$hash"). Takes tens of
/// milliseconds and the memory that \a cost names, so not on a thread that others wait for; see
/// PasswordPool. Any thread.
[[nodiscard]] core::Result<core::Secret> hashPassword(const core::Secret& password,
                                                      const PasswordCost& cost);

/// Whether the password is the one that was hashed. Anything that is no hash of ours matches
/// nothing.
[[nodiscard]] bool verifyPassword(const core::Secret& phc, const core::Secret& password);

/// Whether the text was made at another cost and should be made anew when the password is at hand.
[[nodiscard]] bool needsRehash(const core::Secret& phc, const PasswordCost& cost);

} // namespace directory
