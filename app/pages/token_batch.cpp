// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_batch.h"

namespace pages {

TokenBatch::TokenBatch(const QList<api::TokenView>& tokens, Change change, QObject* parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_change(std::move(change))
{ }

void TokenBatch::start()
{
    next();
}

void TokenBatch::cancel()
{
    m_cancelled = true;
}

void TokenBatch::next()
{
    const qsizetype at = m_outcomes.size();
    emit progressed(static_cast<int>(at), static_cast<int>(m_tokens.size()));
    if (m_cancelled || at == m_tokens.size()) {
        emit finished(m_outcomes, static_cast<int>(m_tokens.size() - at));
        deleteLater();
        return;
    }
    const domain::Token& token = m_tokens[at].token;
    m_change(
        token.id, this,
        [this, id = token.id, name = token.name](const client::Result<api::TokenView>& result) {
            if (result)
                emit changed(*result);
            m_outcomes.append(
                {id, name, bool(result), result ? QString() : result.failure().message});
            next();
        });
}

} // namespace pages
