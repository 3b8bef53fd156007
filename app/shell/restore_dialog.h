// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/core/clock.h"

namespace shell {

/// After a console that did not end by itself: what it left unsaved, page by page. Closing the
/// dialog leaves everything as it is, for the next start.
class RestoreDialog final : public widgets::Dialog
{
    Q_OBJECT
public:
    struct Entry
    {
        QString page; ///< its id
        QString title;
        int changes = 0; ///< settings that differ
        core::Timestamp at{}; ///< of the last edit
    };

    RestoreDialog(const QList<Entry>& entries, const core::Clock& clock, QWidget* parent);

signals:
    void restored();
    void discarded();
};

} // namespace shell
