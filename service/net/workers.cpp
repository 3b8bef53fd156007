// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/workers.h"

#include "service/net/worker.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace net {

namespace {

unsigned workerCount(const Options& options)
{
    return options.workers > 0 ? options.workers
                               : std::max(1u, std::thread::hardware_concurrency());
}

/// What the caller of runOnEach() and the workers share; outlives a caller that waits no longer.
struct Round
{
    std::function<void(unsigned)> function;
    std::mutex mutex;
    std::condition_variable changed;
    unsigned confirmed = 0;

    void run(unsigned worker)
    {
        function(worker);
        {
            const std::lock_guard lock(mutex);
            ++confirmed;
        }
        changed.notify_one();
    }
};

} // namespace

Workers::Workers(const Options& options, const core::Clock& clock)
    : m_options(options)
    , m_clock(clock)
    , m_limits(options.maxConnections, options.maxPerAddress)
{
    for (unsigned i = 0; i < workerCount(options); ++i)
        m_workers.push_back(std::make_unique<Worker>(m_options, clock, m_limits));
}

Workers::~Workers()
{
    stop();
}

void Workers::addDoor(Door door, const HandlerFactory& factory)
{
    for (unsigned i = 0; i < count(); ++i)
        m_workers[i]->addHandler(door, factory(i, m_workers[i]->executor()));
}

core::Status Workers::listen(const Listener& listener, Door door,
                             const std::shared_ptr<const TlsServer>& tls)
{
    for (const auto& worker : m_workers) {
        const auto descriptor = listener.duplicate();
        if (!descriptor)
            return descriptor.error();
        worker->listen(*descriptor, door, tls);
    }
    return core::Done{};
}

void Workers::start()
{
    m_started = true;
    for (const auto& worker : m_workers)
        m_threads.emplace_back([&worker = *worker] { worker.run(); });
}

void Workers::post(unsigned worker, std::function<void()> function)
{
    m_workers[worker]->post(std::move(function));
}

Workers::Confirmation Workers::runOnEach(std::function<void(unsigned)> function,
                                         std::chrono::milliseconds timeout)
{
    const auto begin = m_clock.monotonic();
    const auto round = std::make_shared<Round>();
    round->function = std::move(function);
    unsigned asked = 0;
    for (unsigned i = 0; i < count(); ++i) {
        Worker& worker = *m_workers[i];
        if (worker.hasFinished())
            continue;
        ++asked;
        if (!m_started || worker.runsHere())
            round->run(i);
        else
            worker.post([round, i] { round->run(i); });
    }
    std::unique_lock lock(round->mutex);
    round->changed.wait_for(lock, timeout, [&] { return round->confirmed == asked; });
    return {round->confirmed,
            std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonic() - begin)};
}

void Workers::drain(const std::function<void()>& drained)
{
    if (std::exchange(m_draining, true) || m_threads.empty())
        return;
    const auto left = std::make_shared<std::atomic<unsigned>>(count());
    for (const auto& worker : m_workers) {
        worker->post([&worker = *worker, left, drained] {
            worker.drain([left, drained] {
                if (--*left == 0 && drained)
                    drained();
            });
        });
    }
}

void Workers::stop()
{
    drain();
    for (auto& thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace net
