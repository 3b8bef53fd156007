// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/token_model.h"
#include "app/pages/context.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace widgets {
class SideSplit;
class TableColumns;
class TableSort;
class TableStates;
class TableView;
} // namespace widgets

namespace pages {

class TokenActions;
class TokenFilter;
class TokenLoader;
class TokenPanel;
class TokenSelection;
class TokenToolbar;
class TokenWatch;

/// The table of all tokens with filter, chips, actions and side panel: the first tab of Manage API
/// Keys. What is filtered, sorted and selected is kept over refreshes and restarts.
class TokenList final : public QWidget
{
    Q_OBJECT

public:
    TokenList(const Context& context, TokenActions* actions, QWidget* parent = nullptr);
    ~TokenList() override;

    /// What the filter asks for, from the beginning. What is shown stays until it comes.
    void reload();
    /// The same list as it is now; rows that are selected stay so.
    void refresh();
    void setOnline(bool online);
    void focusFilter();
    /// Tests the selected token, or says that one is to be selected.
    void testSelected();
    /// Shows the token of this id alone and opens it. Other places: "unused", "expiring" and
    /// the like choose that chip, and "filter:" with a name what was saved under it.
    void show(const QString& place);
    [[nodiscard]] widgets::TableView* table() const { return m_table; }
    [[nodiscard]] const TokenLoader* loader() const { return m_loader; }
    [[nodiscard]] TokenWatch* watch() const { return m_watch; }

signals:
    void statusChanged(const QString& text);
    void notified(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo);
    /// The audit log of a token.
    void historyAsked(const QString& tokenId);
    /// Go to another page and a place of it.
    void pageRequested(const QString& id, const QString& place);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTable();
    void connectParts();
    void connectLoader();
    void fillMenu(QMenu* menu);
    [[nodiscard]] client::TokenQuery query() const;
    void filterChanged();
    void selectionChanged();
    void replaced(bool refreshed);
    void othersChanged();
    void updateWatching();
    [[nodiscard]] int rowsInUse() const;
    void openPanel(int row);
    void tokenChanged(const api::TokenView& token);
    void exportList();
    void restore();
    void updateState();
    [[nodiscard]] QList<api::TokenView> selected() const;

    Context m_context;
    TokenActions* m_actions;
    models::TokenModel* m_model;
    TokenLoader* m_loader;
    TokenWatch* m_watch;
    TokenFilter* m_filter;
    TokenToolbar* m_toolbar;
    widgets::TableView* m_table = nullptr;
    TokenSelection* m_selection = nullptr;
    widgets::TableColumns* m_columns = nullptr;
    widgets::TableSort* m_sort = nullptr;
    widgets::TableStates* m_states = nullptr;
    TokenPanel* m_panel = nullptr;
    QWidget* m_head; ///< filter and actions: nothing is there to be filtered at first
    widgets::SideSplit* m_split = nullptr;
    QString m_wanted; ///< is to be opened when it comes
    client::Ticket m_usage;
    bool m_online = true;
    bool m_chipsCounted = false;
};

} // namespace pages
