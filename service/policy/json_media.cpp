// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/json_media.h"

#include <algorithm>

namespace policy {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isJsonType(std::string_view type)
{
    constexpr std::string_view tree = "application/";
    if (type.size() <= tree.size() || !http::equalsIgnoreCase(type.substr(0, tree.size()), tree))
        return false;
    const std::string_view subtype = type.substr(tree.size());
    constexpr std::string_view suffix = "+json";
    return http::equalsIgnoreCase(subtype, "json")
        || (subtype.size() > suffix.size()
            && http::equalsIgnoreCase(subtype.substr(subtype.size() - suffix.size()), suffix)
            && std::all_of(subtype.begin(), subtype.end(), isTokenCharacter));
}

/// "name=value" or "name=\"value\""; anything but a charset of UTF-8 may say what it likes as long
/// as it has that shape.
bool isHarmless(std::string_view parameter)
{
    const std::size_t equals = parameter.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return false;
    const std::string_view name = parameter.substr(0, equals);
    std::string_view value = parameter.substr(equals + 1);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    const auto isToken = [](std::string_view text) {
        return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
    };
    if (!isToken(name) || !isToken(value))
        return false;
    return !http::equalsIgnoreCase(name, "charset") || http::equalsIgnoreCase(value, "utf-8");
}

} // namespace

bool isPlainJson(const http::Headers& headers)
{
    const auto type = headers.only("content-type");
    if (!type || headers.has("content-encoding"))
        return false;
    std::string_view rest = *type;
    std::size_t end = std::min(rest.find(';'), rest.size());
    if (!isJsonType(trimmed(rest.substr(0, end))))
        return false;
    while (end < rest.size()) {
        rest.remove_prefix(end + 1);
        end = std::min(rest.find(';'), rest.size());
        const std::string_view parameter = trimmed(rest.substr(0, end));
        if (!parameter.empty() && !isHarmless(parameter))
            return false;
    }
    return true;
}

} // namespace policy
