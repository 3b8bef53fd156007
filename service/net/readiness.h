// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/execution/context.hpp>
#include <boost/asio/execution_context.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/query.hpp>
#include <boost/intrusive/list.hpp>
#include <cstdint>
#include <memory>

namespace net {

class Readiness;

/// A socket that a Readiness watches. What it says holds until a read or write finds out otherwise,
/// and whoever finds out takes it back: it is said again only when something has changed.
class Watched
{
public:
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;
    virtual ~Watched() = default;

    enum class Direction : std::uint8_t
    {
        Read,
        Write
    };

protected:
    Watched() = default;

    /// From the event loop: something has become possible, or callSoon() was called. May end the
    /// watch, or destroy the object.
    virtual void ready() = 0;
    /// The event loop is being destroyed: lets go of everything that waits.
    virtual void forget() = 0;

    [[nodiscard]] bool can(Direction direction) const
    {
        return direction == Direction::Read ? m_readable : m_writable;
    }
    /// A read that took less than it had room for. It left nothing behind, unless the end has come.
    void tookAll() { m_readable = m_readable && m_ended; }
    /// What was tried would block.
    void blocked(Direction direction)
    {
        (direction == Direction::Read ? m_readable : m_writable) = false;
    }

private:
    friend class Readiness;
    struct All;
    struct Due;
    template <typename Tag>
    using Hook = boost::intrusive::list_member_hook<
        boost::intrusive::link_mode<boost::intrusive::auto_unlink>, boost::intrusive::tag<Tag>>;

    Hook<All> m_all;
    Hook<Due> m_due;
    std::shared_ptr<void> m_system; ///< what the system's way of watching needs for each socket
    bool m_readable = false;
    bool m_writable = false;
    bool m_ended = false; ///< the peer's side, or the connection
};

/// Tells the sockets of one event loop when they can be read or written. One for each io_context,
/// used on its thread only.
///
/// On Linux (readiness_epoll.cpp) it has an epoll set of its own inside Asio's: a socket is put in
/// once, edge-triggered, and says whether there is something to read. Asio asks the socket before
/// every wait, which for request and answer is a system call for nothing each time, and takes every
/// event through its own queue. Timers, posted functions and connecting remain Asio's. Elsewhere
/// (readiness_asio.cpp) Asio watches.
class Readiness final : public boost::asio::execution_context::service
{
public:
    using Executor = boost::asio::io_context::executor_type;
    using key_type = Readiness; // NOLINT(readability-identifier-naming)
    static boost::asio::execution_context::id id;

    explicit Readiness(boost::asio::execution_context& context);
    ~Readiness() override;

    static Readiness& of(const Executor& executor)
    {
        return boost::asio::use_service<Readiness>(
            boost::asio::query(executor, boost::asio::execution::context));
    }

    /// Watches a connected, non-blocking socket until remove(). False: the system refuses.
    bool add(Watched& watched, int descriptor);
    /// Before \a descriptor is closed. Also takes callSoon() back.
    void remove(Watched& watched, int descriptor);
    /// Calls ready() from the event loop, once.
    void callSoon(Watched& watched);
    /// Is told when a number of sockets that were ready at the same time are about to be called,
    /// and when each has been.
    class Rounds
    {
    public:
        virtual void beginRound() = 0;
        virtual void endRound() = 0;

    protected:
        ~Rounds() = default;
    };
    /// \a rounds must outlive the event loop's last turn.
    void tell(Rounds& rounds) { m_rounds = &rounds; }

    /// Somebody waits for what the socket has just been found unable to do.
    void await(Watched& watched, Watched::Direction direction);

private:
    using AllList = boost::intrusive::list<
        Watched,
        boost::intrusive::member_hook<Watched, Watched::Hook<Watched::All>, &Watched::m_all>,
        boost::intrusive::constant_time_size<false>>;
    using DueList = boost::intrusive::list<
        Watched,
        boost::intrusive::member_hook<Watched, Watched::Hook<Watched::Due>, &Watched::m_due>,
        boost::intrusive::constant_time_size<false>>;
    struct System;

    void shutdown() override;
    void beginRound();
    /// Calls those who are due before; who becomes due meanwhile waits for the next round.
    void endRound();
    void dispatchSoon();
    void dispatch();

    boost::asio::io_context& m_context;
    AllList m_all;
    DueList m_due;
    Rounds* m_rounds = nullptr;
    bool m_willDispatch = false;
    std::unique_ptr<System> m_system;
};

} // namespace net
