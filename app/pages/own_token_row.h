// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QWidget>

class QMenu;

namespace widgets {
class Sparkline;
class Text;
} // namespace widgets

namespace pages {

class TokenActions;

/// One of a person's own tokens: what it is, how much it was used, and what can be done with it.
class OwnTokenRow final : public QWidget
{
    Q_OBJECT

public:
    struct Allowed
    {
        bool online = true;
        bool changing = true; ///< no Secure Mode
    };

    OwnTokenRow(const api::TokenView& token, core::Timestamp now, const Allowed& allowed,
                TokenActions* actions, QWidget* parent = nullptr);

    [[nodiscard]] const QString& tokenId() const { return m_token.token.id; }
    void setUsage(const api::TokenUsageList& usage);

private:
    QWidget* makeWords(core::Timestamp now);
    QWidget* makeUsage();
    QWidget* makeButtons(const Allowed& allowed, TokenActions* actions);
    QMenu* makeMenu(const Allowed& allowed, TokenActions* actions, QWidget* parent);
    [[nodiscard]] QString factsOf(core::Timestamp now) const;

    api::TokenView m_token;
    widgets::Text* m_calls = nullptr;
    widgets::Sparkline* m_line = nullptr;
};

} // namespace pages
