// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/directory/password_hash.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace directory {

/// The outcome of one check.
struct PasswordCheck
{
    bool right = false;
    /// The same password at today's cost, when the stored text was made at another one.
    std::optional<core::Secret> rehashed;
};

/// Hashes passwords on threads of its own, so that no event loop waits for them. At most so many
/// wait at a time: more are refused at once, because a queue of slow work is what an attacker would
/// fill.
class PasswordPool
{
public:
    struct Limits
    {
        unsigned threads = 2;
        std::size_t waiting = 32;
    };

    PasswordPool(const PasswordCost& cost, Limits limits);
    PasswordPool(const PasswordPool&) = delete;
    PasswordPool& operator=(const PasswordPool&) = delete;
    /// Finishes the jobs at hand; those that wait are dropped without an answer.
    ~PasswordPool();

    /// Calls \a done on a thread of the pool. Unavailable, and \a done is never called, when too
    /// many wait.
    [[nodiscard]] core::Status hash(core::Secret password,
                                    std::function<void(core::Result<core::Secret>)> done);

    /// Compares with \a phc. An empty \a phc takes as long as any other and is never right: whether
    /// an account exists, or has a password, must not show in the time of the answer.
    [[nodiscard]] core::Status verify(core::Secret phc, core::Secret password,
                                      std::function<void(PasswordCheck)> done);

    [[nodiscard]] std::size_t waiting() const;

private:
    [[nodiscard]] core::Status enqueue(std::function<void()> job);
    void work();

    PasswordCost m_cost;
    Limits m_limits;
    core::Secret m_nobody; ///< hash of a password that nobody knows
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace directory
