// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_range.h"

#include <QList>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace policy {

/// An immutable set of address ranges that answers "is this address in one of them?" in a time that
/// hardly depends on how many there are. Copies share the data; thread-safe for reading.
///
/// The families are separate: "::/0" holds no IPv4 address, and "0.0.0.0/0" no IPv6 one.
class IpSet
{
public:
    IpSet() = default; ///< Holds nothing.
    explicit IpSet(const std::vector<domain::IpRange>& ranges);
    explicit IpSet(const QList<domain::IpRange>& ranges);

    /// No allocation, no lock.
    [[nodiscard]] bool contains(const domain::IpAddress& address) const;

    /// The most specific range that holds the address, as an index into the list the set was made
    /// of (the first of equal ones). For explanations: looks at every range.
    [[nodiscard]] std::optional<std::size_t> entryOf(const domain::IpAddress& address) const;

    /// The range with that index, as given.
    [[nodiscard]] const domain::IpRange& entry(std::size_t index) const;
    [[nodiscard]] std::size_t size() const; ///< of the list it was made of
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// Equal lists in equal order.
    friend bool operator==(const IpSet& a, const IpSet& b);

private:
    struct Data;
    std::shared_ptr<const Data> m_data; ///< null: empty
};

} // namespace policy
