// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/side_panel.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/sheet_area.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

SidePanel::SidePanel(const QString& accessibleName, QWidget* parent) : Area(Colour::Surface, parent)
{
    setAccessibleName(accessibleName);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    auto* scroll = new SheetArea(16);
    scroll->setFocusPolicy(
        Qt::StrongFocus); // nothing in it need be focused to scroll it with the keys
    auto* ground = new Area(Colour::Surface);
    m_content = new QVBoxLayout(ground);
    m_content->setContentsMargins(16, 12, 16, 16);
    scroll->setSheet(ground);
    all->addWidget(scroll, 1);
    all->addWidget(new Line);
    auto* foot = new QWidget;
    m_foot = new FlowLayout(8, foot); // long words take a second line
    m_foot->setContentsMargins(16, 8, 16, 8);
    all->addWidget(foot);
}

void SidePanel::setSheet(QWidget* sheet)
{
    delete m_sheet;
    m_sheet = sheet;
    m_content->addWidget(sheet);
}

void SidePanel::addAction(QWidget* button)
{
    m_foot->addWidget(button);
}

void SidePanel::paintEvent(QPaintEvent* event)
{
    Area::paintEvent(event);
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(x, 0, 1, height(), colour(Colour::Line));
}

QWidget* factRow(const QString& label, QWidget* value, const QString& more)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* name = new Text(label, Type::Small, Colour::Text2);
    name->wrapped()->setFixedWidth(std::max(scaled(80), widestPart(label, font(Type::Small)) + 2));
    row->addWidget(name, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(value);
    if (!more.isEmpty())
        column->addWidget((new Text(more, Type::Small, Colour::Text2))->wrapped());
    row->addLayout(column, 1);
    return holder;
}

QWidget* factRow(const QString& label, const QString& value, const QString& more)
{
    return factRow(label, (new Text(value))->wrapped()->selectable(), more);
}

} // namespace widgets
