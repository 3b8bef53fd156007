// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/audit_model.h"
#include "app/pages/audit_tail.h"
#include "app/pages/context.h"
#include "app/pages/page.h"

#include <QTimer>

namespace widgets {
class Button;
class EmptyState;
class SideSplit;
class TableColumns;
class TableStates;
class TableView;
class Text;
} // namespace widgets

namespace pages {

class AuditExport;
class AuditFilter;
class AuditIntegrity;
class AuditPanel;

/// Every call and every change, newest first: live while one looks, searched over years. Who
/// scrolls away from the newest reads on undisturbed; what has come meanwhile is counted.
class AuditLogPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditLogPage(const Context& context, QWidget* parent = nullptr);
    ~AuditLogPage() override;

    void activate() override;
    void refresh() override;
    void focusFilter() override;
    void setOnline(bool online) override;
    /// "denied", "reason:<code>", "token:<id>", "user:<name>", "object:user:<name>" or a decision
    /// id.
    void openPlace(const QString& place) override;

    [[nodiscard]] widgets::TableView* table() const { return m_table; }
    [[nodiscard]] AuditExport* exporting() const { return m_export; }
    [[nodiscard]] AuditIntegrity* integrity() const { return m_integrity; }
    /// How often the live tail looks for new records.
    void setTailPauses(const AuditTail::Pauses& pauses) { m_tail->setPauses(pauses); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeStates();
    void connectTable();
    void makeHead();
    void exportRecords();
    void makeTailControls();
    void reload();
    void fetch(const QString& cursor);
    void take(const client::Listed<api::AuditRow>& newest);
    void setLive(bool live);
    void sayWhetherLive();
    void setWaiting(int rows, bool more);
    void openRow(int row);
    void openDecision(const QString& decision);
    void askForTrace();
    void updateWatching();
    void updateState();

    Context m_context;
    models::AuditModel* m_model;
    AuditFilter* m_filter;
    AuditExport* m_export;
    AuditIntegrity* m_integrity;
    AuditPanel* m_panel;
    AuditTail* m_tail;
    widgets::SideSplit* m_split = nullptr;
    widgets::TableView* m_table = nullptr;
    widgets::TableColumns* m_columns = nullptr;
    widgets::TableStates* m_states = nullptr;
    widgets::EmptyState* m_nothing = nullptr;
    widgets::Button* m_allTime = nullptr; ///< of the empty state
    widgets::Text* m_liveText = nullptr;
    widgets::Button* m_liveButton = nullptr;
    widgets::Button* m_newButton = nullptr;
    client::Ticket m_fetch;
    client::Ticket m_trace;
    QTimer m_traceSoon;
    widgets::Button* m_exporting = nullptr;
    bool m_live = true;
    bool m_gap = false; ///< more came than one part holds: following begins anew
    bool m_online = true;
};

} // namespace pages
