// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"
#include "service/store/database.h"

#include <QList>
#include <QString>

namespace store {

/// A service that works on this store, as it last reported itself.
struct Node
{
    int number = 0; ///< 0 ... 15
    QString version;
    core::Timestamp startedAt{};
    core::Timestamp seenAt{}; ///< by its own clock
    friend bool operator==(const Node&, const Node&) = default;
};

/// Who shares the store. A node that ends in good order takes its row away; one that is gone all at
/// once leaves it behind.
class NodeTable
{
public:
    static constexpr std::chrono::seconds reportsEvery{10};
    /// Whoever has not reported for so long does not answer; clocks may differ a little.
    static constexpr std::chrono::seconds missedAfter{30};
    /// Whoever has not reported for so long was taken down for good.
    static constexpr std::chrono::hours forgottenAfter{24};

    explicit NodeTable(Database& database) : m_database(database) { }

    /// Needs a transaction, as remove() does.
    [[nodiscard]] core::Status put(const Node& node);
    [[nodiscard]] core::Status remove(int number);
    /// That have reported since \a moment, by number.
    [[nodiscard]] core::Result<QList<Node>> seenSince(core::Timestamp moment);

private:
    Database& m_database;
};

} // namespace store
