// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/own_tokens.h"

#include "service/auth/base64.h"
#include "service/policy/query_names.h"

#include <openssl/crypto.h>

namespace auth {

namespace {

bool basicHoldsOwnToken(std::string_view encoded)
{
    std::array<char, Credential::maxBasicLength> pair{};
    const auto size = decodeBase64(encoded, pair);
    const bool holds = size && holdsOwnToken({pair.data(), *size});
    OPENSSL_cleanse(pair.data(), pair.size());
    return holds;
}

bool authorizationHoldsOwnToken(std::string_view field)
{
    const std::string_view scheme = field.substr(0, field.find(' '));
    std::string_view value = field.substr(scheme.size());
    while (value.starts_with(' '))
        value.remove_prefix(1);
    return holdsOwnToken(value)
        || (http::equalsIgnoreCase(scheme, "basic") && basicHoldsOwnToken(value));
}

} // namespace

bool holdsOwnToken(std::string_view text)
{
    return text.find("lku_") != std::string_view::npos
        || text.find("lks_") != std::string_view::npos;
}

OwnTokens findOwnTokens(const http::Headers& headers, const http::Target& target,
                        const CredentialPlaces& places)
{
    OwnTokens found;
    for (const http::HeaderField& field : headers) {
        if (http::equalsIgnoreCase(field.name, "authorization"))
            found.inHeaders |= authorizationHoldsOwnToken(field.value);
        else if (!places.apiKeyHeader.empty()
                 && http::equalsIgnoreCase(field.name, places.apiKeyHeader))
            found.inHeaders |= holdsOwnToken(field.value);
    }

    const auto query = target.query();
    if (places.queryParameter.empty() || !query
        || !policy::queryNames(*query, places.queryParameter))
        return found;
    const auto* parameters = target.parameters();
    if (!parameters) {
        found.inQuery = holdsOwnToken(*query);
    } else {
        for (const auto& [name, value] : *parameters)
            found.inQuery |= name == places.queryParameter && holdsOwnToken(value);
    }
    found.foreignInQuery = !found.inQuery;
    return found;
}

} // namespace auth
