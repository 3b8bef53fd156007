// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QWidget;

namespace pages {

class FilterField;
class SavedFilterButton;

/// Makes \a bar the bar over a list: the filter, what is saved of it, and below what is said of it.
/// Answers with the row, for what can be done with the list.
[[nodiscard]] QHBoxLayout* listBar(QWidget* bar, FilterField* filter, SavedFilterButton* saved);
/// A bar, a line, and the list below.
[[nodiscard]] QWidget* listBelow(QWidget* bar, QWidget* list);

} // namespace pages
