// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace test {

/// Where the order of Tab goes back against the reading order (WCAG 2.4.3): up within a column, or
/// backwards within a row. From the foot of one column to the head of the next is reading on. Each
/// as a sentence that names both controls.
[[nodiscard]] QStringList focusOrderFlaws(QWidget& window);

} // namespace test
