// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "common/core/secret.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// A token as its holder writes it: lk<kind>_<id>_<secret><crc>, 66 characters.
/// kind: u (owned by a user) or s (shared); id: 12 base62 characters, public; secret: 43 base62
/// characters; crc: CRC-32 (ISO-HDLC, as in zlib) of everything before it, as 6 base62 characters.
namespace token_text {

inline constexpr std::size_t length = 4 + 12 + 1 + 43 + 6;
inline constexpr std::size_t idLength = 12;

using Id = std::array<char, idLength>;

/// Whether a text claims to be one of our tokens ("lku_..." or "lks_..."), well-formed or not. Such
/// a text is never tried as a password and never passed on as a foreign token (RE-14, RE-19).
[[nodiscard]] bool looksLikeToken(std::string_view text);

/// The id of a well-formed token whose checksum is right. No look-up is needed to refuse the rest.
[[nodiscard]] std::optional<Id> idOf(std::string_view text);

/// The characters where a token text of the right length has its id; nothing is checked.
[[nodiscard]] Id seemingId(std::string_view text);

/// A fresh token text. \a shared chooses the kind.
[[nodiscard]] core::Secret generate(bool shared, core::RandomSource& random);
/// The same id with a new secret, for rotation.
[[nodiscard]] core::Secret generate(bool shared, const Id& id, core::RandomSource& random);

} // namespace token_text
} // namespace domain
