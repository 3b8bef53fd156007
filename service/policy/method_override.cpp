// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/method_override.h"

#include "service/http/text.h"
#include "service/policy/query_names.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {

constexpr std::array<std::string_view, 3> overrideFields{"x-http-method-override", "x-http-method",
                                                         "x-method-override"};

bool isNamed(std::string_view field, std::string_view lowerName)
{
    return field.size() == lowerName.size()
        && std::equal(field.begin(), field.end(), lowerName.begin(),
                      [](char a, char b) { return (a == '_' ? '-' : http::lower(a)) == b; });
}

} // namespace

bool overridesMethod(const http::Headers& headers, std::optional<std::string_view> query)
{
    const bool byField =
        std::any_of(headers.begin(), headers.end(), [](const http::HeaderField& field) {
            return std::any_of(
                overrideFields.begin(), overrideFields.end(),
                [&field](std::string_view name) { return isNamed(field.name, name); });
        });
    return byField || (query && queryNames(*query, "_method"));
}

} // namespace policy
