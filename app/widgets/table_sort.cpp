// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_sort.h"

#include "app/widgets/table_view.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace widgets {

TableSort::TableSort(TableView* table, int keyRole)
    : QObject(table)
    , m_table(table)
    , m_keyRole(keyRole)
{
    show();
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &TableSort::headChanged);
}

void TableSort::setOrder(const QString& order)
{
    m_order = order;
    show();
}

void TableSort::headChanged(int column, Qt::SortOrder direction)
{
    const QString key = column < 0
        ? QString()
        : m_table->model()->headerData(column, Qt::Horizontal, m_keyRole).toString();
    if (column >= 0 && key.isEmpty())
        return show();
    const QString order =
        direction == Qt::DescendingOrder && !key.isEmpty() ? QLatin1Char('-') + key : key;
    if (order == m_order)
        return;
    m_order = order;
    emit changed();
}

void TableSort::show()
{
    const bool descends = m_order.startsWith(QLatin1Char('-'));
    const QString key = descends ? m_order.mid(1) : m_order;
    const QAbstractItemModel* model = m_table->model();
    int sorted = -1;
    for (int column = 0; column < model->columnCount() && !key.isEmpty(); ++column)
        if (model->headerData(column, Qt::Horizontal, m_keyRole) == key)
            sorted = column;
    QHeaderView* header = m_table->horizontalHeader();
    const QSignalBlocker blocker(header);
    header->setSortIndicator(sorted, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->viewport()->update();
}

} // namespace widgets
