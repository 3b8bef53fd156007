// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

namespace dialogs {
class TestTokenDialog;
}

namespace pages {

/// Asks the service what \a dialog wants to know, and sends the request through the gateway where
/// that is asked for, for as long as the dialog is there.
void serveTest(const Context& context, dialogs::TestTokenDialog& dialog);

} // namespace pages
