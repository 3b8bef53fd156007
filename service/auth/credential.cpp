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

/// RFC 9110, 11.2: what a bearer token may consist of. Padding belongs at the end only.
bool isToken68(std::string_view text)
{
    while (text.ends_with('='))
        text.remove_suffix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-._~+/").find(c) != std::string_view::npos;
    });
}

bool isVisibleAscii(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
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
    if (const Reason reason = readAuthorization(headers); reason != Reason::NotDecided)
        return reason;

    if (!places.apiKeyHeader.empty()) {
        if (const std::size_t count = headers.count(places.apiKeyHeader); count > 0) {
            const auto value = headers.only(places.apiKeyHeader);
            if (!value)
                return Reason::TwoCredentials;
            if (!isVisibleAscii(*value))
                return Reason::CredentialMalformed;
            if (const Reason reason = addBare(Kind::ApiKey, *value); reason != Reason::NotDecided)
                return reason;
        }
    }
    return places.queryParameter.empty() ? Reason::NotDecided
                                         : readQuery(target, places.queryParameter);
}

Reason Credential::readAuthorization(const http::Headers& headers)
{
    const std::size_t count = headers.count("authorization");
    if (count == 0)
        return Reason::NotDecided;
    if (count > 1)
        return Reason::TwoCredentials;

    const std::string_view field = *headers.only("authorization");
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
    return isVisibleAscii(*value) ? addBare(Kind::Query, *value) : Reason::CredentialMalformed;
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
