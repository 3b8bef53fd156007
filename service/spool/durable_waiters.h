// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <vector>

namespace spool {

/// Who waits for a record to be on disk. The worker adds, the audit writer calls back. A lock is
/// taken only by those who wait; without any the cost is one atomic load.
class DurableWaiters
{
public:
    using Done = std::function<void(bool ok)>;

    /// Called in add(), on the worker's thread, so that the writer does not sleep on. Set before
    /// the worker starts.
    void setWaker(std::function<void()> wake) { m_wake = std::move(wake); }

    /// Worker. \a position: of the record.
    void add(std::uint64_t position, Done done)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back({position, std::move(done)});
            m_count.store(m_waiting.size(), std::memory_order_release);
        }
        if (m_wake)
            m_wake();
    }

    /// Writer.
    [[nodiscard]] bool isEmpty() const { return m_count.load(std::memory_order_acquire) == 0; }
    /// Writer: everything before \a position is on disk.
    void stored(std::uint64_t position) { finish(position, true); }
    /// Writer: the store refused; those who wait must not answer.
    void failAll() { finish(UINT64_MAX, false); }

private:
    struct Waiter
    {
        std::uint64_t position = 0;
        Done done;
    };

    void finish(std::uint64_t before, bool ok)
    {
        std::vector<Waiter> ready;
        {
            const std::lock_guard lock(m_mutex);
            std::vector<Waiter> rest;
            for (Waiter& waiter : m_waiting)
                (waiter.position < before ? ready : rest).push_back(std::move(waiter));
            m_waiting = std::move(rest);
            m_count.store(m_waiting.size(), std::memory_order_release);
        }
        for (const Waiter& waiter : ready)
            waiter.done(ok);
    }

    std::mutex m_mutex;
    std::vector<Waiter> m_waiting;
    std::atomic<std::size_t> m_count = 0;
    std::function<void()> m_wake;
};

} // namespace spool
