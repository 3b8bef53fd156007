// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/list_model.h"
#include "common/api/audit_json.h"

namespace models {

/// Audit records, newest first. New ones may come at the top (live tail); what is beyond the
/// capacity then goes at the other end.
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
    enum Role
    {
        DecisionRole = FirstOwnRole, ///< text
        AllowedRole, ///< bool
        KindRole ///< int: api::AuditRow::Kind
    };
    /// Of the live tail.
    static constexpr int capacity = 10'000;

    using ListModel::ListModel;

    void reset(const QList<api::AuditRow>& rows, const QString& next);
    void append(const QList<api::AuditRow>& rows, const QString& next);
    /// Rows of the newest part of the list: those that are newer than what is shown come on top.
    /// Answers how many came.
    int prepend(const QList<api::AuditRow>& newest);
    /// How many of the rows are newer than what is shown.
    [[nodiscard]] int newerIn(const QList<api::AuditRow>& newest) const;
    /// How many went at the far end since reset().
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

    [[nodiscard]] const api::AuditRow* at(int row) const;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] int loaded() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QString display(const api::AuditRow& row, int column) const;

    QList<api::AuditRow> m_rows;
    qint64 m_dropped = 0;
};

/// What became of it, in words: "Allowed", "Address not allowed", "Changed".
[[nodiscard]] QString outcomeWord(const api::AuditRow& row);
/// A reason code in two or three words; unknown codes are shown as they are.
[[nodiscard]] QString reasonWord(const QString& code);
/// All codes that denials can have, for filters.
[[nodiscard]] QStringList denialCodes();

} // namespace models
