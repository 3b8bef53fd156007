// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation_item.h"

#include "app/shell/environment_pill.h"
#include "app/widgets/choice_face.h"
#include "app/widgets/icon.h"
#include "app/widgets/style.h"
#include "app/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace shell {
namespace {

using widgets::colour;
using widgets::Colour;
using widgets::scaled;
using widgets::Type;

constexpr int Inset = 8; ///< between the item's plate and the navigation's edges

/// Where the words begin on the plate: behind the icon.
int wordsAt()
{
    return 20 + widgets::iconSide(16);
}

} // namespace

NavigationItem::NavigationItem(const QString& id, const QString& title, const QString& iconName,
                               QWidget* parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(iconName)
{
    if (!id.isEmpty())
        widgets::speakAs(this, QAccessible::PageTab);
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationItem::setDraft(bool draft)
{
    m_draft = draft;
    setAccessibleDescription(draft ? tr("Unsaved changes") : QString());
    explain();
    update();
}

void NavigationItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    explain();
    update();
}

int NavigationItem::room() const
{
    return width() - 2 * Inset - wordsAt() - (m_draft ? widgets::iconSide(14) + 10 : 8);
}

/// A name that can't be read there is read in the tooltip.
void NavigationItem::explain()
{
    const QFontMetrics words(widgets::font(Type::Label));
    setToolTip(m_narrow || words.horizontalAdvance(text()) > room() ? text() : QString());
}

void NavigationItem::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    explain();
}

void NavigationItem::setIconName(const QString& name)
{
    m_icon = name;
    update();
}

QSize NavigationItem::sizeHint() const
{
    return {scaled(52), scaled(32) + 2};
}

int NavigationItem::wideWidth() const
{
    return 2 * Inset + wordsAt()
        + QFontMetrics(widgets::font(Type::Label)).horizontalAdvance(text()) + widgets::iconSide(14)
        + 12;
}

void NavigationItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect plate = rect().adjusted(Inset, 1, -Inset, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(isChecked() ? Colour::AccentSoft2 : Colour::Pressed));
        painter.drawRoundedRect(plate, 6, 6);
    }
    if (hasFocus())
        widgets::paintFocusRing(&painter, QRectF(plate), 6);

    const auto place = [this](const QRect& at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const Colour ink = isChecked() ? Colour::AccentText : Colour::Text2;
    const int icon = widgets::iconSide(16);
    const int top = (height() - icon) / 2;
    const int iconX = m_narrow ? (width() - icon) / 2 : Inset + 10;
    widgets::paintIcon(&painter, place(QRect(iconX, top, icon, icon)), m_icon, colour(ink),
                       layoutDirection());
    if (m_narrow) {
        if (m_draft) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Colour::AccentText));
            painter.drawEllipse(place(QRect(iconX + icon - 1, top - 3, 6, 6)));
        }
        return;
    }
    const int room = this->room();
    painter.setFont(widgets::font(isChecked() ? Type::Strong : Type::Label));
    if (painter.fontMetrics().horizontalAdvance(text()) > room)
        painter.setFont(widgets::font(Type::Label)); // rather the whole name than a heavy one
    painter.setPen(colour(isChecked() ? Colour::AccentText : Colour::Text));
    painter.drawText(place(QRect(Inset + wordsAt(), 0, room, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                         | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (m_draft) {
        const int side = widgets::iconSide(14);
        const QRect pencil(width() - Inset - 10 - side, (height() - side) / 2, side, side);
        widgets::paintIcon(&painter, place(pencil), QStringLiteral("pencil"),
                           colour(Colour::AccentText));
    }
}

void NavigationItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

ServiceSwitcher::ServiceSwitcher(QWidget* parent)
    : QAbstractButton(parent)
    , m_pill(new EnvironmentPill(Environment::Production, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ServiceSwitcher::setService(const client::SavedService& profile)
{
    m_profile = profile;
    m_pill->setEnvironment(profile.environment);
    setAccessibleName(tr("Service: %1").arg(profile.name));
    setToolTip(tr("Switch to another service"));
    update();
}

void ServiceSwitcher::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_pill->setVisible(!narrow);
    updateGeometry();
    update();
}

QSize ServiceSwitcher::sizeHint() const
{
    return {scaled(52), m_narrow ? scaled(48) : scaled(50) + m_pill->sizeHint().height() + 6};
}

void ServiceSwitcher::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect& at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const QRect mark = place(QRect(m_narrow ? (width() - 32) / 2 : 14, m_narrow ? 8 : 12, 32, 32));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Accent));
    painter.drawRoundedRect(mark, 7, 7);
    painter.setPen(QPen(colour(Colour::OnAccent), 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF o = mark.topLeft();
    painter.drawEllipse(o + QPointF(10.3, 16), 4.2, 4.2);
    painter.drawLine(o + QPointF(14.5, 16), o + QPointF(25.5, 16));
    painter.drawLine(o + QPointF(25.5, 16), o + QPointF(25.5, 19.5));
    painter.drawLine(o + QPointF(21.2, 16), o + QPointF(21.2, 18.8));
    if (hasFocus())
        widgets::paintFocusRing(&painter, QRectF(rect()).adjusted(6, 4, -6, -2), 8);
    if (m_narrow)
        return;
    const int room = width() - 56 - 28;
    const int side =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.setFont(widgets::font(Type::Strong));
    painter.setPen(colour(Colour::Text));
    painter.drawText(place(QRect(56, 10, room, scaled(20))), side,
                     painter.fontMetrics().elidedText(m_profile.name, Qt::ElideRight, room));
    painter.setFont(widgets::font(Type::Small));
    painter.setPen(colour(Colour::Text2));
    painter.drawText(
        place(QRect(56, 10 + scaled(20) - 2, room, scaled(18))), side,
        painter.fontMetrics().elidedText(m_profile.address.host(), Qt::ElideMiddle, room));
    const int chevrons = widgets::iconSide(16);
    widgets::paintIcon(&painter, place(QRect(width() - 13 - chevrons, 20, chevrons, chevrons)),
                       QStringLiteral("chevrons"), colour(Colour::Text2));
    const QSize pill = m_pill->sizeHint();
    m_pill->setGeometry(place(QRect(56, 10 + scaled(38) + 2, pill.width(), pill.height())));
}

} // namespace shell
