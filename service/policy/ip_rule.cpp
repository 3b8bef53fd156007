// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/ip_rule.h"

namespace policy {

namespace {

IpSet setOf(const QList<domain::RestrictionSettings::IpEntry>& entries)
{
    QList<domain::IpRange> ranges;
    ranges.reserve(entries.size());
    for (const auto& entry : entries)
        ranges.append(entry.range);
    return IpSet(ranges);
}

/// "in the allow list (10.0.0.0/8)"
std::string place(const IpSet& list, std::string_view name, const domain::IpAddress& address)
{
    const auto entry = list.entryOf(address);
    if (!entry)
        return "not in the " + std::string(name) + " list";
    return "in the " + std::string(name) + " list (" + list.entry(*entry).toString().toStdString()
        + ')';
}

} // namespace

IpRule IpRule::from(const domain::IpRestriction& restriction)
{
    return {restriction.mode, setOf(restriction.allow), setOf(restriction.block)};
}

bool IpRule::lets(const domain::IpAddress& address) const
{
    switch (mode) {
    case Mode::None:
        return true;
    case Mode::Allow:
        return allow.contains(address) && !block.contains(address);
    case Mode::Deny:
        return !block.contains(address) || allow.contains(address);
    }
    return false;
}

std::string IpRule::explain(const domain::IpAddress& address) const
{
    return std::string("mode ") + (mode == Mode::Allow ? "allow" : "deny") + "; "
        + place(allow, "allow", address) + ", " + place(block, "block", address);
}

} // namespace policy
