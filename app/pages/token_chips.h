// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/queries.h"
#include "app/pages/context.h"

#include <QWidget>

namespace widgets {
class Chip;
} // namespace widgets

namespace pages {

/// The chips over the table of tokens: which states are shown, each with its number.
class TokenChips final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenChips(const Context& context, QWidget* parent = nullptr);

    /// What the chosen chips ask for; everything when none but *All* is.
    [[nodiscard]] client::TokenQuery query() const;
    [[nodiscard]] bool areAll() const;
    void chooseAll();
    /// Asks the service for the numbers behind the words.
    void count();
    void setTotal(qint64 total);

signals:
    void chosen();

private:
    void toggle(int id, bool on);
    [[nodiscard]] client::TokenQuery queryOf(int id) const;

    Context m_context;
    QList<widgets::Chip*> m_chips;
};

} // namespace pages
