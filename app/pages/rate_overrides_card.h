// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/widgets/card.h"

namespace pages {

/// The tokens that have a rate limit of their own. Each change is stored at once; it is no part of
/// the page's draft.
class RateOverridesCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit RateOverridesCard(const Context& context, QWidget* parent = nullptr);

    void load();

signals:
    void notified(const QString& text);
    /// Something was stored that \a undo takes back.
    void undoable(const QString& text, const std::function<void()>& undo);
    /// A token's id, to be shown on its page.
    void tokenAsked(const QString& id);

private:
    using Rate = std::optional<domain::TokenRate>;

    void rebuild(const client::Listed<api::TokenView>& tokens);
    QWidget* makeRow(const api::TokenView& view);
    void add();
    void edit(const QString& id);
    void openForm(const client::Versioned<api::TokenView>& now);
    void followSettings(const api::TokenView& view);
    void store(const api::TokenView& view, const Rate& rate, const QByteArray& version);

    Context m_context;
};

} // namespace pages
