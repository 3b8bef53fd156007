// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace widgets {

class TableView;

/// By what a table is sorted, where the service sorts: a click on a head sorts by it, another one
/// the other way round, the third not at all. Heads without a key do nothing.
class TableSort final : public QObject
{
    Q_OBJECT
public:
    /// \a keyRole of a head is the service's name of the order; empty: it has none. The table has
    /// its model.
    TableSort(TableView* table, int keyRole);

    /// "name", or "-name" from the greatest down; empty: as the service likes.
    [[nodiscard]] const QString& order() const { return m_order; }
    /// Without changed().
    void setOrder(const QString& order);

signals:
    void changed();

private:
    void headChanged(int column, Qt::SortOrder direction);
    void show();

    TableView* m_table;
    int m_keyRole;
    QString m_order;
};

} // namespace widgets
