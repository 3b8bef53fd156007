// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/snapshot.h"

#include <array>
#include <string>
#include <string_view>

namespace policy {

/// A name or e-mail address in the form in which it is looked up and counted: domain::fold() as
/// UTF-8. ASCII up to 128 bytes, which is what nearly everybody sends, is folded without Qt and
/// without allocation; the result is the same.
class FoldedLogin
{
public:
    /// \a utf8 must be valid.
    explicit FoldedLogin(std::string_view utf8);
    FoldedLogin(const FoldedLogin&) = delete;
    FoldedLogin& operator=(const FoldedLogin&) = delete;

    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    std::array<char, 128> m_short;
    std::string m_long;
    std::string_view m_text;
};

/// Whom a name or e-mail address stands for.
struct Login
{
    enum class Kind : std::uint8_t
    {
        Unknown,
        Ambiguous, ///< it may mean more than one user: denies (EX-19)
        Known,
    };

    Kind kind = Kind::Unknown;
    const UserRecord* user = nullptr; ///< for Known
};
/// A user's name that is another user's e-mail address is ambiguous too.
[[nodiscard]] Login resolveLogin(const Snapshot& snapshot, std::string_view folded);

} // namespace policy
