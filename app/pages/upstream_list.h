// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {
class Card;
class Notice;
} // namespace widgets

namespace dialogs {
class ConfirmDialog;
}

namespace pages {

class UpstreamDialog;

/// The REST APIs behind the service: what they are called, where they are, how they learn who
/// calls.
class UpstreamList : public QWidget
{
    Q_OBJECT
public:
    explicit UpstreamList(const Context& context, QWidget* parent = nullptr);

    void load();

signals:
    void notified(const QString& text);
    /// One was added, changed or deleted.
    void changed();
    /// To the audit log, filtered by these words.
    void historyAsked(const QString& words);
    /// Go to another page and a place of it.
    void pageRequested(const QString& id, const QString& place);

private:
    QWidget* makeEmpty();
    void rebuild();
    QWidget* makeRow(const domain::Upstream& upstream);
    void edit(const QString& name);
    void add();
    void create(UpstreamDialog* dialog, const domain::Upstream& draft);
    void openForm(const client::Versioned<domain::Upstream>& before);
    void remove(const domain::Upstream& upstream);
    void tellUse(dialogs::ConfirmDialog* dialog, const QString& upstream);

    Context m_context;
    QList<domain::Upstream> m_upstreams;
    widgets::Card* m_card;
    QWidget* m_empty;
    widgets::Notice* m_failure;
};

} // namespace pages
