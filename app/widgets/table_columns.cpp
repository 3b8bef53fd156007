// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_columns.h"

#include "app/widgets/table_view.h"
#include "app/widgets/type.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace widgets {

TableColumns::TableColumns(TableView* table, const QString& key)
    : QObject(table)
    , m_table(table)
    , m_key(key + u"/header"_s)
{
    QHeaderView* header = table->horizontalHeader();
    m_usual = header->saveState();
    // Where a later version has other columns, what was kept does not fit and is passed over.
    if (const QByteArray state = QSettings().value(m_key).toByteArray(); !state.isEmpty())
        m_chosen = header->restoreState(state) && header->count() == table->model()->columnCount();
    header->setSortIndicatorClearable(true); // a state of an earlier version says no
    m_table->keepWidths(m_chosen);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { choose(header->mapToGlobal(at)); });
    // Columns also change their widths with the window; what a person drags is a choice.
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (QApplication::mouseButtons().testFlag(Qt::LeftButton)
            && m_table->horizontalHeader()->underMouse())
            save();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::save);
    connect(table, &TableView::columnsGrew, this, &TableColumns::fit);
    table->viewport()->installEventFilter(this);
}

TableColumns::~TableColumns() = default;

void TableColumns::giveWay(const QList<int>& columns, int room)
{
    m_giving = columns;
    m_room = room;
    fit();
}

void TableColumns::hideAtFirst(int column)
{
    m_hidden.append(column);
    fit();
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (resize->oldSize().width() != resize->size().width())
            fit();
    }
    return QObject::eventFilter(watched, event);
}

void TableColumns::fit()
{
    if (m_chosen || m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    for (const int column : std::as_const(m_hidden))
        m_table->setColumnHidden(column, true);
    for (const int column : std::as_const(m_giving))
        m_table->setColumnHidden(column, false);
    m_table->growColumns(); // a hidden one has not grown with the others
    const QHeaderView* header = m_table->horizontalHeader();
    int room = m_table->viewport()->width();
    for (int column = 0; column < header->count(); ++column)
        if (header->sectionResizeMode(column) != QHeaderView::Stretch)
            room -= header->sectionSize(column);
    for (const int column : std::as_const(m_giving)) {
        if (room >= scaled(m_room))
            break;
        room += header->sectionSize(column);
        m_table->setColumnHidden(column, true);
    }
}

QList<int> TableColumns::shown() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    return columns;
}

void TableColumns::choose(const QPoint& globalPlace)
{
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractItemModel* model = m_table->model();
    for (int column = 1; column < model->columnCount(); ++column) {
        QAction* entry =
            menu->addAction(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        entry->setCheckable(true);
        entry->setChecked(!m_table->isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            save();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableColumns::reset);
    menu->popup(globalPlace);
}

void TableColumns::save()
{
    m_chosen = true;
    m_table->keepWidths(true);
    QSettings().setValue(m_key, m_table->horizontalHeader()->saveState());
    emit changed();
}

void TableColumns::reset()
{
    m_chosen = false;
    m_table->keepWidths(false);
    QSettings().remove(m_key);
    QHeaderView* header = m_table->horizontalHeader();
    const int sorted = header->sortIndicatorSection(); // which is no matter of columns
    const Qt::SortOrder order = header->sortIndicatorOrder();
    {
        const QSignalBlocker blocker(header);
        header->restoreState(m_usual);
        header->setSortIndicator(sorted, order);
    }
    m_table->doItemsLayout();
    fit();
    emit changed();
}

} // namespace widgets
