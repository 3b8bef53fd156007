// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/http/headers.h"
#include "service/http/target.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace auth {

/// Where credentials may come from, beside Authorization.
struct CredentialPlaces
{
    std::string_view apiKeyHeader; ///< empty: none
    std::string_view queryParameter; ///< empty: none
};

/// What a request presents of itself. Wipes the decoded user and password when it goes; the other
/// views point into the request. Reading one that is not Basic or a query parameter allocates
/// nothing; Basic neither.
class Credential
{
public:
    enum class Kind : std::uint8_t
    {
        None,
        Basic,
        Bearer,
        ApiKey,
        Query,
        OtherScheme, ///< Digest, Negotiate ...: never ours
    };

    /// Longest user and password together, in bytes.
    static constexpr std::size_t maxBasicLength = 2'048;

    Credential() { } // leaves the buffer as it is: it is not read before it is written
    Credential(const Credential&) = delete;
    Credential& operator=(const Credential&) = delete;
    ~Credential();

    /// Reads the one credential of a request. NotDecided: done (it may be that there is none);
    /// TwoCredentials; CredentialMalformed.
    ///
    /// One place may hold one credential. Two places with the same bare value (Bearer, key header,
    /// query parameter) hold one credential; a Basic one and a bare one never agree, because only
    /// one of them names a user. A repeated field or parameter is refused even when its values
    /// agree: the upstream might read either.
    [[nodiscard]] domain::Reason read(const http::Headers& headers, const http::Target& target,
                                      const CredentialPlaces& places);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isBasic() const { return m_kind == Kind::Basic; }
    /// Basic only: as sent, valid UTF-8 without control characters.
    [[nodiscard]] std::string_view user() const { return m_user; }
    /// The token, Basic's password part, or whatever follows another scheme.
    [[nodiscard]] std::string_view secret() const { return m_secret; }
    /// Whether one of the places was the query parameter, so that the target holds a secret.
    [[nodiscard]] bool isInQuery() const { return m_inQuery; }

private:
    [[nodiscard]] domain::Reason readAuthorization(std::string_view field);
    [[nodiscard]] domain::Reason readBasic(std::string_view encoded);
    [[nodiscard]] domain::Reason readQuery(const http::Target& target, std::string_view name);
    [[nodiscard]] domain::Reason addBare(Kind kind, std::string_view value);

    Kind m_kind = Kind::None;
    bool m_inQuery = false;
    std::string_view m_user;
    std::string_view m_secret;
    std::size_t m_decoded = 0;
    std::array<char, maxBasicLength + 2> m_buffer; // user ":" password
};

} // namespace auth
