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
    /// \a fresh: nobody uses the service yet, so nothing has to be confirmed afterwards.
    ProfileDialog(client::Client& client, bool fresh, QWidget* parent);

signals:
    /// \a pending: it goes back unless it is confirmed.
    void applied(const QString& title, bool pending);
};

} // namespace shell
