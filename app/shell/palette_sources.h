// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shell {

class CommandPalette;
class MainMenu;
class ServiceLink;
class WorkView;

/// Opens the palette over \a window, filled with pages and actions, and with what the service finds
/// while somebody types. All of them outlive the palette.
CommandPalette* openPalette(WorkView& work, const MainMenu& menu, ServiceLink& link,
                            QWidget* window);

} // namespace shell
