// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/saved_filters.h"
#include "app/widgets/button.h"

#include <functional>

class QMenu;

namespace pages {

/// The star beside a filter: saves the present filter under a name, and has those that were saved.
class SavedFilterButton final : public widgets::IconButton
{
    Q_OBJECT

public:
    /// \a current is the present filter, as the view writes it; empty: none that is worth saving.
    SavedFilterButton(const QString& view, const QUrl& service,
                      std::function<QJsonObject()> current, QWidget* parent = nullptr);

    /// Chooses the one of this name, as if from the menu; says so when there is none.
    void choose(const QString& name);

signals:
    void chosen(const QJsonObject& state);
    void notified(const QString& text);
    /// Something happened that \a undo takes back.
    void undoable(const QString& text, const std::function<void()>& undo);

private:
    void fill(QMenu* menu);
    void askForName();
    void askForAnother(const SavedFilter& filter);
    void remove(const SavedFilter& filter);
    void tell(const core::Status& done, const QString& text);
    [[nodiscard]] QStringList names() const;

    SavedFilters m_filters;
    std::function<QJsonObject()> m_current;
};

} // namespace pages
