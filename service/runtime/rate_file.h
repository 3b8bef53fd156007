// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"
#include "service/policy/rate_limiter.h"

#include <QString>

#include <thread>

namespace runtime {

/// Keeps the rate buckets over a restart, roughly: they are written now and then and at the end,
/// and read at the start, less what the time between has restored. A lost or damaged file costs
/// nothing but that everybody begins with full buckets, so it is no reason not to start. Only ids
/// and numbers stand in it. Control thread.
class RateFile
{
public:
    RateFile(QString path, const core::Clock& clock) : m_path(std::move(path)), m_clock(clock) { }
    ~RateFile() { wait(); }
    RateFile(const RateFile&) = delete;
    RateFile& operator=(const RateFile&) = delete;

    /// What the run before has left. False when there was a file that can't be used; it is gone
    /// then.
    bool restore(policy::RateLimiter& rates) const;
    /// Replaces the file, or leaves the one before. No file stands for no buckets.
    [[nodiscard]] core::Status save(const policy::RateLimiter& rates) const;
    /// The same on a thread of its own, since many buckets are many megabytes. \a rates outlives
    /// this object. Waits for the one before, which has long ended.
    void saveAside(const policy::RateLimiter& rates);
    void wait()
    {
        if (m_saving.joinable())
            m_saving.join();
    }

private:
    QString m_path;
    const core::Clock& m_clock;
    std::thread m_saving;
};

} // namespace runtime
