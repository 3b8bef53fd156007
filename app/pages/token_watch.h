// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace pages {

/// Hears which tokens change on the service, whoever changes them, while somebody watches the
/// list. A few that are shown are read one by one; what comes, goes or changes in numbers makes the
/// list outdated. Many events in a short time are one.
class TokenWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause{500};

    /// \a shows: whether the token of this id is one of the list.
    TokenWatch(const Context& context, std::function<bool(const QString& id)> shows,
               QObject* parent = nullptr);

    void setWatching(bool watching) { m_watching = watching; }
    /// How long events are gathered.
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); }

signals:
    /// A token of the list, as it is now.
    void changed(const api::TokenView& token);
    /// Tokens came or went, or too many changed: read the list anew.
    void outdated();
    /// Tokens that are not shown changed: the numbers of states may be others.
    void numbersChanged();

private:
    void heard(const QString& id, const QString& action);
    void missed();
    void look();

    Context m_context;
    std::function<bool(const QString& id)> m_shows;
    QTimer m_timer;
    QSet<QString> m_ids;
    bool m_outdated = false;
    bool m_watching = false;
};

} // namespace pages
