// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sheet_area.h"

#include "app/widgets/style.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace widgets {

SheetArea::SheetArea(int margin, QWidget* parent) : QScrollArea(parent), m_margin(margin)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void SheetArea::setSheet(QWidget* sheet, int maximumWidth, bool centred)
{
    m_maximumWidth = maximumWidth;
    m_centred = centred;
    setWidget(sheet);
    placeSheet();
}

void SheetArea::resizeEvent(QResizeEvent* event)
{
    placeSheet(); // also when the bar comes or goes
    QScrollArea::resizeEvent(event);
}

void SheetArea::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeSheet();
}

void SheetArea::placeSheet()
{
    if (!widget() || !widget()->layout())
        return;
    const int bar = std::clamp(width() - viewport()->width(), 0, m_margin);
    const int room = m_maximumWidth == 0 ? 0 : width() - m_maximumWidth;
    const int near = m_centred ? std::max(m_margin, room / 2) : m_margin;
    const int far = std::max(m_margin, m_centred ? room - room / 2 : room - m_margin) - bar;
    QMargins margins = widget()->layout()->contentsMargins();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    margins.setLeft(mirrored ? far : near); // layouts do not mirror their margins
    margins.setRight(mirrored ? near : far);
    if (margins != widget()->layout()->contentsMargins())
        widget()->layout()->setContentsMargins(margins);
}

namespace {

/// Lies over an area while that has the keyboard's focus: the arrow keys scroll it.
class AreaFocus final : public QWidget
{
public:
    explicit AreaFocus(QScrollArea& area) : QWidget(&area)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        area.installEventFilter(this);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintFocusRing(&painter, QRectF(rect()), 8);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* area = static_cast<QScrollArea*>(watched);
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            setVisible(event->type() == QEvent::FocusIn);
        if (event->type() == QEvent::Resize || event->type() == QEvent::FocusIn) {
            setGeometry(area->rect());
            raise();
        }
        return false;
    }
};

} // namespace

void scrollPlainly(QScrollArea& area, QWidget* content)
{
    new AreaFocus(area); // the area owns it
    area.setFrameShape(QFrame::NoFrame);
    area.setWidgetResizable(true);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setWidget(content);
    area.viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

} // namespace widgets
