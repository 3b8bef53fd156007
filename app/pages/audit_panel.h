// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "common/api/audit_json.h"
#include "common/api/explain_json.h"

class QVBoxLayout;

namespace pages {

/// Everything about one audit record: what was asked, by whom, what every stage said, what changed.
class AuditPanel final : public widgets::Area
{
    Q_OBJECT

public:
    explicit AuditPanel(QWidget* parent = nullptr);

    void show(const api::AuditRow& row);
    [[nodiscard]] const api::AuditRow& row() const { return m_row; }
    /// What the service would decide today; for records that hold no trace of their own.
    void setExplanation(const api::Explanation& explanation);
    void setFault(const QString& message);

signals:
    void closeAsked();
    /// Ask the service how it would decide the same call now.
    void explanationAsked();
    void tokenAsked(const QString& tokenId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    void addTrace(const QString& title, const QList<api::Explanation::Step>& steps);
    void addDetails();
    void copyAsCurl();

    api::AuditRow m_row;
    QVBoxLayout* m_content;
    QWidget* m_shown = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace pages
