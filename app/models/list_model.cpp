// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/list_model.h"

namespace models {

void ListModel::setAwaiting(bool awaiting)
{
    if (awaiting == m_awaiting)
        return;
    if (loaded() != 0) {
        m_awaiting = awaiting;
        return;
    }
    beginResetModel();
    m_awaiting = awaiting;
    endResetModel();
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return isBlank() ? blankRows : loaded();
}

bool ListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && !m_fetching && !m_awaiting;
}

void ListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    emit moreWanted(m_next);
}

void ListModel::setEnd(const QString& next, const std::optional<qint64>& total)
{
    m_next = next;
    m_fetching = false;
    if (total)
        m_total = total;
}

} // namespace models
