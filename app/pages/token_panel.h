// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "common/api/token_json.h"
#include "common/core/clock.h"

class QVBoxLayout;

namespace pages {

/// Everything about one token, at the side of the table.
class TokenPanel final : public widgets::Area
{
    Q_OBJECT

public:
    explicit TokenPanel(const core::Clock& clock, QWidget* parent = nullptr);

    void show(const api::TokenView& token);
    [[nodiscard]] const api::TokenView& token() const { return m_token; }

signals:
    void closeAsked();
    void limitsAsked();
    void testAsked();
    void historyAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    QWidget* makeLimits();

    const core::Clock& m_clock;
    api::TokenView m_token;
    QVBoxLayout* m_content;
    QWidget* m_shown = nullptr;
};

/// A row of a fact list: a small label and one or two lines.
[[nodiscard]] QWidget* factRow(const QString& label, QWidget* value, const QString& more = {});
[[nodiscard]] QWidget* factRow(const QString& label, const QString& value,
                               const QString& more = {});

} // namespace pages
