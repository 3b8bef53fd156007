// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/list_model.h"
#include "common/api/audit_json.h"

#include <deque>

namespace models {

/// Audit records, newest first: a window of bounded size on a log of any length. New ones may come
/// at the top (live tail) and older ones at the end (scrolling); what is beyond the capacity then
/// goes at the other end. What went at the far end comes again by scrolling there.
class AuditModel final : public ListModel
{
    Q_OBJECT

public:
    enum Column
    {
        At,
        Outcome,
        Who,
        Method,
        Target,
        Address,
        Status,
        Duration,
        ColumnCount
    };
    static constexpr int capacity = 20'000;

    using ListModel::ListModel;

    void reset(const QList<api::AuditRow>& rows, const QString& next);
    void append(const QList<api::AuditRow>& rows, const QString& next);
    /// Rows of the newest part of the list, which goes on at \a next: those that are newer than
    /// what was known come on top. Only while nothing newer is left out. Answers how many came.
    int prepend(const QList<api::AuditRow>& newest, const QString& next);
    /// How many of the rows are newer than any that was here.
    [[nodiscard]] int newerIn(const QList<api::AuditRow>& newest) const;
    /// How many newer ones went since reset() to make room for older ones.
    [[nodiscard]] qint64 newerLeftOut() const { return m_newerLeftOut; }
    /// How many older ones went since reset() to make room for new ones.
    [[nodiscard]] qint64 olderLeftOut() const { return m_olderLeftOut; }

    [[nodiscard]] const api::AuditRow* at(int row) const;
    /// What a column shows, by its names in JSON.
    [[nodiscard]] static QStringList membersOf(int column);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] int loaded() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QString display(const api::AuditRow& row, int column) const;

    /// Where a part of the list ended: the number of rows before, and how it goes on.
    struct End
    {
        int row;
        QString next;
    };

    void keepNewest(const api::AuditRow& row);
    void dropNewest(int rows);
    void dropOldest();

    std::deque<api::AuditRow> m_rows;
    std::deque<End> m_ends; ///< ascending: only at these the list can be cut and go on
    QString m_newest; ///< decision of the newest that was here
    core::Timestamp m_newestAt{};
    qint64 m_newerLeftOut = 0;
    qint64 m_olderLeftOut = 0;
};

/// What became of it, in words: "Allowed", "Address not allowed", "Changed".
[[nodiscard]] QString outcomeWord(const api::AuditRow& row);
/// A reason code in two or three words; unknown codes are shown as they are.
[[nodiscard]] QString reasonWord(const QString& code);
/// All codes that denials can have, for filters.
[[nodiscard]] QStringList denialCodes();

} // namespace models
