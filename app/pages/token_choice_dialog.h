// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/widgets/dialog.h"

class QListWidget;

namespace widgets {
class SearchField;
class Text;
} // namespace widgets

namespace pages {

/// Finds one token by its name, owner or id.
class TokenChoiceDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    TokenChoiceDialog(client::Client& client, const QString& heading, QWidget* parent);

signals:
    void chosen(const api::TokenView& token);

private:
    void search();
    void remark(const QString& text);
    void choose();

    client::Client& m_client;
    client::Ticket m_asking;
    widgets::SearchField* m_text;
    QListWidget* m_list;
    widgets::Text* m_remark;
    widgets::Button* m_go;
    QList<api::TokenView> m_found;
};

} // namespace pages
