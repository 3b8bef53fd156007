// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/dialogs/limit_dialog.h"

namespace pages {

/// Opens the editor for "Limit to" lines, with the service answering its questions. Who takes the
/// submitted lines accepts the dialog: until then they stay open.
dialogs::LimitDialog* openLimitEditor(client::Client& client,
                                      const dialogs::LimitDialog::Subject& subject,
                                      const QStringList& lines, QWidget* parent);

} // namespace pages
