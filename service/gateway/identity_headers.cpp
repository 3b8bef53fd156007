// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/identity_headers.h"

#include <algorithm>

namespace gateway {
namespace {

bool startsWithFolded(std::string_view name, std::string_view lowerPrefix)
{
    return name.size() >= lowerPrefix.size()
        && equalsFolded(name.substr(0, lowerPrefix.size()), lowerPrefix);
}

} // namespace

bool sameLettersFolded(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return folded(x) == folded(y); });
}

bool isReserved(std::string_view name)
{
    // Most names fail on their first letter.
    if (name.empty() || folded(name.front()) != 'x')
        return false;
    return startsWithFolded(name, "x-latchkey-") || equalsFolded(name, identity::user)
        || equalsFolded(name, identity::email) || equalsFolded(name, identity::groups);
}

bool forgesIdentity(const http::Headers& headers)
{
    for (auto field = headers.begin(); field != headers.end(); ++field) {
        if (!isReserved(field->name))
            continue;
        if (field->name.find('_') != std::string_view::npos)
            return true;
        const bool repeated = std::any_of(headers.begin(), field, [field](const auto& other) {
            return equalsFolded(other.name, field->name);
        });
        if (repeated)
            return true;
    }
    return false;
}

bool isForwardingField(std::string_view name)
{
    if (name.empty())
        return false;
    switch (folded(name.front())) {
    case 'x':
        return startsWithFolded(name, "x-forwarded-") || startsWithFolded(name, "x-original-")
            || equalsFolded(name, "x-real-ip") || equalsFolded(name, "x-client-ip")
            || equalsFolded(name, "x-cluster-client-ip") || equalsFolded(name, "x-remote-user")
            || equalsFolded(name, "x-rewrite-url");
    case 'f':
        return equalsFolded(name, "forwarded") || equalsFolded(name, "forwarded-for");
    case 't':
        return equalsFolded(name, "true-client-ip");
    case 'c':
        return equalsFolded(name, "client-ip") || equalsFolded(name, "cf-connecting-ip");
    case 'r':
        return equalsFolded(name, "remote-user");
    case 'v':
        return equalsFolded(name, "via");
    default:
        return false;
    }
}

} // namespace gateway
