// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directory/password_pool.h"

#include <sodium.h>
#include <string>
#include <utility>

namespace directory {
namespace {

core::Secret hashOfNobody(const PasswordCost& cost)
{
    std::string unknown(32, '\0');
    if (sodium_init() >= 0)
        randombytes_buf(unknown.data(), unknown.size());
    core::Result<core::Secret> phc = hashPassword(core::Secret(std::move(unknown)), cost);
    return phc ? *std::move(phc) : core::Secret();
}

} // namespace

PasswordPool::PasswordPool(const PasswordCost& cost, Limits limits)
    : m_cost(cost)
    , m_limits(limits)
    , m_nobody(hashOfNobody(cost))
{
    for (unsigned i = 0; i < m_limits.threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

PasswordPool::~PasswordPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_jobs.clear();
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

core::Status PasswordPool::hash(core::Secret password,
                                std::function<void(core::Result<core::Secret>)> done)
{
    return enqueue([this, password = std::move(password), done = std::move(done)] {
        done(hashPassword(password, m_cost));
    });
}

core::Status PasswordPool::verify(core::Secret phc, core::Secret password,
                                  std::function<void(PasswordCheck)> done)
{
    return enqueue(
        [this, phc = std::move(phc), password = std::move(password), done = std::move(done)] {
            PasswordCheck check;
            if (phc.isEmpty()) {
                static_cast<void>(verifyPassword(m_nobody, password));
            } else {
                check.right = verifyPassword(phc, password);
                if (check.right && needsRehash(phc, m_cost)) {
                    if (core::Result<core::Secret> fresh = hashPassword(password, m_cost))
                        check.rehashed = *std::move(fresh);
                }
            }
            done(std::move(check));
        });
}

std::size_t PasswordPool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

core::Status PasswordPool::enqueue(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_jobs.size() >= m_limits.waiting)
            return core::Error{
                core::Error::Code::Unavailable,
                QStringLiteral("Too many passwords are being checked; try again in a moment.")};
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return core::Done{};
}

void PasswordPool::work()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace directory
