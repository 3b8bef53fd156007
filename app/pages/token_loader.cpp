// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_loader.h"

#include <algorithm>
#include <utility>

using client::Listed;
using client::Result;

namespace pages {
TokenLoader::TokenLoader(client::Client& client, models::TokenModel* model, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
{
    connect(model, &models::ListModel::moreWanted, this, &TokenLoader::more);
}

void TokenLoader::load(const client::TokenQuery& query)
{
    const Wish wish{query, firstPart, false};
    if (m_busy)
        m_next = wish;
    else
        begin(wish);
}

void TokenLoader::refresh(int rows)
{
    const Wish wish{m_next ? m_next->query : m_query, std::max(rows, firstPart), !m_next};
    if (m_busy)
        m_next = wish;
    else
        begin(wish);
}

void TokenLoader::begin(const Wish& wish)
{
    m_current = wish;
    m_query = wish.query;
    m_collected.clear();
    m_total.reset();
    m_first = true;
    m_model->setAwaiting(true);
    ask({}, std::min(wish.rows, nextPart));
}

void TokenLoader::more(const QString& cursor)
{
    if (m_busy) {
        m_model->giveUpFetching(); // what is under way replaces the list
        return;
    }
    m_first = false;
    ask(cursor, nextPart);
}

void TokenLoader::ask(const QString& cursor, int limit)
{
    m_busy = true;
    client::TokenQuery asked = m_query;
    asked.cursor = cursor;
    asked.limit = limit;
    m_client.tokens(asked, this, [this](const Result<Listed<api::TokenView>>& list) {
        m_busy = false;
        const bool given = !list && list.failure().kind == client::Failure::Kind::Cancelled;
        if (given)
            m_next.reset(); // whoever gives up waits for nothing
        if (m_next) {
            m_model->giveUpFetching();
            begin(*std::exchange(m_next, {}));
            return;
        }
        take(list);
    });
}

void TokenLoader::take(const Result<Listed<api::TokenView>>& list)
{
    if (!list) {
        m_model->giveUpFetching();
        m_model->setAwaiting(false);
        if (m_first && !m_current.refreshes
            && list.failure().kind == client::Failure::Kind::Cancelled)
            m_model->reset({}, {}, {}); // what was there answered another question
        emit failed(list.failure());
        return;
    }
    if (m_first)
        return takeFirst(*list);
    const int first = m_model->rowCount();
    m_model->append(list->items, list->next, list->total);
    emit appended(first);
}

void TokenLoader::takeFirst(const Listed<api::TokenView>& list)
{
    if (!m_total)
        m_total = list.total;
    m_collected.insert(m_collected.end(), list.items.begin(), list.items.end());
    const int missing = m_current.rows - static_cast<int>(m_collected.size());
    if (missing > 0 && !list.next.isEmpty()) {
        ask(list.next, std::min(missing, nextPart));
        return;
    }
    emit aboutToReplace();
    m_model->reset(std::exchange(m_collected, {}), list.next, m_total);
    emit replaced(m_current.refreshes);
}

} // namespace pages
