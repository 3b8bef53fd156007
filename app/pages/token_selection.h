// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/token_model.h"

#include <QObject>
#include <QSet>

namespace widgets {
class TableView;
}

namespace pages {

/// Which tokens are selected and how far one has scrolled, over lists that come anew: the model
/// forgets both with its rows.
class TokenSelection final : public QObject
{
    Q_OBJECT

public:
    TokenSelection(widgets::TableView* table, const models::TokenModel* model,
                   QObject* parent = nullptr);

    /// Around a new list in the model; \a sameList: it is the one that was there, as it is now.
    void beginReplacing();
    void endReplacing(bool sameList);
    /// Rows from \a first on have come.
    void take(int first);

    /// Those of the rows that are there.
    [[nodiscard]] QList<api::TokenView> tokens() const;
    /// Also of rows that are not there yet.
    [[nodiscard]] const QSet<QString>& ids() const { return m_ids; }
    void setIds(const QStringList& ids);
    void clear() { m_ids.clear(); }

signals:
    /// Somebody selected something else.
    void changed();

private:
    void remember();

    widgets::TableView* m_table;
    const models::TokenModel* m_model;
    QSet<QString> m_ids;
    int m_scrolledTo = 0;
    bool m_replacing = false;
};

} // namespace pages
