// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/credential.h"

#include "service/auth/base64.h"
#include "service/http/text.h"
#include "service/policy/query_names.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace auth {

using domain::Reason;

namespace {

enum : std::uint8_t
{
    token68 = 1,
    visible = 2,
};

/// What a character may be part of.
constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t c = '!'; c <= '~'; ++c)
        classes[c] = visible;
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                         "0123456789-._~+/"))
        classes[static_cast<std::uint8_t>(c)] |= token68;
    return classes;
}
constexpr std::array<std::uint8_t, 256> classes = makeClasses();

bool consistsOf(std::uint8_t wanted, std::string_view text)
{
    std::uint8_t all = wanted;
    for (const char c : text)
        all &= classes[static_cast<std::uint8_t>(c)];
    return all != 0 && !text.empty();
}

/// RFC 9110, 11.2: what a bearer token may consist of. Padding belongs at the end only.
bool isToken68(std::string_view text)
{
    while (text.ends_with('='))
        text.remove_suffix(1);
    return consistsOf(token68, text);
}

/// C0, DEL, and C1 as UTF-8 writes it (RFC 7617, section 2).
bool hasControlCharacters(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x20 || byte == 0x7f)
            return true;
        if (byte == 0xc2 && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) < 0xa0)
            return true;
    }
    return false;
}

} // namespace

Credential::~Credential()
{
    if (m_decoded > 0)
        OPENSSL_cleanse(m_buffer.data(), m_decoded);
}

Reason Credential::read(const http::Headers& headers, const http::Target& target,
                        const CredentialPlaces& places)
{
    std::optional<std::string_view> authorization;
    std::optional<std::string_view> key;
    for (const http::HeaderField& field : headers) {
        std::optional<std::string_view>* place = nullptr;
        if (http::equalsIgnoreCase(field.name, "authorization"))
            place = &authorization;
        else if (http::equalsIgnoreCase(field.name, places.apiKeyHeader))
            place = &key;
        if (!place)
            continue;
        if (*place)
            return Reason::TwoCredentials;
        *place = field.value;
    }

    Reason reason = Reason::NotDecided;
    if (authorization)
        reason = readAuthorization(*authorization);
    if (reason == Reason::NotDecided && key)
        reason =
            consistsOf(visible, *key) ? addBare(Kind::ApiKey, *key) : Reason::CredentialMalformed;
    if (reason == Reason::NotDecided && !places.queryParameter.empty())
        reason = readQuery(target, places.queryParameter);
    return reason;
}

Reason Credential::readAuthorization(std::string_view field)
{
    const std::string_view scheme = field.substr(0, field.find(' '));
    std::string_view value = field.substr(scheme.size());
    while (value.starts_with(' '))
        value.remove_prefix(1);
    if (!http::isToken(scheme))
        return Reason::CredentialMalformed;

    if (http::equalsIgnoreCase(scheme, "basic"))
        return readBasic(value);
    if (!http::equalsIgnoreCase(scheme, "bearer")) {
        m_kind = Kind::OtherScheme;
        m_secret = value;
        return Reason::NotDecided;
    }
    return isToken68(value) ? addBare(Kind::Bearer, value) : Reason::CredentialMalformed;
}

Reason Credential::readBasic(std::string_view encoded)
{
    const std::size_t capacity = std::min(m_buffer.size(), (encoded.size() / 4) * 3);
    m_decoded = capacity; // a part may have been written even if the rest turns out malformed
    const auto size = decodeBase64(encoded, std::span(m_buffer));
    if (!size)
        return Reason::CredentialMalformed;

    const std::string_view pair(m_buffer.data(), *size);
    const auto colon = pair.find(':');
    if (colon == std::string_view::npos || pair.size() > maxBasicLength || !http::isValidUtf8(pair)
        || hasControlCharacters(pair))
        return Reason::CredentialMalformed;
    m_kind = Kind::Basic;
    m_user = pair.substr(0, colon);
    m_secret = pair.substr(colon + 1);
    return Reason::NotDecided;
}

Reason Credential::readQuery(const http::Target& target, std::string_view name)
{
    const auto query = target.query();
    if (!query || !policy::queryNames(*query, name))
        return Reason::NotDecided;
    const auto* parameters = target.parameters();
    if (!parameters)
        return Reason::CredentialMalformed;

    const std::string* value = nullptr;
    for (const auto& [key, text] : *parameters) {
        if (key != name)
            continue;
        if (value)
            return Reason::TwoCredentials;
        value = &text;
    }
    if (!value)
        return Reason::NotDecided;
    m_inQuery = true;
    return consistsOf(visible, *value) ? addBare(Kind::Query, *value) : Reason::CredentialMalformed;
}

Reason Credential::addBare(Kind kind, std::string_view value)
{
    if (m_kind == Kind::None) {
        m_kind = kind;
        m_secret = value;
        return Reason::NotDecided;
    }
    const bool bare = m_kind == Kind::Bearer || m_kind == Kind::ApiKey;
    const bool same = bare && m_secret.size() == value.size()
        && CRYPTO_memcmp(m_secret.data(), value.data(), value.size()) == 0;
    return same ? Reason::NotDecided : Reason::TwoCredentials;
}

} // namespace auth
