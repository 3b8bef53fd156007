// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/queries.h"
#include "app/pages/context.h"

#include <QTimer>
#include <QWidget>

namespace widgets {
class Chip;
class ChipRow;
} // namespace widgets

namespace pages {

/// The chips over the table of tokens: which kinds are shown, each with its number. Chips of states
/// add up ("expired or revoked"); those of use narrow that down further.
class TokenChips final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenChips(const Context& context, QWidget* parent = nullptr);

    /// What the chosen chips ask for; everything when none but *All* is.
    [[nodiscard]] client::TokenQuery query() const;
    [[nodiscard]] bool areAll() const;
    /// Without chosen().
    void chooseAll();
    /// Asks the service for the numbers behind the words, soon: many wishes at once are one.
    void count();
    /// Names of the chosen ones, to be kept and given back.
    [[nodiscard]] QStringList chosenNames() const;
    void choose(const QStringList& names);

signals:
    void chosen();

private:
    void toggle(int id, bool on);
    void ask();
    [[nodiscard]] core::Timestamp unusedSince() const;

    Context m_context;
    widgets::ChipRow* m_row;
    QList<widgets::Chip*> m_chips;
    QTimer m_soon;
    bool m_counted = false;
};

} // namespace pages
