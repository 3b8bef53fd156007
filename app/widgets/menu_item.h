// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

namespace widgets {

/// An entry of a menu: check mark or icon, words, and at the far end its keys or the mark of a
/// submenu. Separators are hairlines.
void paintMenuItem(const QStyleOptionMenuItem& option, QPainter* painter);

/// What paintMenuItem() needs, without the room for the keys, which menus add themselves.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option);

} // namespace widgets
