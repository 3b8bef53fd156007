// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"

#include <QWidget>

namespace widgets {
class Notice;
}

namespace pages {

class UpstreamPlace;

/// A step on the first way through a service: which API it is to protect. What else an upstream
/// has is as its kind begins, and can be changed on Global Settings.
class FirstUpstream final : public QWidget
{
    Q_OBJECT
public:
    /// \a client outlives what is under way. \a careful: what is to be stored is shown before.
    FirstUpstream(client::Client& client, bool careful, QWidget* parent = nullptr);

    /// Whether something was typed that the service does not have.
    [[nodiscard]] bool hasInput() const;
    /// What the service protects since store(); absent: nothing yet.
    [[nodiscard]] const std::optional<client::Versioned<domain::Upstream>>& stored() const
    {
        return m_stored;
    }
    /// Stores what was typed: the first time as a new upstream, afterwards as a change of that one,
    /// and not at all where nothing has changed. Ends with done() or refused().
    void store();
    void focusFirst();

signals:
    void done();
    void refused();
    void returnPressed();

private:
    [[nodiscard]] domain::Upstream draft() const;
    void send(const domain::Upstream& upstream);
    void take(const client::Result<client::Versioned<domain::Upstream>>& answer);
    void say(const QStringList& problems);

    client::Client& m_client;
    bool m_careful;
    UpstreamPlace* m_place;
    widgets::Notice* m_failure;
    domain::Upstream m_blank; ///< draft() before anybody typed
    std::optional<client::Versioned<domain::Upstream>> m_stored;
};

} // namespace pages
