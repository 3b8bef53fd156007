// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QPen>

class QHBoxLayout;
class QPainter;

namespace pages {

/// What a TrafficChart draws.
enum class Traffic
{
    Allowed,
    Denied,
    TimePerCall
};

inline constexpr Traffic traffics[] = {Traffic::Allowed, Traffic::Denied, Traffic::TimePerCall};

[[nodiscard]] QString nameOf(Traffic traffic);
[[nodiscard]] widgets::Colour inkOf(Traffic traffic);
/// The line of the time per call is dashed, so that it is not told by its colour alone.
[[nodiscard]] QPen linePen(Traffic traffic);
/// How wide the mark of one is.
[[nodiscard]] int markWidth();
/// The mark in the middle of \a room: a square, or a piece of the dashed line.
void paintMark(QPainter& painter, const QRectF& room, Traffic traffic);
/// All of them, each with its mark, one after the other.
void addLegend(QHBoxLayout& row);

} // namespace pages
