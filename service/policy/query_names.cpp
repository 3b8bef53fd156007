// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/query_names.h"

#include "service/http/text.h"

namespace policy {

namespace {

bool decodesTo(std::string_view raw, std::string_view name)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < raw.size(); ++i, ++at) {
        char c = raw[i];
        if (c == '+') {
            c = ' ';
        } else if (c == '%' && i + 2 < raw.size()) {
            const int high = http::hexDigit(raw[i + 1]);
            const int low = http::hexDigit(raw[i + 2]);
            if (high >= 0 && low >= 0) {
                c = static_cast<char>(high * 16 + low);
                i += 2;
            }
        }
        if (at == name.size() || name[at] != c)
            return false;
    }
    return at == name.size();
}

} // namespace

bool queryNames(std::string_view query, std::string_view name)
{
    while (true) {
        const auto end = query.find_first_of("&;");
        const std::string_view pair = query.substr(0, end);
        if (decodesTo(pair.substr(0, pair.find('=')), name))
            return true;
        if (end == std::string_view::npos)
            return false;
        query.remove_prefix(end + 1);
    }
}

} // namespace policy
