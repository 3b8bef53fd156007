// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/focus_look.h"

#include "app/widgets/focus_order.h"
#include "app/widgets/palette.h"

#include <QApplication>
#include <QPixmap>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace test {
namespace {

QString kindOf(const QWidget& widget)
{
    QStringList parts{QString::fromLatin1(widget.metaObject()->className())};
    for (const char* property : {"kind", "dense", "flat", "role"})
        if (const QString value = widget.property(property).toString(); !value.isEmpty())
            parts.append(value);
    return parts.join(u' ');
}

QImage grabbed(QWidget& window, const QWidget& control)
{
    // What it paints, and what its neighbours paint around it.
    const QRect place(control.mapTo(&window, QPoint()), control.size());
    return window.grab(place.adjusted(-6, -6, 6, 6) & window.rect()).toImage();
}

bool canBeFocused(const QWidget& widget)
{
    if (widget.inherits("QLineEdit") && widget.property("flat").toBool())
        return false; // the palette's field has the focus as long as the palette is open
    return widgets::isTabStop(widget) && widget.isVisible()
        && widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

QList<FocusedControl> focusEach(QWidget& window, QSet<QString>& seen)
{
    QList<FocusedControl> all;
    window.activateWindow(); // a popup may have been the active one
    QCoreApplication::processEvents();
    if (!window.isActiveWindow())
        return all;
    QWidget* const before = window.focusWidget();
    const bool byKeys = window.testAttribute(Qt::WA_KeyboardFocusChange);
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !canBeFocused(*widget) || seen.contains(kindOf(*widget)))
            continue;
        if (QWidget* now = window.focusWidget())
            now->clearFocus();
        QCoreApplication::processEvents();
        FocusedControl control{kindOf(*widget), grabbed(window, *widget), {}};
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (!widget->hasFocus())
            continue;
        control.with = grabbed(window, *widget);
        seen.insert(control.kind);
        all.append(control);
    }
    if (before)
        before->setFocus();
    else if (QWidget* now = window.focusWidget())
        now->clearFocus();
    window.setAttribute(Qt::WA_KeyboardFocusChange, byKeys);
    return all;
}

int changedPixels(const FocusedControl& control)
{
    if (control.without.size() != control.with.size())
        return 0;
    int changed = 0;
    for (int y = 0; y < control.with.height(); ++y)
        for (int x = 0; x < control.with.width(); ++x) {
            const QRgb old = control.without.pixel(x, y);
            const QRgb now = control.with.pixel(x, y);
            changed += old != now && widgets::contrastRatio(QColor(old), QColor(now)) >= 3;
        }
    return changed;
}

} // namespace test
