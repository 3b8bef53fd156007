// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_range.h"

#include <QList>

namespace policy {

/// A range that lies within another one; of two equal ones the later lies within the earlier.
struct NestedRange
{
    qsizetype entry = 0;
    qsizetype within = 0; ///< the widest one that holds it

    friend bool operator==(const NestedRange&, const NestedRange&) = default;
};

/// The entries of a list that lie within another entry of it, in the list's order. Takes
/// n log n time, so that lists of 100 000 can be asked about while somebody types.
[[nodiscard]] QList<NestedRange> nestedRanges(const QList<domain::IpRange>& list);

/// The entries of \a list that lie within an entry of \a other, or are equal to one.
[[nodiscard]] QList<NestedRange> nestedRanges(const QList<domain::IpRange>& list,
                                              const QList<domain::IpRange>& other);

} // namespace policy
