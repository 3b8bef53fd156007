// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shell {

/// Paints a line of the command palette: icon, title with the match in bold, detail, key hint.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role
    {
        IconName = Qt::UserRole + 1,
        Detail,
        Keys,
        Match,
        Entry,
        IsCaption
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace shell
