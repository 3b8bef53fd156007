// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_view.h"

#include "app/widgets/icon.h"
#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace widgets {
namespace {

constexpr int pageMargin = 24;
constexpr int cellMargin = 8;

/// In front of the first column and behind the last one lies the page's margin; a scroll bar takes
/// its part of that.
int nearMargin(const QHeaderView& header, int column)
{
    return header.visualIndex(column) == 0 ? pageMargin : cellMargin;
}

int farMargin(const QHeaderView& header, const QAbstractItemView& table, int column)
{
    int last = header.count() - 1;
    while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
        --last;
    if (header.visualIndex(column) != last)
        return cellMargin;
    const QScrollBar* bar = table.verticalScrollBar();
    return pageMargin - (bar->isVisible() ? bar->width() : 0);
}

/// The part of the ring around a row that lies in one cell.
void paintRowFocus(QPainter* painter, const QRect& cell, bool first)
{
    const QColor ink = colour(Colour::Focus);
    painter->fillRect(cell.left(), cell.top(), cell.width(), 2, ink);
    painter->fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, ink);
    if (!first)
        return;
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    painter->fillRect(mirrored ? cell.right() - 1 : cell.left(), cell.top(), 2, cell.height(), ink);
}

/// The first column names what its row is about.
Type typeOf(const QModelIndex& index)
{
    return index.column() == 0 ? Type::Label : Type::Body;
}

/// A blank bar where a text will be, of a length that differs from row to row.
void paintBlank(QPainter* painter, const QRect& area, const QModelIndex& index)
{
    const int share = 40 + (index.row() * 7 + index.column() * 13) % 35;
    QRect bar(0, 0, area.width() * share / 100, 10);
    bar.moveCenter(area.center());
    bar.moveLeft(area.left());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Colour::NeutralSoft));
    painter->drawRoundedRect(bar, 5, 5);
}

/// Column heads over the text of their cells; the one that sorts stands out and has an arrow.
class TableHeader final : public QHeaderView
{
public:
    explicit TableHeader(QAbstractItemView* table)
        : QHeaderView(Qt::Horizontal, table)
        , m_table(table)
    { }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QFontMetrics words(widgets::font(Type::SmallStrong));
        const int arrow = isSortIndicatorShown() ? scaled(12) + 8 : 0;
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        return {nearMargin(*this, section) + words.horizontalAdvance(text) + arrow
                    + farMargin(*this, *m_table, section) + 2,
                scaled(32)};
    }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, colour(Colour::Surface));
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(Colour::Line2));
        QRect room =
            rect.adjusted(nearMargin(*this, section), 0, -farMargin(*this, *m_table, section), -1);
        const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
        const QFont font = widgets::font(sorts ? Type::SmallStrong : Type::Small);
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const auto given = Qt::Alignment(
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        if (sorts) {
            const int side = scaled(12);
            const int wide = QFontMetrics(font).horizontalAdvance(text) + 4;
            const bool right = given.testFlag(Qt::AlignRight);
            const int x =
                right ? room.right() - side + 1 : std::min(room.left() + wide, room.right() - side);
            const QRect arrow(x, room.center().y() - side / 2, side, side);
            paintIcon(painter, QStyle::visualRect(layoutDirection(), rect, arrow),
                      sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral("chevron-down")
                                                                  : QStringLiteral("chevron-up"),
                      colour(Colour::Text), layoutDirection());
            room.setRight(right ? arrow.left() - 4 : room.right());
        }
        painter->setFont(font);
        painter->setPen(colour(sorts ? Colour::Text : Colour::Text3));
        painter->drawText(QStyle::visualRect(layoutDirection(), rect, room),
                          int(QStyle::visualAlignment(layoutDirection(), given) | Qt::AlignVCenter),
                          text);
        painter->restore();
    }

private:
    const QAbstractItemView* m_table;
};

} // namespace

TableView::TableView(const QString& accessibleName, int rowHeight, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    auto* header = new TableHeader(this);
    header->setSectionsClickable(true);
    setHorizontalHeader(header);
    header->setAccessibleName(tr("%1: columns").arg(accessibleName));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true); // the third click: the service's order
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFixedHeight(scaled(32));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setFont(widgets::font(Type::Small));
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(index.row()); });
}

void TableView::setStale(bool stale)
{
    m_stale = stale;
    viewport()->update();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::growColumns,
            Qt::QueuedConnection);
    connect(
        model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first) {
            if (first == 0)
                growColumns();
        },
        Qt::QueuedConnection);
}

/// Of the first rows: sizeHintForColumn() would go through all of them while the page is hidden.
int TableView::widestOf(int column) const
{
    constexpr int mostRows = 50;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    for (int row = 0; row < std::min(model()->rowCount(), mostRows); ++row)
        widest =
            std::max(widest, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
    return widest;
}

void TableView::growColumns()
{
    if (m_widthsKept)
        return;
    const QHeaderView* header = horizontalHeader();
    bool grew = false;
    const int most = scaled(280); // a single long word leaves room for the others
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column) || header->sectionResizeMode(column) != QHeaderView::Interactive)
            continue;
        const int wanted =
            std::max(header->sectionSizeHint(column), std::min(widestOf(column), most));
        if (wanted > columnWidth(column)) {
            setColumnWidth(column, wanted);
            grew = true;
        }
    }
    if (grew)
        emit columnsGrew();
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void TableView::goTo(int row)
{
    selectRow(row);
    scrollTo(model()->index(row, 0));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit opened(currentIndex().row());
    else if (event->key() == Qt::Key_Delete)
        emit removalAsked();
    else if (event->matches(QKeySequence::Copy))
        emit copyAsked();
    else if (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier
             && currentIndex().isValid())
        emit editAsked(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit rowSelectionChanged();
}

TableDelegate::TableDelegate(int blankRole, TableView* view)
    : QStyledItemDelegate(view)
    , m_blankRole(blankRole)
    , m_view(view)
{ }

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, colour(selected ? Colour::AccentSoft : Colour::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colour(Colour::Line));
    const bool first = m_view->horizontalHeader()->visualIndex(index.column()) == 0;
    const QHeaderView& header = *m_view->horizontalHeader();
    QRect content = option.rect.adjusted(nearMargin(header, index.column()), 0,
                                         -farMargin(header, *m_view, index.column()), -1);
    QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
    content = QStyle::visualRect(option.direction, option.rect, content);
    bar = QStyle::visualRect(option.direction, option.rect, bar);
    if (selected && first)
        painter->fillRect(bar, colour(Colour::Accent));
    if (index.data(m_blankRole).toBool())
        paintBlank(painter, content, index);
    else
        paintContent(painter, content, option, index);
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange) && m_view->hasFocus()
        && index.row() == m_view->currentIndex().row())
        paintRowFocus(painter, option.rect, first);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QHeaderView& header = *m_view->horizontalHeader();
    const int words = index.data(m_blankRole).toBool() ? 0 : contentWidth(index);
    return {nearMargin(header, index.column()) + words + farMargin(header, *m_view, index.column())
                + 1,
            m_view->verticalHeader()->defaultSectionSize()};
}

int TableDelegate::contentWidth(const QModelIndex& index) const
{
    return QFontMetrics(widgets::font(typeOf(index))).horizontalAdvance(index.data().toString());
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString text = index.data().toString();
    const QString more = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || !index.isValid() || more.contains(text)
        || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), more.isEmpty() ? text : text + u'\n' + more, view);
    return true;
}

void TableDelegate::paintContent(QPainter* painter, const QRect& area,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool name = index.column() == 0;
    paintText(painter, area, index.data().toString(), widgets::font(typeOf(index)),
              colour(isStale()  ? Colour::Text3
                         : name ? Colour::Text
                                : Colour::Text2),
              option, index);
}

void TableDelegate::paintText(QPainter* painter, const QRect& area, const QString& text,
                              const QFont& font, const QColor& ink,
                              const QStyleOptionViewItem& option, const QModelIndex& index,
                              Qt::TextElideMode elide) const
{
    painter->setFont(font);
    painter->setPen(ink);
    const auto alignment =
        QStyle::visualAlignment(option.direction,
                                Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()))
        | Qt::AlignVCenter;
    painter->drawText(area, int(alignment),
                      QFontMetrics(font).elidedText(text, elide, area.width()));
}

} // namespace widgets
