// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/recorded_target.h"

#include "service/http/headers.h"

#include <algorithm>
#include <array>

namespace gateway {
namespace {

constexpr std::string_view removed = "[removed]";

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Decodes escapes again and again until none is left that decodes to a letter, digit or "_", so
/// that a value hidden behind double encoding is recognised too. Only for looking, never for
/// forwarding.
std::string plainForm(std::string_view text)
{
    std::string current(text);
    for (int round = 0; round < 4 && current.find('%') != std::string::npos; ++round) {
        std::string next;
        next.reserve(current.size());
        for (std::size_t i = 0; i < current.size(); ++i) {
            const int high =
                i + 2 < current.size() && current[i] == '%' ? hexDigit(current[i + 1]) : -1;
            const int low = high >= 0 ? hexDigit(current[i + 2]) : -1;
            if (low >= 0) {
                next += static_cast<char>(high * 16 + low);
                i += 2;
            } else {
                next += current[i];
            }
        }
        current = std::move(next);
    }
    return current;
}

/// Where "lku_" or "lks_" begins.
std::size_t findToken(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find("lk", from); at != std::string_view::npos;
         at = text.find("lk", at + 1)) {
        if (at + 3 < text.size() && (text[at + 2] == 'u' || text[at + 2] == 's')
            && text[at + 3] == '_')
            return at;
    }
    return std::string_view::npos;
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Copies, leaving out what follows each "lku_" or "lks_".
void appendWithoutTokens(std::string& out, std::string_view text)
{
    std::size_t from = 0;
    for (std::size_t at = findToken(text, 0); at != std::string_view::npos;
         at = findToken(text, from)) {
        out += text.substr(from, at + 4 - from);
        out += removed;
        from = at + 4;
        while (from < text.size() && isTokenCharacter(text[from]))
            ++from;
    }
    out += text.substr(from);
}

bool holdsToken(std::string_view text)
{
    if (findToken(text, 0) != std::string_view::npos)
        return true;
    return text.find('%') != std::string_view::npos
        && findToken(plainForm(text), 0) != std::string::npos;
}

bool isCredentialName(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> names{
        "access_token", "token",  "api_key", "apikey", "api-key", "key",
        "password",     "passwd", "pass",    "secret", "jwt",     "client_secret"};
    return std::ranges::any_of(
        names, [&](std::string_view known) { return http::equalsIgnoreCase(name, known); });
}

void appendParameter(std::string& out, std::string_view parameter)
{
    const auto equals = parameter.find('=');
    const std::string_view name = parameter.substr(0, equals);
    if (equals == std::string_view::npos ? holdsToken(parameter) : holdsToken(name)) {
        out += removed;
        return;
    }
    if (equals == std::string_view::npos) {
        out += parameter;
        return;
    }
    const std::string_view value = parameter.substr(equals + 1);
    out += name;
    out += '=';
    const bool secret = isCredentialName(name)
        || (name.find('%') != std::string_view::npos && isCredentialName(plainForm(name)));
    if (secret || holdsToken(value))
        out += removed;
    else
        out += value;
}

} // namespace

void appendRecordedTarget(std::string& out, std::string_view path, std::string_view query,
                          bool hasQuery)
{
    if (path.find('%') != std::string_view::npos && findToken(path, 0) == std::string_view::npos
        && holdsToken(path))
        out += removed;
    else
        appendWithoutTokens(out, path);
    if (!hasQuery)
        return;
    char separator = '?';
    do {
        out += separator;
        const auto end = query.find_first_of("&;");
        appendParameter(out, query.substr(0, end));
        if (end == std::string_view::npos)
            return;
        separator = query[end];
        query.remove_prefix(end + 1);
    } while (true);
}

} // namespace gateway
