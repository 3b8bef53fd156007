// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/widgets/dialog.h"

namespace shell {

class ProfileChoice;

/// Chooses the set of settings that a service starts from. Opens by itself on a service that holds
/// nothing yet, and from the menu at any time.
class ProfileDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    ProfileDialog(client::Client& client, QWidget* parent);

signals:
    void applied(const QString& title);
};

} // namespace shell
