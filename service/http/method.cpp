// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/method.h"

#include <array>

namespace http {

namespace {

constexpr std::array<std::string_view, 20> names = {
    "GET",    "HEAD",     "POST",      "PUT",   "DELETE", "OPTIONS", "PATCH",
    "TRACE",  "PROPFIND", "PROPPATCH", "MKCOL", "COPY",   "MOVE",    "LOCK",
    "UNLOCK", "REPORT",   "SEARCH",    "LINK",  "UNLINK", "PURGE",
};
static_assert(names.size() == static_cast<std::size_t>(Method::Purge) + 1);

} // namespace

std::string_view toText(Method method)
{
    return names[static_cast<std::size_t>(method)];
}

std::optional<Method> methodFromText(std::string_view text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == text)
            return static_cast<Method>(i);
    }
    return std::nullopt;
}

} // namespace http
