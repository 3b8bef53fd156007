// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Whom a forwarding header is believed, and how far.
class ClientAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void xForwardedFor_data();
    void xForwardedFor();
    void forwarded_data();
    void forwarded();
    void untrustedPeersAreTheClientThemselves();
    void theOtherHeaderIsNeverLookedAt();
    void severalFieldsAreOneList();
    void whatTheClientWroteNeverMatters();
    void quotingCannotSwallowWhatAProxyAdded();
};
