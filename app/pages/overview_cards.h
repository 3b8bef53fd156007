// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/widgets/card.h"

#include <QHash>

class QBoxLayout;

namespace pages {

/// A row of a list in a card: 34 high with one line of text.
void addListRow(widgets::Card& card, QBoxLayout* row, bool line = true);

/// The tokens with the most calls in a span. The statistics know them by their ids; names are asked
/// for once.
class BusiestCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit BusiestCard(const Context& context, QWidget* parent = nullptr);
    void show(const QList<api::Statistics::TokenCalls>& busiest);

signals:
    void tokenAsked(const QString& id);
    void callsAsked(const QString& id);
    void allAsked();

private:
    Context m_context;
    QHash<QString, QString> m_names;
};

/// The tokens that expire next.
class ExpiringCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit ExpiringCard(const Context& context, QWidget* parent = nullptr);
    void show(const QList<api::TokenView>& tokens);

signals:
    void tokenAsked(const QString& id);
    void allAsked();

private:
    Context m_context;
};

/// What the service says about itself; each fact leads to where it is set or written down.
class HealthCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit HealthCard(const Context& context, QWidget* parent = nullptr);
    void show(const api::ServiceStatus& status);

signals:
    void pageAsked(const QString& id, const QString& place);

private:
    void add(const QString& name, const QString& fact, bool fine = true, const QString& page = {},
             const QString& place = {});

    Context m_context;
};

} // namespace pages
