// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/queries.h"
#include "app/models/token_model.h"
#include "app/pages/context.h"

#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QMenu;

namespace widgets {
class Button;
class EmptyState;
class IconButton;
class SearchField;
class SideSplit;
class TableView;
class Text;
} // namespace widgets

namespace pages {

class TokenActions;
class TokenChips;
class TokenPanel;

/// The table of all tokens with filter, chips, actions and side panel: the first tab of Manage API
/// Keys.
class TokenList final : public QWidget
{
    Q_OBJECT

public:
    TokenList(const Context& context, TokenActions* actions, QWidget* parent = nullptr);
    ~TokenList() override;

    void reload();
    void setOnline(bool online);
    void focusFilter();
    /// Tests the selected token, or says that one is to be selected.
    void testSelected();
    /// Selects the token of this id once the list has come, or shows it alone.
    void show(const QString& id);
    [[nodiscard]] widgets::TableView* table() const { return m_table; }

signals:
    void statusChanged(const QString& text);
    void notified(const QString& text);
    /// The audit log of a token.
    void historyAsked(const QString& tokenId);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeToolbar();
    QWidget* makeTable();
    void fillMenu();
    [[nodiscard]] client::TokenQuery query() const;
    void fetch(const QString& cursor);
    void sortChanged(int column, Qt::SortOrder order);
    void selectionChanged();
    void openPanel(int row);
    void tokenChanged(const api::TokenView& token);
    void chooseColumns(const QPoint& place);
    void fitColumns();
    void updateState();
    [[nodiscard]] QList<api::TokenView> selected() const;

    Context m_context;
    TokenActions* m_actions;
    models::TokenModel* m_model;
    TokenChips* m_chips;
    widgets::TableView* m_table = nullptr;
    TokenPanel* m_panel = nullptr;
    widgets::SideSplit* m_split = nullptr;
    QStackedLayout* m_states = nullptr;
    widgets::SearchField* m_filter = nullptr;
    widgets::Text* m_count = nullptr;
    widgets::Button* m_rotate = nullptr;
    widgets::Button* m_disable = nullptr;
    widgets::Button* m_revoke = nullptr;
    widgets::Button* m_more = nullptr;
    QMenu* m_menu = nullptr;
    widgets::EmptyState* m_failed = nullptr;
    client::Ticket m_fetch;
    QString m_sort;
    QString m_wanted;
    bool m_online = true;
    bool m_columnsChosen = false;
    bool m_chipsCounted = false;
};

} // namespace pages
