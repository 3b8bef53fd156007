// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/table_view.h"
#include "common/api/audit_json.h"

namespace pages {

/// How long a call took there on average; a dash where there was none.
[[nodiscard]] QString timePerCall(const api::Statistics::Bucket& bucket);

/// The numbers of a TrafficChart as rows, the newest first: for who reads rather than looks.
class TrafficTable final : public widgets::TableView
{
    Q_OBJECT

public:
    explicit TrafficTable(QWidget* parent = nullptr);
    ~TrafficTable() override;

    /// \a length: how long each stretch is. Who reads a row goes on reading it.
    void show(const QList<api::Statistics::Bucket>& buckets, std::chrono::minutes length);

signals:
    /// A row was opened: this stretch of time.
    void stretchOpened(core::Timestamp from, core::Timestamp to);

private:
    class Rows;
    Rows* m_rows;
    std::chrono::minutes m_length{0};
};

} // namespace pages
