// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/capture_guard.h"

#include <QWindow>

#include <windows.h>

#ifndef WDA_EXCLUDEFROMCAPTURE // older headers; since Windows 10 2004
#define WDA_EXCLUDEFROMCAPTURE 0x00000011
#endif

namespace platform {

void setHiddenFromCapture(QWindow& window, bool hidden)
{
    const auto handle = reinterpret_cast<HWND>(window.winId());
    // An older Windows does not know it, and shows a black window instead.
    if (SetWindowDisplayAffinity(handle, hidden ? WDA_EXCLUDEFROMCAPTURE : WDA_NONE) == FALSE
        && hidden)
        SetWindowDisplayAffinity(handle, WDA_MONITOR);
}

} // namespace platform
