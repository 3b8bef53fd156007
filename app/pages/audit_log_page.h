// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/queries.h"
#include "app/models/audit_model.h"
#include "app/pages/context.h"
#include "app/pages/page.h"

#include <QTimer>

class QComboBox;
class QSaveFile;
class QStackedLayout;

namespace widgets {
class Button;
class Chip;
class EmptyState;
class SearchField;
class SideSplit;
class TableView;
class Text;
} // namespace widgets

namespace pages {

class AuditPanel;

/// Every call and every change, newest first: live while one looks, searched over years.
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
    /// "denied", "reason:<code>", "token:<id>", "user:<name>" or a decision id.
    void openPlace(const QString& place) override;

    [[nodiscard]] widgets::TableView* table() const { return m_table; }
    /// How often the live tail looks for new records.
    void setTailPause(std::chrono::milliseconds pause) { m_tail.setInterval(pause); }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeToolbar();
    QWidget* makeChips();
    QWidget* makeTable();
    [[nodiscard]] client::AuditQuery query() const;
    void reload();
    void fetch(const QString& cursor);
    void lookForNew();
    void setLive(bool live);
    void openRow(int row);
    void openDecision(const QString& decision);
    void explain();
    void exportAs(client::ExportFormat format);
    void updateState();

    Context m_context;
    models::AuditModel* m_model;
    widgets::TableView* m_table = nullptr;
    AuditPanel* m_panel;
    widgets::SideSplit* m_split;
    QStackedLayout* m_states = nullptr;
    widgets::SearchField* m_filter = nullptr;
    QComboBox* m_span = nullptr;
    widgets::Text* m_liveText = nullptr;
    widgets::Button* m_liveButton = nullptr;
    QList<widgets::Chip*> m_chips;
    client::Ticket m_fetch;
    client::Ticket m_export;
    std::unique_ptr<QSaveFile> m_exported;
    QTimer m_tail;
    bool m_live = true;
    bool m_looking = false;
    bool m_online = true;
};

} // namespace pages
