// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directory/password_hash.h"

#include <array>
#include <sodium.h>
#include <string>

namespace directory {
namespace {

/// sodium_init() may be called often and from every thread; only a negative answer is a failure.
bool sodiumReady()
{
    return sodium_init() >= 0;
}

/// libsodium reads up to a NUL within a buffer of a fixed size.
bool fitsPhc(const core::Secret& phc)
{
    return phc.reveal().size() < crypto_pwhash_STRBYTES
        && phc.reveal().find('\0') == std::string_view::npos;
}

} // namespace

core::Result<core::Secret> hashPassword(const core::Secret& password, const PasswordCost& cost)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const std::string_view value = password.reveal();
    if (!sodiumReady()
        || crypto_pwhash_str(text.data(), value.data(), value.size(), cost.operations, cost.memory)
            != 0)
        return core::Error{
            core::Error::Code::Unavailable,
            QStringLiteral("The password can't be hashed: there is not enough memory.")};
    return core::Secret(std::string(text.data()));
}

bool verifyPassword(const core::Secret& phc, const core::Secret& password)
{
    if (!sodiumReady() || !fitsPhc(phc) || phc.isEmpty())
        return false;
    const std::string text(phc.reveal());
    const std::string_view value = password.reveal();
    return crypto_pwhash_str_verify(text.c_str(), value.data(), value.size()) == 0;
}

bool needsRehash(const core::Secret& phc, const PasswordCost& cost)
{
    if (!sodiumReady() || !fitsPhc(phc))
        return true;
    const std::string text(phc.reveal());
    return crypto_pwhash_str_needs_rehash(text.c_str(), cost.operations, cost.memory) != 0;
}

} // namespace directory
