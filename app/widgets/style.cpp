// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style.h"

#include "app/widgets/icon.h"
#include "app/widgets/menu_item.h"
#include "app/widgets/palette.h"
#include "app/widgets/tip_shape.h"
#include "app/widgets/type.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace widgets {
namespace {

void paintCheckBox(const QStyleOption& option, QPainter& painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colour(on ? (enabled ? Colour::Accent : Colour::Disabled)
                                  : (enabled ? Colour::Control : Colour::Line2)),
                        1));
    painter.setBrush(colour(on ? (enabled ? Colour::Accent : Colour::Disabled)
                               : (enabled ? Colour::Surface : Colour::Sunken)));
    painter.drawRoundedRect(box, 4, 4);
    if (!on)
        return;
    const QString mark =
        option.state & QStyle::State_NoChange ? QStringLiteral("minus") : QStringLiteral("check");
    paintIcon(&painter, option.rect.adjusted(2, 2, -2, -2), mark, colour(Colour::OnAccent));
}

void paintRadio(const QStyleOption& option, QPainter& painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(on ? (enabled ? Colour::Accent : Colour::Disabled)
                                  : (enabled ? Colour::Control : Colour::Line2)),
                        1));
    painter.setBrush(colour(on ? (enabled ? Colour::Accent : Colour::Disabled) : Colour::Surface));
    painter.drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::OnAccent));
    const qreal dot = option.rect.width() * 0.19;
    painter.drawEllipse(QRectF(option.rect).center(), dot, dot);
}

/// Buttons show the focus by the border that the style sheet gives them; a ring within would cut
/// their text.
bool hasFocusBorder(const QWidget* widget)
{
    return qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_tips(new TipShape(this))
{ }

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    m_tips->watch(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) { // the rest is Fusion's own
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return iconSide(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_FocusFrameHMargin: // the entries of a list stand under the words of its field
        return widget && widget->property("popup").toBool()
            ? 5
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default: // of the many metrics, only these differ
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_ScrollBar_Transient || hint == SH_Widget_Animate)
        return 0;
    if (hint == SH_UnderlineShortcut)
        return 0;
    if (hint == SH_ComboBox_Popup)
        return 0; // a list under the field, not a menu over it
    if (hint == SH_LineEdit_PasswordCharacter)
        return 0x2022; // the same dot in every font, as where a token's value is hidden
    if (hint == SH_ToolTip_WakeUpDelay)
        return 500;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                          const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon(QStringLiteral("close"));
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("circle-info"), Colour::AccentText);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), Colour::Warn);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("circle-x"), Colour::Bad);
    default: // pixmaps that the console never shows
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) && option->state & State_Selected)
            return; // its fill says so
        if (option->state & State_KeyboardFocusChange && !hasFocusBorder(widget))
            paintFocusRing(painter, QRectF(option->rect), 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        painter->save();
        paintCheckBox(*option, *painter);
        painter->restore();
        return;
    case PE_IndicatorRadioButton:
        painter->save();
        paintRadio(*option, *painter);
        painter->restore();
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colour(Colour::Raised));
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(colour(Colour::Line2));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_IndicatorToolBarSeparator: // also between the entries of a list of choices
        painter->fillRect(
            QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
            colour(Colour::Line));
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const bool up = head->sortIndicator == QStyleOptionHeader::SortUp;
            QRect box(0, 0, 14, 14);
            box.moveCenter(option->rect.center());
            paintIcon(painter, box,
                      up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                      colour(Colour::Text));
        }
        return;
    default: // the rest is Fusion's own
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, colour(Colour::Surface));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            colour(Colour::Line2));
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const bool sorted = head->sortIndicator != QStyleOptionHeader::None;
            QFont label = widgets::font(Type::SmallStrong);
            if (sorted)
                label.setWeight(QFont::DemiBold);
            painter->save();
            painter->setFont(label);
            painter->setPen(colour(sorted ? Colour::Text : Colour::Text3));
            const int flags =
                int(visualAlignment(head->direction, head->textAlignment)) | Qt::TextSingleLine;
            const QString text =
                QFontMetrics(label).elidedText(head->text, Qt::ElideRight, head->rect.width());
            painter->drawText(head->rect, flags, text);
            painter->restore();
            return;
        }
    }
    if (element == CE_MenuEmptyArea)
        return; // the panel has painted it
    if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paintMenuItem(*item, painter);
            return;
        }
    }
    if (element == CE_ShapedFrame && widget && widget->property("plain").toBool())
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    if (type == CT_MenuItem)
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item);
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Colour::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

} // namespace widgets
