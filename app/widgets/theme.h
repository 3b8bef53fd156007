// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QPalette>

class QApplication;

namespace widgets {

/// The application palette of a scheme, disabled roles included.
[[nodiscard]] QPalette paletteOf(Scheme scheme);

/// The style sheet of a scheme: resources/style.qss with every @token@ filled in.
[[nodiscard]] QString styleSheetOf(Scheme scheme);

/// Makes the application look like Latchkey in \a scheme; again for a change while it runs. Call it
/// once before widgets are made. GUI thread.
void applyTheme(QApplication& application, Scheme scheme);

} // namespace widgets
