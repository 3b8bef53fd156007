// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {
class Card;
class EmptyState;
class Notice;
} // namespace widgets

namespace pages {

/// The REST APIs behind the service: what they are called, where they are, how they learn who
/// calls.
class UpstreamList : public QWidget
{
    Q_OBJECT
public:
    explicit UpstreamList(client::Client& client, QWidget* parent = nullptr);

    void load();

signals:
    void notified(const QString& text);
    /// One was added, changed or deleted.
    void changed();

private:
    void rebuild();
    QWidget* makeRow(const domain::Upstream& upstream);
    void edit(const QString& name);
    void add();
    void remove(const domain::Upstream& upstream);

    client::Client& m_client;
    QList<domain::Upstream> m_upstreams;
    widgets::Card* m_card;
    widgets::EmptyState* m_empty;
    widgets::Notice* m_failure;
};

} // namespace pages
