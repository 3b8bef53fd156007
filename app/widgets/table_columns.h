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

    /// \a columns are hidden one after the other while what stretches has less than \a room (pixels
    /// of the reference size); until the person chooses.
    void giveWay(const QList<int>& columns, int room);
    /// \a column is hidden until the person chooses.
    void hideAtFirst(int column);
    /// Those that are shown, from the near end on.
    [[nodiscard]] QList<int> shown() const;
    /// The menu to choose from.
    void choose(const QPoint& globalPlace);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void save();
    void reset();

    TableView* m_table;
    QString m_key;
    QByteArray m_usual;
    QList<int> m_giving;
    QList<int> m_hidden;
    int m_room = 0;
    bool m_chosen = false;
    bool m_fitting = false;
};

} // namespace widgets
