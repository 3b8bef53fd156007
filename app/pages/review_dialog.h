// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings_difference.h"
#include "app/widgets/dialog.h"

namespace pages {

class SettingsForm;

/// What a draft would change, before it is saved.
class ReviewDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    ReviewDialog(const SettingsForm& form, const QList<SettingDifference>& changes,
                 QWidget* parent);

signals:
    void saveRequested();
};

} // namespace pages
