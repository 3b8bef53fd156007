// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/review.h"
#include "app/pages/saved_by.h"
#include "app/widgets/dialog.h"
#include "common/core/clock.h"

#include <optional>

class QButtonGroup;

namespace pages {

/// Two versions of one thing, in the language of the console.
struct Conflict
{
    QString heading; ///< "Someone else changed nightly-export"
    QString what; ///< "nightly-export"
    QList<ChangedField> rows; ///< where they differ; before: theirs, after: one's own
    QStringList taken; ///< what only they changed: it holds already, and is only told
    std::optional<SavedBy> by;
    bool settings = false; ///< a page of the settings
};

/// Two people saved the same thing: both versions side by side, a choice per row. Leaving it keeps
/// the draft.
class ConflictDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    ConflictDialog(const Conflict& conflict, const core::Clock& clock, QWidget* parent);

    /// For an entry that is no settings page.
    [[nodiscard]] static QString headingFor(const QString& what);
    [[nodiscard]] static QString headingForSettings();

signals:
    /// The rows where one's own version shall win.
    void chosen(const QList<qsizetype>& mine);
    void reloadRequested();

private:
    QList<QButtonGroup*> m_choices;
};

} // namespace pages
