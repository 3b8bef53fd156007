// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/models/token_file.h"

#include <QObject>

#include <functional>

namespace pages {

/// Does the same thing with several tokens, one after the other, so that it can be stopped in
/// between. Deletes itself when it is over.
class TokenBatch final : public QObject
{
    Q_OBJECT

public:
    /// One call of the service; its completion says what became of the token.
    using Change = std::function<client::Ticket(const QString& id, QObject* context,
                                                client::Then<api::TokenView> then)>;

    TokenBatch(const QList<api::TokenView>& tokens, Change change, QObject* parent);

    void start();
    /// What is under way is finished, the rest is left.
    void cancel();

signals:
    void changed(const api::TokenView& token);
    void progressed(int done, int all);
    /// \a left were not tried.
    void finished(const QList<models::Outcome>& outcomes, int left);

private:
    void next();

    QList<api::TokenView> m_tokens;
    Change m_change;
    QList<models::Outcome> m_outcomes;
    bool m_cancelled = false;
};

} // namespace pages
