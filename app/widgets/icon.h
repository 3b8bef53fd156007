// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace widgets {

/// An icon of the console's own set (resources/icons/<name>.svg) in the colour of \a token, worked
/// out when it is painted, so that it follows a change of palette. Mirrored right to left where its
/// meaning asks for it.
[[nodiscard]] QIcon icon(const QString& name, Colour token = Colour::Text2);

/// Paints an icon into \a rect, in any colour.
void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// True for icons that point or read in a direction: arrows, lists, panels, books.
[[nodiscard]] bool isMirrored(const QString& name);

} // namespace widgets
