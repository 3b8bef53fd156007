// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/token_file.h"
#include "app/widgets/dialog.h"

namespace dialogs {

/// What became of each of several things that were to be done. The list can be taken along.
class OutcomesDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    /// \a left: how many were not tried because somebody cancelled.
    OutcomesDialog(const QString& windowTitle, const QList<models::Outcome>& outcomes, int left,
                   QWidget* parent);

    [[nodiscard]] const QList<models::Outcome>& outcomes() const { return m_outcomes; }

private:
    QWidget* makeList();
    void saveAs(models::FileForm form);

    QList<models::Outcome> m_outcomes;
};

} // namespace dialogs
