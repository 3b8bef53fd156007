// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tab_strip.h"

#include "app/widgets/choice_face.h"
#include "app/widgets/palette.h"
#include "app/widgets/style.h"
#include "app/widgets/type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace widgets {
namespace {

class Tab final : public QAbstractButton
{
public:
    Tab(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        speakAs(this, QAccessible::PageTab);
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(widgets::font(Type::Strong)).horizontalAdvance(text()) + 2,
                scaled(36)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(widgets::font(isChecked() ? Type::Strong : Type::Label));
        painter.setPen(colour(isChecked() || underMouse() ? Colour::Text : Colour::Text2));
        painter.drawText(rect().adjusted(0, 0, 0, -3), Qt::AlignCenter, text());
        if (isChecked())
            painter.fillRect(QRect(0, height() - 3, width(), 3), colour(Colour::Accent));
        if (hasFocus())
            paintFocusRing(&painter, QRectF(rect()).adjusted(0, 4, 0, -6), 4);
    }
};

} // namespace

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(24, 0, 24, 0);
    m_row->setSpacing(24);
    m_row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

void TabStrip::addTab(const QString& text)
{
    auto* tab = new Tab(text, this);
    const int id = int(m_group->buttons().size());
    m_group->addButton(tab, id);
    m_row->insertWidget(m_row->count() - 1, tab);
    if (id == 0)
        tab->setChecked(true);
}

int TabStrip::current() const
{
    return m_group->checkedId();
}

void TabStrip::setCurrent(int index)
{
    if (auto* tab = m_group->button(index))
        tab->setChecked(true);
}

int TabStrip::count() const
{
    return int(m_group->buttons().size());
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), colour(Colour::Line));
}

} // namespace widgets
