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

/// A token's form with the lines of the editor that may be open over it, so that they are kept too.
[[nodiscard]] QJsonObject withOpenLimits(QJsonObject form, const dialogs::LimitDialog* editor);

} // namespace pages
