// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/pages/gateway_call.h"

#include <QTimer>

namespace pages {

/// What a first call through the gateway showed.
struct FirstCallReport
{
    QString fault; ///< why no token was made, in words; then the rest is empty
    models::RealAnswer withToken;
    models::RealAnswer without; ///< the same call without a token
    QString decision; ///< of the call with the token; empty: the gateway gave none
    QString caller; ///< for whom it was let in, as recorded; empty: not known
    QString tokenName;
    QString notRevoked; ///< why the token could not be revoked; empty: it is
};

/// Makes a token for whoever is signed in, calls the gateway with it and once without, and revokes
/// it again, whatever came out. Its value is seen by nobody, and it ends by itself after
/// FirstCall::Lifetime should revoking fail.
///
/// It belongs to its client: it finishes although whoever asked for it has gone meanwhile.
class FirstCall final : public QObject
{
    Q_OBJECT
public:
    static constexpr int LifetimeMinutes = 15;

    /// \a owner is the account that is signed in.
    FirstCall(client::Client& client, GatewayDoor door, QString owner,
              std::chrono::milliseconds pause = std::chrono::milliseconds(300));

    /// Once. \a url is a path, or a whole URL whose host the request then names.
    void run(const QUrl& gateway, const QString& url);

signals:
    /// The last that it does before it goes.
    void finished(const pages::FirstCallReport& report);

private:
    void make(int number);
    void callWith(const core::Secret& secret);
    void callWithout();
    void revoke();
    /// Records come a moment after the call.
    void lookUp();
    void finish();
    [[nodiscard]] client::Request request(const core::Secret& secret) const;

    client::Client& m_client;
    GatewayCall* m_call;
    QString m_owner;
    QTimer m_again;
    int m_looks = 0;
    QUrl m_gateway;
    QString m_url;
    QString m_key; ///< what the service knows a repeated request by
    QString m_token; ///< its id
    domain::Schemes m_scheme = domain::Schemes::Bearer;
    FirstCallReport m_report;
};

} // namespace pages
