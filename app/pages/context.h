// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/client/events.h"
#include "common/core/clock.h"

#include <QUrl>

namespace pages {

/// What every page is made with: PageType(const Context&, QWidget* parent = nullptr). Client and
/// clock outlive the pages.
struct Context
{
    client::Client& client;
    const core::Clock& clock;
    api::Account account; ///< who is signed in
    QUrl address; ///< of the administration API, as the console reaches it
    client::Events* events = nullptr; ///< what the service tells by itself; null: nothing
};

} // namespace pages
