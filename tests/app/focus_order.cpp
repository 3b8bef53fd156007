// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/focus_order.h"

#include "app/widgets/focus_order.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QLabel>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace test {
namespace {

/// What stands for \a widget beside \a other: the outermost area that it scrolls in and the other
/// does not, since its own place in there says nothing about the other's.
const QWidget* placeBeside(const QWidget* widget, const QWidget* other)
{
    const QWidget* place = widget;
    for (const QWidget* up = widget->parentWidget(); up && !up->isWindow(); up = up->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(up) && !up->isAncestorOf(other))
            place = up;
    return place;
}

QRect rectOf(const QWidget* widget, const QWidget& window)
{
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

QString nameOf(const QWidget* widget)
{
    QString name = widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && name.isEmpty())
        name = button->text();
    const auto labels = widget->window()->findChildren<const QLabel*>();
    for (const QLabel* label : labels)
        if (label->buddy() == widget && name.isEmpty())
            name = label->text();
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget->metaObject()->className()), name);
}

} // namespace

QStringList focusOrderFlaws(QWidget& window)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    QStringList flaws;
    QList<const QWidget*> stops;
    for (const QWidget* widget : widgets::inReadingOrder(window))
        if (widgets::isTabStop(*widget))
            stops.append(widget);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect from = rectOf(placeBeside(stops[i - 1], stops[i]), window);
        const QRect to = rectOf(placeBeside(stops[i], stops[i - 1]), window);
        const bool ahead = mirrored ? to.right() < from.left() : to.left() > from.right();
        const bool behind = mirrored ? to.left() > from.right() : to.right() < from.left();
        const bool above = to.bottom() < from.top();
        const bool sameRow = to.top() <= from.bottom() && to.bottom() >= from.top();
        if ((above && !ahead) || (sameRow && behind))
            flaws.append(
                u"Tab goes back from %1 to %2"_s.arg(nameOf(stops[i - 1]), nameOf(stops[i])));
    }
    return flaws;
}

} // namespace test
