// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace widgets {

/// A table as the console shows them all: hairlines under rows, no vertical lines, whole rows
/// selected with an accent bar at the near edge, rows of one height, sorting left to the service.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// \a rowHeight in pixels of the reference size; it grows with the font.
    explicit TableView(const QString& accessibleName, int rowHeight = 36,
                       QWidget* parent = nullptr);

    /// The service is away: rows are drawn as old ones.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// Rows of the selection, in order.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Columns keep the widths they have: somebody chose them.
    void keepWidths(bool kept) { m_widthsKept = kept; }
    /// No column stays narrower than its head and the words of the first rows.
    void growColumns();
    void setModel(QAbstractItemModel* model) override;
    /// Selects \a row alone and brings it into sight.
    void goTo(int row);

signals:
    /// Enter or a double click.
    void opened(int row);
    /// Delete.
    void removalAsked();
    /// Ctrl+E.
    void editAsked(int row);
    /// Ctrl+C: what names the selected rows is to be copied.
    void copyAsked();
    void rowSelectionChanged();
    void columnsGrew();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    [[nodiscard]] int widestOf(int column) const;

    bool m_stale = false;
    bool m_widthsKept = false;
};

/// Draws the cells of a TableView. Classes for one table say what a cell shows; this draws ground,
/// hairline, selection bar, blank rows and plain text.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a blankRole is the model's role for rows that have not come yet.
    TableDelegate(int blankRole, TableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const final;
    /// What did not fit into its cell is said before what the model has to say.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// How wide paintContent() would like to be.
    [[nodiscard]] virtual int contentWidth(const QModelIndex& index) const;
    /// The content of a cell, within its margins.
    virtual void paintContent(QPainter* painter, const QRect& area,
                              const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// One line of text, elided, aligned as the model says.
    void paintText(QPainter* painter, const QRect& area, const QString& text, const QFont& font,
                   const QColor& ink, const QStyleOptionViewItem& option, const QModelIndex& index,
                   Qt::TextElideMode elide = Qt::ElideRight) const;
    [[nodiscard]] bool isStale() const { return m_view->isStale(); }

private:
    int m_blankRole;
    TableView* m_view;
};

} // namespace widgets
