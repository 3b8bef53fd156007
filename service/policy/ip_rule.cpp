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

using Kind = domain::Remark::Kind;

domain::Remark place(const IpSet& list, const domain::IpAddress& address, Kind in, Kind notIn)
{
    const auto entry = list.entryOf(address);
    return entry ? domain::Remark{in, {list.entry(*entry).toString().toStdString()}}
                 : domain::Remark{notIn, {}};
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

domain::Remarks IpRule::places(const domain::IpAddress& address) const
{
    return {place(allow, address, Kind::InAllowList, Kind::NotInAllowList),
            place(block, address, Kind::InBlockList, Kind::NotInBlockList)};
}

} // namespace policy
