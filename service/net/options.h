// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/limits.h"

#include <chrono>
#include <cstddef>

namespace net {

/// Every bound of the data plane's I/O. A value of a timeout is how long the peer may let us wait;
/// they are looked at once per \a tick, so each may last up to one tick longer.
struct Options
{
    unsigned workers = 0; ///< threads; 0: one per core
    http::Limits head; ///< of a request; the read buffer grows up to head.head
    std::size_t drainBody = 64 * 1024; ///< how much of an unread body is read after an early answer

    std::chrono::milliseconds tick{1'000};
    std::chrono::milliseconds handshakeTimeout{10'000}; ///< the whole TLS handshake
    std::chrono::milliseconds headTimeout{10'000}; ///< from a request's first byte to its last
    std::chrono::milliseconds firstHeadTimeout{10'000}; ///< from accept to the first byte
    std::chrono::milliseconds idleTimeout{75'000}; ///< between two requests
    std::chrono::milliseconds bodyTimeout{30'000}; ///< between two arrivals of a body's bytes
    std::chrono::milliseconds writeTimeout{30'000}; ///< while the peer takes nothing of an answer
    std::chrono::milliseconds lingerTimeout{2'000}; ///< for the peer to close after we have

    /// After stop(): how long idle connections may still bring a last request, so that a client
    /// that is just sending one is not cut off.
    std::chrono::milliseconds drainIdle{1'000};
    /// After stop(): how long requests in flight may take.
    std::chrono::milliseconds drainTimeout{10'000};

    std::size_t maxConnections = 20'000; ///< of all workers
    /// Of one client address (one /64 of IPv6); exempt addresses are named in ConnectionLimits.
    std::size_t maxPerAddress = 1'000;
    /// Refused connections of one worker that wait for their peer to read the refusal.
    std::size_t maxRefusals = 128;
};

} // namespace net
