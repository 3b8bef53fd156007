// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/widgets/icon.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

Line::Line(Qt::Orientation orientation, QWidget* parent, Colour ink) : QWidget(parent), m_ink(ink)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(m_ink));
}

Area::Area(Colour fill, QWidget* parent) : QWidget(parent), m_fill(fill) { }

void Area::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(m_fill));
}

namespace {

/// Margins around a row that go with it when it is hidden: a plain layout would keep them.
class Inset final : public QHBoxLayout
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        return isEmpty() ? QSize(0, 0) : QHBoxLayout::sizeHint();
    }
    [[nodiscard]] QSize minimumSize() const override
    {
        return isEmpty() ? QSize(0, 0) : QHBoxLayout::minimumSize();
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return isEmpty() ? 0 : QHBoxLayout::heightForWidth(width);
    }
    [[nodiscard]] int minimumHeightForWidth(int width) const override
    {
        return isEmpty() ? 0 : QHBoxLayout::minimumHeightForWidth(width);
    }
};

} // namespace

Card::Card(QWidget* parent, Colour fill, Colour edge)
    : Block(parent)
    , m_fill(fill)
    , m_edge(edge)
    , m_all(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_all->setContentsMargins(1, 1, 1, 1);
    m_all->setSpacing(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_all->addLayout(m_body, 1);
}

QHBoxLayout* Card::setHead(const QString& title, const QString& beside, const QString& iconName,
                           Colour iconInk)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addStrut(scaled(32)); // heads are as high with a button as without
    if (!iconName.isEmpty()) {
        auto* mark = new IconLabel(iconName, iconInk, 16);
        row->addWidget(mark);
    }
    auto* words = new Text(title, Type::Strong);
    row->addWidget(words);
    m_beside = new Text(beside, Type::Small, Colour::Text2);
    m_beside->setElide(Qt::ElideRight);
    row->addWidget(m_beside);
    row->addStretch();
    m_all->insertLayout(0, row);
    m_all->insertWidget(1, new Line);
    setAccessibleName(title);
    return row;
}

void Card::setBeside(const QString& text)
{
    if (m_beside)
        m_beside->setText(text);
}

void Card::addRow(QWidget* row, bool line, bool padded)
{
    if (line && m_body->count() > 0)
        m_body->addWidget(new Line);
    if (!padded) {
        m_body->addWidget(row);
        return;
    }
    auto* inset = new Inset;
    const int side = 16 - (qobject_cast<SettingRow*>(row) ? SettingRow::reach : 0);
    inset->setContentsMargins(side, 12, side, 12);
    inset->addWidget(row);
    m_body->addLayout(inset);
}

void Card::addRow(QLayout* row, bool line)
{
    if (line && m_body->count() > 0)
        m_body->addWidget(new Line);
    row->setContentsMargins(16, 12, 16, 12);
    m_body->addLayout(row);
}

void Card::clearRows()
{
    const auto clear = [](auto& self, QLayout* layout) -> void {
        while (QLayoutItem* item = layout->takeAt(0)) {
            if (QWidget* widget = item->widget()) {
                widget->hide();
                widget->deleteLater();
            } else if (QLayout* inner = item->layout()) {
                self(self, inner);
            }
            delete item;
        }
    };
    clear(clear, m_body);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(m_edge), 1));
    painter.setBrush(colour(m_fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace widgets
