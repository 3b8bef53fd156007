// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/descriptor.h"
#include "service/net/handler_memory.h"
#include "service/net/readiness.h"

#include <algorithm>
#include <array>
#include <boost/asio/posix/basic_stream_descriptor.hpp>
#include <cerrno>
#include <sys/epoll.h>
#include <system_error>

namespace net {

namespace {

/// Sockets looked after before Asio has its turn again.
constexpr int batch = 64;

int newEpoll()
{
    const int descriptor = ::epoll_create1(EPOLL_CLOEXEC);
    if (descriptor < 0)
        throw std::system_error(errno, std::generic_category(), "epoll_create1");
    return descriptor;
}

} // namespace

struct Readiness::System
{
    explicit System(const Executor& executor) : epoll(executor, newEpoll()) { }

    void wait(Readiness& readiness)
    {
        waiting = true;
        epoll.async_wait(boost::asio::posix::descriptor_base::wait_read, Wake{readiness});
    }

    struct Wake
    {
        using allocator_type = HandlerAllocator<char>;

        Readiness& readiness;

        [[nodiscard]] allocator_type get_allocator() const
        {
            return allocator_type(readiness.m_system->memory);
        }
        void operator()(const boost::system::error_code& error)
        {
            if (error)
                return;
            readiness.m_system->waiting = false;
            readiness.dispatch();
        }
    };

    boost::asio::posix::basic_stream_descriptor<Executor> epoll;
    HandlerMemory memory; ///< of the wait
    bool waiting = false;
    std::array<epoll_event, batch> events{};
    int next = 0; ///< of the events, to be handled
    int count = 0;
};

Readiness::Readiness(boost::asio::execution_context& context)
    : service(context)
    , m_context(static_cast<boost::asio::io_context&>(context))
    , m_system(std::make_unique<System>(m_context.get_executor()))
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
    // The system stays: a wait that was under way lies in its memory until Asio lets go of it.
    boost::system::error_code ignored;
    m_system->epoll.close(ignored);
}

bool Readiness::add(Watched& watched, int descriptor)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = &watched;
    if (::epoll_ctl(m_system->epoll.native_handle(), EPOLL_CTL_ADD, descriptor, &event) != 0)
        return false;
    m_all.push_back(watched);
    if (!m_system->waiting)
        dispatchSoon();
    return true;
}

void Readiness::remove(Watched& watched, int descriptor)
{
    watched.m_all.unlink();
    watched.m_due.unlink();
    if (!m_system->epoll.is_open()) // the loop is being destroyed
        return;
    // Closing is not enough where a child process holds the socket too.
    epoll_event unused{};
    ::epoll_ctl(m_system->epoll.native_handle(), EPOLL_CTL_DEL, descriptor, &unused);
    for (int i = m_system->next; i < m_system->count; ++i) {
        auto& event = m_system->events[static_cast<std::size_t>(i)];
        if (event.data.ptr == &watched)
            event.data.ptr = nullptr;
    }
}

void Readiness::await(Watched&, Watched::Direction) { }

void Readiness::dispatch()
{
    System& system = *m_system;
    const int found = ::epoll_wait(system.epoll.native_handle(), system.events.data(), batch, 0);
    system.count = std::max(found, 0);
    beginRound();
    for (system.next = 0; system.next < system.count;) {
        const auto& event = system.events[static_cast<std::size_t>(system.next++)];
        auto* watched = static_cast<Watched*>(event.data.ptr);
        if (!watched) // removed meanwhile
            continue;
        constexpr std::uint32_t over = EPOLLRDHUP | EPOLLHUP | EPOLLERR;
        watched->m_ended = watched->m_ended || (event.events & over) != 0;
        watched->m_readable = watched->m_readable || (event.events & (EPOLLIN | over)) != 0;
        watched->m_writable =
            watched->m_writable || (event.events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) != 0;
        watched->ready();
    }
    system.count = 0;
    endRound();
    if (found == batch || !m_due.empty())
        dispatchSoon();
    else if (!system.waiting)
        system.wait(*this);
}

} // namespace net
