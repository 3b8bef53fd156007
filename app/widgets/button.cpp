// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button.h"

#include "app/widgets/choice_face.h"
#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace widgets {
namespace {

const char* nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Secondary:
        return "secondary";
    case ButtonKind::Quiet:
        return "quiet";
    case ButtonKind::Link:
        return "link";
    case ButtonKind::Danger:
        return "danger";
    case ButtonKind::DangerFill:
        return "dangerFill";
    }
    Q_UNREACHABLE();
}

Colour inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::DangerFill:
        return Colour::OnAccent;
    case ButtonKind::Secondary:
        return Colour::Text;
    case ButtonKind::Quiet:
        return Colour::Text2;
    case ButtonKind::Link:
        return Colour::AccentText;
    case ButtonKind::Danger:
        return Colour::Bad;
    }
    Q_UNREACHABLE();
}

constexpr int ChevronRoom = 20;

} // namespace

Button::Button(ButtonKind kind, const QString& text, const QString& iconName, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setProperty("kind", QLatin1StringView(nameOf(kind)));
    setCursor(Qt::ArrowCursor);
    setAutoDefault(false);
    if (!iconName.isEmpty())
        setIconName(iconName);
    restyle();
}

void Button::setIconName(const QString& name)
{
    setIcon(widgets::icon(name, inkOf(m_kind)));
    const int side = iconSide(16);
    setIconSize(QSize(text().isEmpty() ? side : side + 4,
                      side)); // the icon engine leaves the rest as a gap to the text
}

Button* Button::small()
{
    setProperty("dense", true);
    setFont(widgets::font(Type::SmallStrong));
    return this;
}

Button* Button::elided()
{
    m_elided = true;
    updateGeometry();
    return this;
}

QSize Button::minimumSizeHint() const
{
    const QScopedValueRollback measuring(m_measuring, true);
    const QSize size = QPushButton::minimumSizeHint();
    return m_elided ? QSize(std::min(size.width(), scaled(48)), size.height()) : size;
}

void Button::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    if (!m_elided)
        return;
    // Not by sizeHint(), which asks for the option itself.
    const QSize whole(fontMetrics().horizontalAdvance(text()), fontMetrics().height());
    const int frame = style()->sizeFromContents(QStyle::CT_PushButton, option, whole, this).width()
        - whole.width();
    option->text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - frame);
}

void Button::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    if (m_elided)
        setToolTip(width() < sizeHint().width() ? text() : QString());
}

void Button::setMenuWithChevron(QMenu* menu)
{
    setMenu(menu);
    updateGeometry();
}

void Button::setDisabledReason(const QString& reason)
{
    if (isEnabled())
        m_tip = toolTip();
    setEnabled(reason.isEmpty());
    setToolTip(reason.isEmpty() ? m_tip : reason);
    setAccessibleDescription(reason);
}

QSize Button::sizeHint() const
{
    const QScopedValueRollback measuring(m_measuring, true);
    QSize size = QPushButton::sizeHint();
    // Style sheets add the icon's gap on one side only.
    if (!icon().isNull() && !text().isEmpty())
        size.rwidth() += 4;
    if (menu() && !text().isEmpty())
        size.rwidth() += 2 * ChevronRoom - 8; // the text stays in the middle
    return size;
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        restyle();
}

void Button::paintEvent(QPaintEvent* event)
{
    if (!menu() || text().isEmpty()) {
        QPushButton::paintEvent(event);
        paintInnerRing();
        return;
    }
    // Style sheets have room for a menu's mark at the right in every language.
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int mark =
        2 * ChevronRoom - 8 + style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -mark, 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    const int side = iconSide(14);
    const QRect room(width() - side - 10, (height() - side) / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), room),
              QStringLiteral("chevron-down"),
              colour(isEnabled() ? inkOf(m_kind) : Colour::Disabled));
    paintInnerRing();
}

/// The accent is the colour of the focus too: on it, the ring needs a second one.
void Button::paintInnerRing()
{
    if (!hasFocus() || (m_kind != ButtonKind::Primary && m_kind != ButtonKind::DangerFill))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::OnAccent), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
}

void Button::restyle()
{
    QFont wanted = widgets::font(property("dense").isValid() ? Type::SmallStrong : Type::Label);
    if (m_kind == ButtonKind::Primary || m_kind == ButtonKind::DangerFill)
        wanted.setWeight(QFont::DemiBold);
    setFont(wanted);
}

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent, Colour ink)
    : QToolButton(parent)
    , m_ink(ink)
{
    speakAs(this, QAccessible::PushButton);
    setIconName(iconName);
    setToolTip(name);
    setAccessibleName(name);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

void IconButton::setIconName(const QString& iconName)
{
    setIcon(widgets::icon(iconName, m_ink));
    setIconSize(QSize(iconSide(16), iconSide(16)));
}

QSize IconButton::sizeHint() const
{
    return {scaled(32), scaled(32)};
}

} // namespace widgets
