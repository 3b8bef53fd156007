// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/readiness.h"

#include <boost/asio/posix/basic_stream_descriptor.hpp>
#include <utility>

namespace net {

struct Readiness::System
{ };

namespace {

/// Asio's side of one socket, as long as it is watched.
struct AsioWatch
{
    AsioWatch(const Readiness::Executor& executor, int number) : descriptor(executor, number) { }
    // Whoever watches owns the socket.
    ~AsioWatch() { descriptor.release(); }

    boost::asio::posix::basic_stream_descriptor<Readiness::Executor> descriptor;
    bool waits[2] = {false, false}; ///< for each direction
};

} // namespace

Readiness::Readiness(boost::asio::execution_context& context)
    : service(context)
    , m_context(static_cast<boost::asio::io_context&>(context))
{ }

Readiness::~Readiness() = default;

void Readiness::shutdown()
{
    m_due.clear();
    while (!m_all.empty()) {
        Watched& watched = m_all.front();
        m_all.pop_front();
        watched.forget();
    }
}

bool Readiness::add(Watched& watched, int descriptor)
{
    watched.m_system = std::make_shared<AsioWatch>(m_context.get_executor(), descriptor);
    watched.m_writable = true; // what is tried first finds out
    m_all.push_back(watched);
    return true;
}

void Readiness::remove(Watched& watched, int)
{
    watched.m_all.unlink();
    watched.m_due.unlink();
    watched.m_system.reset();
}

void Readiness::await(Watched& watched, Watched::Direction direction)
{
    using boost::asio::posix::descriptor_base;
    const bool read = direction == Watched::Direction::Read;
    const auto watch = std::static_pointer_cast<AsioWatch>(watched.m_system);
    if (std::exchange(watch->waits[read ? 0 : 1], true))
        return;
    watch->descriptor.async_wait(read ? descriptor_base::wait_read : descriptor_base::wait_write,
                                 [this, weak = std::weak_ptr(watch), &watched,
                                  read](const boost::system::error_code& error) {
                                     const auto alive = weak.lock();
                                     if (!alive || error)
                                         return;
                                     alive->waits[read ? 0 : 1] = false;
                                     (read ? watched.m_readable : watched.m_writable) = true;
                                     callSoon(watched); // with the others that are ready now
                                 });
}

void Readiness::dispatch()
{
    beginRound();
    endRound();
    if (!m_due.empty())
        dispatchSoon();
}

} // namespace net
