// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/side_panel.h"
#include "common/api/audit_json.h"
#include "common/api/explain_json.h"

#include <QUrl>

class QVBoxLayout;

namespace widgets {
class Button;
} // namespace widgets

namespace pages {

/// Everything about one audit record: what was asked, by whom, what every stage said, what changed.
class AuditPanel final : public widgets::SidePanel
{
    Q_OBJECT

public:
    /// \a service is the address of the administration API, for links.
    explicit AuditPanel(QUrl service, QWidget* parent = nullptr);

    void show(const api::AuditRow& row);
    [[nodiscard]] const api::AuditRow& row() const { return m_row; }
    /// The trace could not be had.
    void setFault(const QString& message);
    void setOnline(bool online);

signals:
    void closeAsked();
    /// Ask the service what each stage said, and how it would decide the same call now.
    void traceAsked();
    void tokenAsked(const QString& tokenId);
    /// What else was done to the same thing: "object:user:alice".
    void historyAsked(const QString& words);

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    void addTrace();
    void addRecorded(const api::AuditTrace& trace);
    void addToday(const api::AuditTrace& trace);
    void addDetails();
    void copyAsCurl();

    QUrl m_service;
    api::AuditRow m_row;
    widgets::Button* m_again;
    widgets::Button* m_curl;
    QVBoxLayout* m_column = nullptr; ///< of the sheet that is shown
};

} // namespace pages
