// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_selection.h"

#include "app/widgets/table_view.h"

#include <QScrollBar>

#include <utility>

namespace pages {

TokenSelection::TokenSelection(widgets::TableView* table, const models::TokenModel* model,
                               QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    connect(table, &widgets::TableView::rowSelectionChanged, this, [this] {
        if (m_replacing)
            return;
        remember();
        emit changed();
    });
}

void TokenSelection::setIds(const QStringList& ids)
{
    m_ids = QSet<QString>(ids.begin(), ids.end());
}

QList<api::TokenView> TokenSelection::tokens() const
{
    QList<api::TokenView> tokens;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        if (const api::TokenView* token = m_model->at(row))
            tokens.append(*token);
    }
    return tokens;
}

void TokenSelection::remember()
{
    m_ids.clear();
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        if (const api::TokenView* token = m_model->at(row))
            m_ids.insert(token->token.id);
    }
}

void TokenSelection::beginReplacing()
{
    m_replacing = true;
    m_scrolledTo = m_table->verticalScrollBar()->value();
}

void TokenSelection::endReplacing(bool sameList)
{
    take(0);
    if (sameList)
        m_table->verticalScrollBar()->setValue(m_scrolledTo);
    else if (m_ids.isEmpty())
        m_table->scrollToTop();
    m_replacing = false;
}

void TokenSelection::take(int first)
{
    if (m_ids.isEmpty())
        return;
    QItemSelection rows;
    QModelIndex current;
    for (int row = first; row < m_model->rowCount(); ++row) {
        const api::TokenView* token = m_model->at(row);
        if (!token || !m_ids.contains(token->token.id))
            continue;
        current = m_model->index(row, 0);
        rows.select(current, current);
    }
    if (rows.isEmpty())
        return;
    const bool replacing = std::exchange(m_replacing, true);
    QItemSelectionModel* selection = m_table->selectionModel();
    if (!selection->currentIndex().isValid())
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_replacing = replacing;
}

} // namespace pages
