// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/exchange.h"
#include "service/net/tls.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/basic_stream_descriptor.hpp>
#include <memory>

namespace net {

class Worker;

/// One worker's share of a listening socket: accepts connections and hands them to the worker. When
/// the process or the system is out of descriptors or memory it pauses until resume(), instead of
/// being woken over and over by a connection it can't take.
class Acceptor
{
public:
    /// Owns \a descriptor. \a tls may be null.
    Acceptor(Worker& worker, int descriptor, Door door, std::shared_ptr<const TlsServer> tls);

    void start() { wait(); }
    /// After a pause; otherwise does nothing.
    void resume();
    void close();

private:
    using Executor = boost::asio::io_context::executor_type;

    void wait();
    void acceptAll();
    [[nodiscard]] bool acceptOne();

    Worker& m_worker;
    boost::asio::posix::basic_stream_descriptor<Executor> m_descriptor;
    Door m_door;
    std::shared_ptr<const TlsServer> m_tls;
    bool m_paused = false;
};

} // namespace net
