// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/transport.h"
#include "app/models/real_answer.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace pages {

/// Carries requests to a gateway at an address; null where nothing can be sent.
using GatewayDoor = std::function<std::unique_ptr<client::Transport>(const QUrl&)>;

/// Sends one request after the other to a gateway, and tells what came back in words. Goes silent
/// when it goes.
class GatewayCall final : public QObject
{
public:
    GatewayCall(GatewayDoor door, QObject* parent);
    ~GatewayCall() override;

    /// Gives up what is under way. \return whether anything can be sent there; \a done is called
    /// from the event loop if so
    bool send(const QUrl& gateway, const client::Request& request,
              std::function<void(const models::RealAnswer&)> done);

private:
    /// A transport may not go from within its own completion.
    struct LaterDeleted
    {
        void operator()(client::Transport* transport) const;
    };

    GatewayDoor m_door;
    std::unique_ptr<client::Transport, LaterDeleted> m_transport;
    client::Ticket m_sent;
};

} // namespace pages
