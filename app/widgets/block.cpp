// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/block.h"

#include <QLayout>
#include <QResizeEvent>

namespace widgets {

Block::Block(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize Block::sizeHint() const
{
    QSize hint = QWidget::sizeHint();
    if (layout() && layout()->hasHeightForWidth() && testAttribute(Qt::WA_Resized))
        hint.setHeight(layout()->totalHeightForWidth(width()));
    return hint;
}

void Block::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace widgets
