// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in Authorization, the key header and the query: there is one credential, none, or
// a refusal; and a Basic one is exactly what encodes to what was sent.
#include "service/auth/credential.h"
#include "service/auth/own_tokens.h"
#include "service/http/text.h"
#include "tests/fuzz/check.h"

#include <QByteArray>

#include <string>

using auth::Credential;
using domain::Reason;
using fuzz::check;
using Kind = Credential::Kind;

namespace {

constexpr auth::CredentialPlaces places{"x-api-key", "access_token"};

/// The next line, taken off; field values cannot hold more.
std::string_view takeLine(std::string_view& rest)
{
    const auto end = rest.find('\n');
    const auto line = http::trimBlanks(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    return line;
}

void checkBasic(const Credential& credential, std::string_view field)
{
    check(credential.user().find(':') == std::string_view::npos, "the first colon splits");
    const std::string pair =
        std::string(credential.user()) + ':' + std::string(credential.secret());
    check(http::isValidUtf8(pair) && !http::hasControls(pair), "user and password are clean text");
    const auto encoded = QByteArray::fromStdString(pair).toBase64().toStdString();
    check(field.ends_with(encoded), "encoding gives back what was sent");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view rest = fuzz::view(data, size);
    http::Headers headers;
    const std::string_view authorization = takeLine(rest);
    const std::string_view key = takeLine(rest);
    if (!authorization.empty())
        headers.add("Authorization", authorization);
    if (!key.empty())
        headers.add("X-API-Key", key);
    http::Target target;
    if (!target.parse("/?" + std::string(takeLine(rest)), "host"))
        return 0;

    Credential credential;
    const Reason reason = credential.read(headers, target, places);
    check(reason == Reason::NotDecided || reason == Reason::TwoCredentials
              || reason == Reason::CredentialMalformed,
          "a reason of its own");
    if (reason != Reason::NotDecided)
        return 0;
    const Kind kind = credential.kind();
    if (kind == Kind::None) {
        check(headers.size() == 0, "what is there is read");
        return 0;
    }
    if (kind == Kind::Basic)
        checkBasic(credential, authorization);
    if (kind == Kind::Bearer)
        check(authorization.ends_with(credential.secret()), "a bearer token is what was sent");
    if (kind == Kind::ApiKey)
        check(credential.secret() == key, "a key is what was sent");

    const auto own = auth::findOwnTokens(headers, target, places);
    const bool ours =
        auth::holdsOwnToken(credential.secret()) || auth::holdsOwnToken(credential.user());
    check(!ours || own.inHeaders || own.inQuery, "a token that is used is found again");
    return 0;
}
