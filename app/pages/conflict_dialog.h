// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings_difference.h"
#include "app/widgets/dialog.h"
#include "common/core/clock.h"

#include <optional>

class QButtonGroup;

namespace pages {

class SettingsForm;
struct SavedBy;

/// Two people saved one settings page: both versions side by side, a choice per row. Leaving it
/// keeps the draft.
class ConflictDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    /// \a by: who saved the other one, if that is known.
    ConflictDialog(const SettingsForm& form, QList<SettingDifference> rows,
                   const std::optional<SavedBy>& by, const core::Clock& clock, QWidget* parent);

signals:
    /// The rows where one's own version shall win.
    void chosen(const QList<pages::SettingDifference>& mine);
    void reloadRequested();

private:
    QList<SettingDifference> m_rows;
    QList<QButtonGroup*> m_choices;
};

} // namespace pages
