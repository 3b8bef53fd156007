// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/token_file.h"
#include "common/api/token_json.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace widgets {
class Button;
class SearchField;
class Text;
} // namespace widgets

namespace pages {

/// The bar over the table of tokens: filter, what can be done with the selected ones, columns and
/// export.
class TokenToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenToolbar(QWidget* parent = nullptr);

    [[nodiscard]] QString filter() const;
    void setFilter(const QString& text);
    void focusFilter();
    /// Enables what is possible with these; the rest says why it is not.
    void setSelection(const QList<api::TokenView>& tokens, bool online);
    [[nodiscard]] bool canRevoke() const;
    [[nodiscard]] bool disables() const { return m_disables; }

signals:
    /// At every change of the text.
    void filterChanged();
    void rotateAsked();
    void disableAsked();
    void revokeAsked();
    void menuWanted(QMenu* menu);
    void columnsAsked(const QPoint& place);
    void exportAsked(models::FileForm form);

private:
    void addIcons(QHBoxLayout* row);

    widgets::SearchField* m_filter;
    widgets::Text* m_count;
    widgets::Button* m_rotate;
    widgets::Button* m_disable;
    widgets::Button* m_revoke;
    widgets::Button* m_more;
    bool m_disables = true;
};

} // namespace pages
