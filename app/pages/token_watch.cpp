// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_watch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

/// More than so many are read faster as a list.
constexpr int mostSingly = 10;

} // namespace

TokenWatch::TokenWatch(const Context& context, std::function<bool(const QString& id)> shows,
                       QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_shows(std::move(shows))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualPause);
    connect(&m_timer, &QTimer::timeout, this, &TokenWatch::look);
    if (context.events) {
        connect(context.events, &client::Events::tokenChanged, this, &TokenWatch::heard);
        connect(context.events, &client::Events::missed, this, &TokenWatch::missed);
    }
}

void TokenWatch::heard(const QString& id, const QString& action)
{
    if (!m_watching || action == "token.reveal"_L1)
        return;
    if (action == "token.create"_L1 || action == "token.delete"_L1 || action == "token.purge"_L1)
        m_outdated = true;
    else
        m_ids.insert(id);
    if (!m_timer.isActive()) // the first event waits no longer because more follow
        m_timer.start();
}

void TokenWatch::missed()
{
    if (!m_watching)
        return;
    m_outdated = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void TokenWatch::look()
{
    const QSet<QString> ids = std::exchange(m_ids, {});
    const bool outdated = std::exchange(m_outdated, false);
    if (!m_watching)
        return;
    if (outdated || ids.size() > mostSingly) {
        emit this->outdated();
        return;
    }
    bool others = false;
    for (const QString& id : ids) {
        if (!m_shows(id)) {
            others = true;
            continue;
        }
        using Token = client::Versioned<api::TokenView>;
        m_context.client.token(id, this, [this](const client::Result<Token>& token) {
            if (token)
                emit changed(token->value);
        });
    }
    if (others)
        emit numbersChanged();
}

} // namespace pages
