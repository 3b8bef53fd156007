// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/certificate.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace client {

/// One request to the service.
struct Request
{
    QByteArray method;
    QByteArray target; ///< percent-encoded path and query: "/api/v1/tokens?limit=200"
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< JSON; empty: none
    std::chrono::milliseconds patience{30'000}; ///< between two signs of life
    /// For long answers: is given the body in parts, which then is not in the response.
    std::function<void(const QByteArray&)> onPart;
    qint64 bodyLimit = 0; ///< bytes of the answer's body that are wanted; 0: all
    /// It changes nothing, though it is no GET: nobody minds when it is given up.
    bool onlyAsks = false;
    /// An answer that has no end of its own: that it breaks off says little, and how long it took
    /// nothing.
    bool endless = false;
};

/// What protects an answer that came over TLS.
struct TlsFacts
{
    QString protocol; ///< "TLSv1.3"
    QString cipher;
    Certificate certificate;
    bool pinned = false; ///< it is the one that was pinned; otherwise the system trusts it
};

struct Response
{
    enum class Outcome : std::uint8_t
    {
        Answered, ///< status and the rest are the service's
        Unreachable,
        TimedOut,
        CertificateRefused,
        Cancelled
    };

    Outcome outcome = Outcome::Unreachable;
    QString explanation; ///< of an outcome other than Answered, from the network
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool cut = false; ///< the body went on behind what was wanted
    std::optional<TlsFacts> tls; ///< of an answer

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto& [key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

/// A hold on something under way. Letting go of it changes nothing; cancel() ends it, and its
/// completion is not called any more.
class Ticket
{
public:
    Ticket() = default;
    explicit Ticket(std::function<void()> cancel)
        : m_cancel(std::make_shared<std::function<void()>>(std::move(cancel)))
    { }

    void cancel()
    {
        if (m_cancel && *m_cancel)
            std::exchange(*m_cancel, {})();
    }

private:
    std::shared_ptr<std::function<void()>> m_cancel;
};

/// Carries requests to one service: over the network, or in tests to a script. Everything happens
/// on one thread; completions are called from the event loop, never from within send().
class Transport
{
public:
    using Done = std::function<void(const Response&)>;

    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    /// \a done is called once, unless the ticket is cancelled.
    virtual Ticket send(const Request& request, Done done) = 0;
};

} // namespace client
