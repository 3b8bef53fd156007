// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmented_control.h"

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

class Segment final : public QAbstractButton
{
public:
    Segment(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        speakAs(this, QAccessible::RadioButton);
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = widgets::font(Type::Strong);
        return {QFontMetrics(bold).horizontalAdvance(text()) + scaled(24), scaled(28)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(QPen(colour(Colour::Line2), 1));
            painter.setBrush(colour(Colour::Surface));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        painter.setFont(widgets::font(isChecked() ? Type::Strong : Type::Label));
        painter.setPen(colour(!isEnabled()      ? Colour::Disabled
                                  : isChecked() ? Colour::Text
                                                : Colour::Text2));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocusRing(&painter, QRectF(rect()), 5);
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    // Tab comes to the chosen one from the first time on; Qt sees to that only once it has come.
    connect(m_group, &QButtonGroup::buttonToggled, this, [this] {
        for (QAbstractButton* segment : m_group->buttons())
            segment->setFocusPolicy(!m_group->checkedButton() || segment->isChecked()
                                        ? Qt::StrongFocus
                                        : Qt::ClickFocus);
    });
}

void SegmentedControl::addSegment(int id, const QString& text)
{
    auto* segment = new Segment(text, this);
    m_group->addButton(segment, id);
    m_row->addWidget(segment);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int id)
{
    if (auto* button = m_group->button(id))
        button->setChecked(true);
}

QAbstractButton* SegmentedControl::segment(int id) const
{
    return m_group->button(id);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Line2), 1));
    painter.setBrush(colour(Colour::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace widgets
