// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/side_split.h"

#include "app/widgets/type.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace widgets {
namespace {

constexpr int mainNeeds = 540; ///< pixels at the reference size

} // namespace

SideSplit::SideSplit(QWidget* main, QWidget* panel, int panelWidth, QWidget* parent)
    : QWidget(parent)
    , m_main(main)
    , m_panel(panel)
    , m_panelWidth(panelWidth)
{
    m_main->setParent(this);
    m_panel->setParent(this);
    m_panel->hide();
}

bool SideSplit::isWide() const
{
    return width() - scaled(m_panelWidth) >= scaled(mainNeeds);
}

void SideSplit::setOpen(bool open)
{
    m_open = open;
    m_panel->setVisible(open);
    m_panel->raise();
    place();
}

void SideSplit::place()
{
    const int side = std::min(scaled(m_panelWidth), width());
    const QRect panel(width() - side, 0, side, height());
    const bool beside = m_open && isWide();
    const QRect main(0, 0, beside ? width() - side : width(), height());
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), panel));
    m_main->setGeometry(QStyle::visualRect(layoutDirection(), rect(), main));
}

void SideSplit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void SideSplit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_open) {
        setOpen(false);
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

QSize SideSplit::minimumSizeHint() const
{
    return m_main->minimumSizeHint();
}

} // namespace widgets
