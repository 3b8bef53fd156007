// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace test {

/// What a person notices as a stall, in milliseconds.
constexpr double stallGoal = 50;

/// How much longer than wanted something may take before a test fails. On a machine that nobody
/// knows, and in builds with checks of memory or threads, only what is longer by far is a fault;
/// LATCHKEY_HOLD_FIGURES=1 holds the figures themselves.
inline double slowness()
{
    static const bool exact = qEnvironmentVariableIsSet("LATCHKEY_HOLD_FIGURES");
    return exact ? 1 : 8;
}

/// Processor time of this thread: other programs on the machine don't lengthen it as they do with
/// time by the clock.
inline double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The longest time for which the event loop could do nothing else, while it lives. By the clock,
/// and by this thread's own work, which is what a test can hold on a busy machine.
class StallWatch
{
public:
    StallWatch()
    {
        m_beat.setInterval(1);
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { beat(); });
        m_cpu = threadMilliseconds();
        m_clock.start();
        m_beat.start();
    }
    StallWatch(const StallWatch&) = delete;
    StallWatch& operator=(const StallWatch&) = delete;

    [[nodiscard]] double wall()
    {
        beat();
        return m_wall;
    }
    [[nodiscard]] double own()
    {
        beat();
        return m_own;
    }

    /// How many turns of the event loop were more than stallGoal of this thread's own work. Where
    /// there are hundreds of turns, one or two may be the machine's.
    [[nodiscard]] int felt()
    {
        beat();
        return m_felt;
    }

private:
    void beat()
    {
        m_wall = std::max(m_wall, double(m_clock.nsecsElapsed()) / 1e6 - 1);
        const double now = threadMilliseconds();
        m_own = std::max(m_own, now - m_cpu);
        m_felt += now - m_cpu > stallGoal * slowness() ? 1 : 0;
        m_cpu = now;
        m_clock.restart();
    }

    QTimer m_beat;
    QElapsedTimer m_clock;
    double m_wall = 0;
    double m_own = 0;
    double m_cpu = 0;
    int m_felt = 0;
};

inline void report(const char* what, double value, double goal)
{
    std::printf("FIGURE %-46s %8.1f ms  (wanted %.0f)\n", what, value, goal);
    std::fflush(stdout);
}

} // namespace test
