// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/range_lint.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace policy {

namespace {

struct Entry
{
    const domain::IpRange* range;
    qsizetype index;
    bool holds; ///< others may lie within it
    bool isHeld; ///< it may lie within others
};

void append(std::vector<Entry>& entries, const QList<domain::IpRange>& list, bool holds,
            bool isHeld)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        entries.push_back({&list.at(i), i, holds, isHeld});
}

/// One family after the other ("::/0" holds no IPv4 address); wide ones before those within them;
/// what holds before what is held.
bool isBefore(const Entry& a, const Entry& b)
{
    return std::tuple(a.range->isIpv4(), a.range->base(), a.range->prefixLength(), !a.holds,
                      a.index)
        < std::tuple(b.range->isIpv4(), b.range->base(), b.range->prefixLength(), !b.holds,
                     b.index);
}

/// Ranges nest or are apart, so those that hold an entry are a stack while one walks in order.
QList<NestedRange> walk(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), isBefore);
    QList<NestedRange> found;
    std::vector<const Entry*> open;
    for (const Entry& entry : entries) {
        while (!open.empty()
               && (open.back()->range->isIpv4() != entry.range->isIpv4()
                   || !open.back()->range->contains(entry.range->base())))
            open.pop_back();
        if (entry.isHeld && !open.empty())
            found.append({entry.index, open.front()->index});
        if (entry.holds)
            open.push_back(&entry);
    }
    std::sort(found.begin(), found.end(),
              [](const NestedRange& a, const NestedRange& b) { return a.entry < b.entry; });
    return found;
}

} // namespace

QList<NestedRange> nestedRanges(const QList<domain::IpRange>& list)
{
    std::vector<Entry> entries;
    append(entries, list, true, true);
    return walk(std::move(entries));
}

QList<NestedRange> nestedRanges(const QList<domain::IpRange>& list,
                                const QList<domain::IpRange>& other)
{
    std::vector<Entry> entries;
    append(entries, other, true, false);
    append(entries, list, false, true);
    return walk(std::move(entries));
}

} // namespace policy
