// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Connections to upstreams: reused, replaced, encrypted, turned into tunnels.
class ForwardLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void oneUpstreamConnectionServesManyRequests();
    void whatFollowsAnAnswerMeetsNobody();
    void unaskedBytesOnAnIdleConnectionMeetNobody();
    void aStalePooledConnectionIsReplaced();
    void aPostIsNeverRepeated();
    void idleConnectionsAreGivenUp();
    void aChangedUpstreamGetsNewConnections();
    void webSocketsAreTunnelled();
    void aSilentTunnelEnds();
    void nobodySwitchesProtocolsUnasked();
    void upstreamsMayUseTls_data();
    void upstreamsMayUseTls();
};
