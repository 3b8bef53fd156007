// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/filter_words.h"

#include <QListView>

class QLineEdit;
class QStandardItemModel;

namespace pages {

/// How a filter could go on, below its field: what can be typed, and what it means. The keyboard
/// stays in the field.
class FilterPopup final : public QListView
{
    Q_OBJECT

public:
    explicit FilterPopup(QLineEdit* field);

    /// Shows these, or nothing when there are none. The one that was chosen stays so.
    void offer(const QList<models::FilterValue>& entries);
    /// Below the field again, which has moved.
    void place();
    /// Down, or up with -1; around at the ends.
    void move(int step);
    /// The chosen entry; none before somebody has moved.
    [[nodiscard]] std::optional<models::FilterValue> chosen() const;
    /// The chosen one, otherwise the first.
    [[nodiscard]] std::optional<models::FilterValue> best() const;
    [[nodiscard]] QStringList words() const;

signals:
    /// By the mouse.
    void picked(const models::FilterValue& entry);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] models::FilterValue entryAt(const QModelIndex& index) const;

    QLineEdit* m_field;
    QStandardItemModel* m_model;
};

} // namespace pages
