// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/first_call.h"

#include <QWidget>

class QLineEdit;

namespace widgets {
class FieldRow;
class Notice;
class Text;
} // namespace widgets

namespace pages {

/// A step on the first way through a service: calls the API that it protects now, with a token and
/// without, and shows what came of it.
class FirstTest final : public QWidget
{
    Q_OBJECT
public:
    /// \a client outlives this; \a owner is the account that is signed in, \a administration where
    /// the console reaches the service.
    FirstTest(client::Client& client, GatewayDoor door, QString owner, const QUrl& administration,
              QWidget* parent = nullptr);

    /// What is called. Of another API than before, nothing has been tested.
    void setUpstream(const client::Versioned<domain::Upstream>& upstream);
    /// Ends with done() or refused().
    void run();
    /// Whether a token was let in, and the same call without one was refused.
    [[nodiscard]] bool hasPassed() const { return m_passed; }
    void focusFirst();

signals:
    void done();
    void refused();
    void returnPressed();
    /// Somebody wants to see how the service decided.
    void traceAsked(const QString& decision);

private:
    void showReport(const FirstCallReport& report);
    void showWith(const FirstCallReport& report);
    void showWithout(const models::RealAnswer& answer);
    void forget();

    client::Client& m_client;
    GatewayDoor m_door;
    QString m_owner;
    domain::Upstream m_upstream;
    QByteArray m_version; ///< of m_upstream
    bool m_passed = false;
    QLineEdit* m_gateway;
    QLineEdit* m_path;
    widgets::FieldRow* m_gatewayRow;
    widgets::FieldRow* m_pathRow;
    widgets::Notice* m_with;
    widgets::Notice* m_without;
    widgets::Text* m_token; ///< what became of it
};

} // namespace pages
