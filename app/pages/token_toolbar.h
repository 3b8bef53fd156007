// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/token_json.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace widgets {
class Button;
class Text;
} // namespace widgets

namespace pages {

class TokenFilter;

/// The bar over the table of tokens: filter, what can be done with the selected ones, columns and
/// export.
class TokenToolbar final : public QWidget
{
    Q_OBJECT

public:
    /// Puts the filter's field and star into their place.
    /// \a asks: disabling asks something more.
    TokenToolbar(const TokenFilter& filter, bool asks, QWidget* parent = nullptr);

    /// Enables what is possible with these; the rest says why it is not.
    void setSelection(const QList<api::TokenView>& tokens, bool online);
    [[nodiscard]] bool canRevoke() const;
    [[nodiscard]] bool disables() const { return m_disables; }

signals:
    void rotateAsked();
    void disableAsked();
    void revokeAsked();
    void menuWanted(QMenu* menu);
    void columnsAsked(const QPoint& place);
    void exportAsked();

private:
    void addIcons(QHBoxLayout* row);

    widgets::Text* m_count;
    widgets::Button* m_rotate;
    widgets::Button* m_disable;
    widgets::Button* m_revoke;
    widgets::Button* m_more;
    bool m_asks;
    bool m_disables = true;
};

} // namespace pages
