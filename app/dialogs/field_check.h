// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"

#include <functional>

class QLineEdit;

namespace widgets {
class FieldRow;
}

namespace dialogs {

/// Says below \a field what is wrong with it once somebody has left it, and follows every sign from
/// then on until nothing is wrong. A field that nobody typed in is not found fault with.
/// \a faults are those of the field, as the service would find them.
void checkInline(QLineEdit* field, widgets::FieldRow* row,
                 std::function<domain::Problems()> faults);

} // namespace dialogs
