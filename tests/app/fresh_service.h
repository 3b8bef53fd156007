// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/fake_transport.h"

#include <QUrl>

#include <memory>

namespace test {

/// A service that protects nothing yet and whose first administrator is being made, and its
/// gateway. It keeps what it is told.
class FreshService : public std::enable_shared_from_this<FreshService>
{
public:
    /// What the gateway says to a request with a token; without one it is 401.
    client::Response withToken;
    client::Response withoutToken;
    QStringList taken; ///< names of tokens that there are
    QList<client::Request> called; ///< at the gateway
    QUrl gateway; ///< where it was called
    int upstreams = 0;

    static std::shared_ptr<FreshService> make();
    /// Makes \a service answer as this one.
    void answerOver(FakeTransport& service);
    [[nodiscard]] std::unique_ptr<client::Transport> door(const QUrl& address);

    static inline const QString secret = QStringLiteral("lku_Zt51hNw00000_notARealSecret");
    static inline const QString decision = QStringLiteral("8ZbQ0kT1c2D");
};

} // namespace test
