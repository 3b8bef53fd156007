// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/models/token_model.h"

#include <QObject>

namespace pages {

/// Brings a list of tokens into its model, part by part. One request is under way at a time: who
/// asks for something else meanwhile gets the newest wish answered next, and the answer to the
/// outdated one is dropped. So typing needs no pause, and a slow service is not flooded.
class TokenLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr int firstPart = 100; ///< what a screen holds, and some to scroll
    static constexpr int nextPart = 500; ///< decoded and shown without a hitch

    TokenLoader(client::Client& client, models::TokenModel* model, QObject* parent = nullptr);

    /// A new list: the rows that are there stay until the first part comes.
    void load(const client::TokenQuery& query);
    /// The same list as it is now, at least \a rows of it.
    void refresh(int rows);
    [[nodiscard]] const client::TokenQuery& query() const { return m_query; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// The model is about to get a new list in place of the old.
    void aboutToReplace();
    /// It has it; \a refreshed: it is the same list as before.
    void replaced(bool refreshed);
    /// More rows from \a first on.
    void appended(int first);
    void failed(const client::Failure& failure);

private:
    struct Wish
    {
        client::TokenQuery query;
        int rows = firstPart;
        bool refreshes = false;
    };

    void begin(const Wish& wish);
    void ask(const QString& cursor, int limit);
    void take(const client::Result<client::Listed<api::TokenView>>& list);
    void takeFirst(const client::Listed<api::TokenView>& list);
    void more(const QString& cursor);

    client::Client& m_client;
    models::TokenModel* m_model;
    client::TokenQuery m_query;
    Wish m_current;
    std::optional<Wish> m_next;
    std::deque<api::TokenView> m_collected; ///< of a refresh, until there are enough
    std::optional<qint64> m_total;
    bool m_busy = false;
    bool m_first = false;
};

} // namespace pages
