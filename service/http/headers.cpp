// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/headers.h"

#include "service/http/text.h"

namespace http {

bool sameLettersIgnoringCase(std::string_view a, std::string_view b)
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != b[i] && lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

std::optional<std::string_view> Headers::only(std::string_view name) const
{
    std::optional<std::string_view> value;
    for (const HeaderField& field : m_fields) {
        if (!equalsIgnoreCase(field.name, name))
            continue;
        if (value)
            return std::nullopt;
        value = field.value;
    }
    return value;
}

std::size_t Headers::count(std::string_view name) const
{
    std::size_t count = 0;
    for (const HeaderField& field : m_fields)
        count += equalsIgnoreCase(field.name, name) ? 1 : 0;
    return count;
}

} // namespace http
