// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tip_shape.h"

#include "app/widgets/type.h"

#include <QEvent>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace widgets {
namespace {

void shape(QLabel& tip)
{
    const int most = scaled(420);
    if (tip.wordWrap() || tip.width() <= most)
        return;
    tip.setWordWrap(true);
    const int wide = std::max(most, tip.minimumSizeHint().width()); // a long path has no spaces
    QRect place(tip.pos(), QSize(wide, tip.heightForWidth(wide)));
    if (const QScreen* screen = tip.screen()) {
        const QRect room = screen->availableGeometry();
        place.moveBottom(std::min(place.bottom(), std::max(room.bottom(), place.height())));
        if (tip.layoutDirection() == Qt::RightToLeft) // it ends at the pointer
            place.moveRight(std::max(tip.geometry().right(), room.left() + wide));
    }
    tip.setGeometry(place);
}

} // namespace

void TipShape::watch(QWidget* widget)
{
    if (widget->inherits("QTipLabel"))
        widget->installEventFilter(this);
}

bool TipShape::eventFilter(QObject* watched, QEvent* event)
{
    // One that is open is used again for another text.
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
        if (auto* tip = qobject_cast<QLabel*>(watched); tip && tip->isVisible())
            shape(*tip);
    return false;
}

} // namespace widgets
