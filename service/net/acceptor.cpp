// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/acceptor.h"

#include "service/net/socket_names.h"
#include "service/net/worker.h"

#include <boost/asio/posix/descriptor_base.hpp>
#include <cerrno>
#include <sys/socket.h>
#include <utility>

namespace net {

namespace {

/// Connections taken per wake-up, so that a burst does not starve the ones that are open.
constexpr int batch = 64;

} // namespace

Acceptor::Acceptor(Worker& worker, int descriptor, Door door, std::shared_ptr<const TlsServer> tls)
    : m_worker(worker)
    , m_descriptor(worker.executor(), descriptor)
    , m_door(door)
    , m_tls(std::move(tls))
{ }

void Acceptor::wait()
{
    m_descriptor.async_wait(boost::asio::posix::descriptor_base::wait_read,
                            [this](const boost::system::error_code& error) {
                                if (!error)
                                    acceptAll();
                            });
}

void Acceptor::resume()
{
    if (std::exchange(m_paused, false))
        acceptAll();
}

void Acceptor::close()
{
    boost::system::error_code ignored;
    m_descriptor.close(ignored);
}

void Acceptor::acceptAll()
{
    for (int i = 0; i < batch; ++i) {
        if (!acceptOne())
            break;
    }
    if (!m_paused && m_descriptor.is_open())
        wait();
}

bool Acceptor::acceptOne()
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    const int descriptor =
        ::accept4(m_descriptor.native_handle(), reinterpret_cast<sockaddr*>(&storage), &length,
                  SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor >= 0) {
        m_worker.accepted(Descriptor(descriptor), fromNative(storage).address, m_door, m_tls.get());
        return true;
    }
    switch (errno) {
    case EAGAIN:
        return false;
    case EINTR:
    case ECONNABORTED:
    case EPROTO:
        return true; // that one is gone; the next may be well
    default: // EMFILE, ENFILE, ENOBUFS, ENOMEM: the connection stays in the queue
        m_paused = true;
        return false;
    }
}

} // namespace net
