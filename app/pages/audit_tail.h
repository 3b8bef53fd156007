// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace pages {

/// Looks for new records while somebody watches: when the service tells that there are some, and
/// where it tells nothing, now and then. It says what it found; whether that is shown at once or
/// only counted is the page's.
class AuditTail final : public QObject
{
    Q_OBJECT

public:
    struct Pauses
    {
        std::chrono::milliseconds poll{2'000}; ///< where the service tells nothing
        std::chrono::milliseconds livePoll{30'000}; ///< where it does, in case one was lost
        std::chrono::milliseconds least{1'000}; ///< between two looks
    };

    /// \a query is asked for anew at each look.
    AuditTail(const Context& context, std::function<client::AuditQuery()> query, QObject* parent);

    /// Whether anybody watches, and the service is there.
    void setWatching(bool watching);
    void setPauses(const Pauses& pauses);
    /// Looks at once.
    void look();
    /// What is on its way is for another question now.
    void forget();

signals:
    /// The newest part of the list.
    void found(const client::Listed<api::AuditRow>& newest);

private:
    void schedule();
    void lookSoon();

    Context m_context;
    std::function<client::AuditQuery()> m_query;
    Pauses m_pauses;
    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    client::Ticket m_ticket;
    bool m_watching = false;
    bool m_looking = false;
    bool m_again = false; ///< more came while an answer was on its way
};

} // namespace pages
