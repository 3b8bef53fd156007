// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>

namespace widgets {

class TableView;

/// Which columns of a table are shown, in what order and how wide: what the person chose, kept over
/// restarts, or what fits.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    /// \a key is where it is kept ("tables/tokens"). Call when the header has its usual widths. The
    /// first column is always shown.
    TableColumns(TableView* table, const QString& key);
    ~TableColumns() override;

    /// \a column is hidden while the table is narrower than \a width, or always with -1; until the
    /// person chooses.
    void hideBelow(int column, int width);
    /// The table is \a width wide now.
    void fit(int width);
    /// Those that are shown, from the near end on.
    [[nodiscard]] QList<int> shown() const;
    /// The menu to choose from.
    void choose(const QPoint& globalPlace);

signals:
    void changed();

private:
    void save();
    void reset();

    TableView* m_table;
    QString m_key;
    QByteArray m_usual;
    QList<std::pair<int, int>> m_rules;
    int m_width = 0;
    bool m_chosen = false;
};

} // namespace widgets
