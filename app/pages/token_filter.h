// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/queries.h"
#include "app/pages/context.h"

#include <QJsonObject>
#include <QObject>

namespace pages {

class FilterField;
class SavedFilterButton;
class TokenChips;

/// What the table of tokens is asked for: the words of the filter, the chips, and the filters that
/// somebody saved. The controls are put into their places by the list.
class TokenFilter final : public QObject
{
    Q_OBJECT

public:
    explicit TokenFilter(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] FilterField* field() const { return m_field; }
    [[nodiscard]] SavedFilterButton* saved() const { return m_saved; }
    [[nodiscard]] TokenChips* chips() const { return m_chips; }

    /// Without the order.
    [[nodiscard]] client::TokenQuery query() const;
    /// Whether it asks for less than everything.
    [[nodiscard]] bool narrows() const;
    /// Asks for everything.
    void clear();
    /// The words that count; what is typed and wrong is none of them.
    [[nodiscard]] QString text() const;
    /// Without changed(), as the next two.
    void setText(const QString& text);
    void setChips(const QStringList& names);
    /// A chip alone; nothing of that name is a token's id, which is looked for. Answers whether it
    /// is one.
    [[nodiscard]] bool showPlace(const QString& place);

signals:
    void changed();

private:
    /// As it is saved under a name; empty when it asks for everything.
    [[nodiscard]] QJsonObject state() const;
    void apply(const QJsonObject& state);

    Context m_context;
    FilterField* m_field;
    TokenChips* m_chips;
    SavedFilterButton* m_saved;
};

} // namespace pages
