// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWindow;

namespace platform {

/// Keeps a window out of pictures and recordings of the screen, or lets it in again. Windows only;
/// elsewhere no system offers that, and nothing happens.
void setHiddenFromCapture(QWindow& window, bool hidden);

} // namespace platform
