// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace test {

/// A run of text as it was painted, in the coordinates of its widget.
struct PaintedText
{
    QString text;
    QRectF place; ///< from its ascent to its descent
    QRectF clip; ///< what of the widget could be painted on
    QString family; ///< of its font
};

/// What \a widget itself paints, its children left out: labels, buttons, cells and charts alike.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget& widget);

} // namespace test
