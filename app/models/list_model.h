// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>

namespace models {

/// What the tables over lists of the service have in common: the rows that have come so far, where
/// the list goes on, and blank rows while the first ones are awaited. A list model never fetches:
/// it says that it wants more.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        BlankRole = Qt::UserRole, ///< bool: the row is only a place for one that is on its way
        SortKeyRole, ///< of a header: the service's name for sorting by it; empty: it can't be
        FirstOwnRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows blank rows until rows come. Rows that are there stay until then.
    void setAwaiting(bool awaiting);
    [[nodiscard]] bool isAwaiting() const { return m_awaiting; }
    /// How many there are in all, as the service said.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] const QString& next() const { return m_next; }
    /// After a part did not come: it can be asked for again.
    void giveUpFetching() { m_fetching = false; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// Scrolling has come to the end of what is there.
    void moreWanted(const QString& cursor);

protected:
    static constexpr int blankRows = 14;

    [[nodiscard]] virtual int loaded() const = 0;
    [[nodiscard]] bool isBlank() const { return m_awaiting && loaded() == 0; }
    void setEnd(const QString& next, const std::optional<qint64>& total);

    bool m_awaiting = false;

private:
    QString m_next;
    std::optional<qint64> m_total;
    bool m_fetching = false;
};

} // namespace models
