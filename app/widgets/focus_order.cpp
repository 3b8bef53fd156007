// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/focus_order.h"

#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace widgets {
namespace {

enum class Cut
{
    Rows,
    Columns,
};

struct Stretch
{
    int begin;
    int end; ///< behind the last
};

/// Where \a widget lies in its parent in the direction in which \a cut goes on.
Stretch stretchOf(const QWidget* widget, Cut cut)
{
    const QRect place = widget->geometry();
    if (cut == Cut::Rows)
        return {place.top(), place.bottom() + 1};
    if (QGuiApplication::isRightToLeft())
        return {-place.right() - 1, -place.left()};
    return {place.left(), place.right() + 1};
}

/// The groups that nothing crosses from one to another, in order; each in the order of \a widgets.
QList<QList<QWidget*>> groupsOf(QList<QWidget*> widgets, Cut cut)
{
    std::stable_sort(widgets.begin(), widgets.end(), [cut](const QWidget* one, const QWidget* two) {
        return stretchOf(one, cut).begin < stretchOf(two, cut).begin;
    });
    QList<QList<QWidget*>> groups;
    int end = 0;
    for (QWidget* widget : std::as_const(widgets)) {
        const Stretch stretch = stretchOf(widget, cut);
        if (groups.isEmpty() || stretch.begin >= end) {
            groups.append(QList<QWidget*>());
            end = stretch.end;
        }
        groups.last().append(widget);
        end = std::max(end, stretch.end);
    }
    return groups;
}

QList<QWidget*> siblingsInOrder(const QList<QWidget*>& siblings)
{
    for (const Cut cut : {Cut::Rows, Cut::Columns}) {
        const QList<QList<QWidget*>> groups = groupsOf(siblings, cut);
        if (groups.size() < 2)
            continue;
        QList<QWidget*> ordered;
        for (const QList<QWidget*>& group : groups)
            ordered += siblingsInOrder(group);
        return ordered;
    }
    // One over the other: the one that begins higher comes first.
    QList<QWidget*> ordered;
    for (const QList<QWidget*>& group : groupsOf(siblings, Cut::Rows))
        ordered += group;
    return ordered;
}

/// All that is shown in \a parent.
void addInside(QWidget* parent, QList<QWidget*>& all)
{
    QList<QWidget*> shown;
    for (QObject* child : parent->children())
        if (auto* widget = qobject_cast<QWidget*>(child);
            widget && !widget->isWindow() && widget->isVisible())
            shown.append(widget);
    for (QWidget* widget : siblingsInOrder(shown)) {
        all.append(widget);
        addInside(widget, all);
    }
}

} // namespace

QList<QWidget*> inReadingOrder(QWidget& window)
{
    QList<QWidget*> all;
    addInside(&window, all);
    return all;
}

bool isTabStop(const QWidget& widget)
{
    return widget.isEnabled() && !widget.focusProxy()
        && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

bool focusInReadingOrder(QWidget& window, bool next)
{
    QList<QWidget*> all{&window};
    all += inReadingOrder(window);
    // What has it may take no Tab: a button that was clicked.
    const qsizetype from = std::max<qsizetype>(all.indexOf(window.focusWidget()), 0);
    for (qsizetype step = 1; step <= all.size(); ++step) {
        QWidget* widget = all[(from + (next ? step : all.size() - step)) % all.size()];
        if (widget == &window || !isTabStop(*widget))
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace widgets
