// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/user_model.h"
#include "app/pages/context.h"

#include <QWidget>

#include <functional>

namespace widgets {
class Button;
class TableStates;
class TableView;
} // namespace widgets

namespace dialogs {
class GroupDialog;
}

namespace pages {

class FilterField;
class SavedFilterButton;

/// The groups of local accounts: the second tab of Users & Groups.
class GroupsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsTab(const Context& context, QWidget* parent = nullptr);

    void load();
    void add();
    void setOnline(bool online);
    void focusFilter();
    [[nodiscard]] SavedFilterButton* saved() const { return m_saved; }
    [[nodiscard]] widgets::TableView* table() const { return m_table; }
    /// Of all groups, whatever is filtered.
    [[nodiscard]] const QStringList& names() const { return m_names; }

signals:
    void notified(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo);
    /// Accounts are in another group, or in one of another name.
    void membersChanged();
    /// To the audit log, filtered by these words.
    void historyAsked(const QString& words);

private:
    void makeTable();
    void create(dialogs::GroupDialog* dialog);
    void edit(int row);
    void remove();
    void selectionChanged();
    [[nodiscard]] const domain::Group* group() const;

    Context m_context;
    models::GroupModel* m_model;
    FilterField* m_filter;
    SavedFilterButton* m_saved;
    widgets::TableView* m_table;
    widgets::Button* m_history;
    widgets::TableStates* m_states = nullptr;
    widgets::Button* m_edit;
    widgets::Button* m_delete;
    QStringList m_names;
    client::Ticket m_fetch;
    bool m_online = true;
};

} // namespace pages
