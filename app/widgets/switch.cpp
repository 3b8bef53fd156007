// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/switch.h"

#include "app/widgets/icon.h"
#include "app/widgets/palette.h"
#include "app/widgets/style.h"
#include "app/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace widgets {

Switch::Switch(const QString& accessibleName, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    // Room for the focus ring around the 36 x 20 track.
    return {scaled(36) + 6, scaled(20) + 6};
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(3, 3, -3, -3);
    const bool on = isChecked();
    const Colour fill = !isEnabled() ? (on ? Colour::Disabled : Colour::Sunken)
        : on                         ? Colour::Accent
                                     : Colour::Surface;
    const Colour edge = !isEnabled() ? (on ? Colour::Disabled : Colour::Line2)
        : on                         ? Colour::Accent
                                     : Colour::Control;
    painter.setPen(QPen(colour(edge), 1));
    painter.setBrush(colour(fill));
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), track.height() / 2,
                            track.height() / 2);

    const qreal knob = track.height() - (on ? 6 : 8);
    const QRect room(int(on ? track.right() - knob - 3 : track.left() + 4),
                     int(track.center().y() - knob / 2 + 0.5), int(knob), int(knob));
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), room);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(on ? Colour::OnAccent : isEnabled() ? Colour::Control : Colour::Line2));
    painter.drawEllipse(place);
    if (on) // state is never told by colour and place alone
        paintIcon(&painter, place.adjusted(3, 3, -3, -3), QStringLiteral("check"),
                  colour(isEnabled() ? Colour::Accent : Colour::Disabled));
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()), height() / 2.0);
}

void Switch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace widgets
