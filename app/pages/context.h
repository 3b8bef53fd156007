// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/client/events.h"
#include "common/core/clock.h"

#include <QUrl>

namespace pages {

class KeptDrafts;

/// What every page is made with: PageType(const Context&, QWidget* parent = nullptr). Client and
/// clock outlive the pages.
struct Context
{
    client::Client& client;
    const core::Clock& clock;
    api::Account account; ///< who is signed in
    QUrl address; ///< of the administration API, as the console reaches it
    client::Events* events = nullptr; ///< what the service tells by itself; null: nothing
    KeptDrafts* kept = nullptr; ///< outlives the pages; null: unsaved edits are not kept
    QString page{}; ///< the id of the page that is made, as shell/page_list.h has it
    /// Carries requests to the gateway at an address, with the same trust in certificates as for
    /// the administration API; empty: nothing can be sent there.
    std::function<std::unique_ptr<client::Transport>(const QUrl&)> gateway{};
    bool careful = false; ///< a service in production: every change is shown before it is saved
};

} // namespace pages
