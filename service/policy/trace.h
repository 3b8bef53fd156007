// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/domain/remark.h"
#include "service/policy/stage.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

namespace policy {

struct TraceStep
{
    StageVerdict verdict = StageVerdict::NotReached;
    domain::Remarks remarks; ///< what the stage looked at; never a secret
    std::string saw; ///< the same in English
    std::chrono::nanoseconds took{0}; ///< without putting it into words
};

/// What the stages of one decision saw. It observes: the code that decides is the same with and
/// without one, and without one nothing is put into words.
class Trace
{
public:
    Trace() = default;
    /// Also measures how long each stage takes, from now on. \a clock outlives the trace.
    explicit Trace(const core::Clock& clock) : m_clock(&clock), m_since(clock.monotonic()) { }

    /// A stage has its verdict; \a saw makes the remarks.
    template <typename Saw>
    void note(Stage stage, StageVerdict verdict, Saw&& saw)
    {
        const auto took =
            m_clock ? m_clock->monotonic() - m_since : std::chrono::steady_clock::duration::zero();
        domain::Remarks remarks = saw();
        std::string text = domain::text(remarks);
        m_steps[static_cast<std::size_t>(stage)] = {verdict, std::move(remarks), std::move(text),
                                                    took};
        if (m_clock)
            m_since = m_clock->monotonic();
    }

    [[nodiscard]] const TraceStep& step(Stage stage) const
    {
        return m_steps[static_cast<std::size_t>(stage)];
    }
    [[nodiscard]] const std::array<TraceStep, stageCount>& steps() const { return m_steps; }

    std::string closestLimit; ///< of the limit lines that did not match, the one that came closest
    std::string
        smallestChange; ///< which setting or line would have to change; empty when let through

private:
    std::array<TraceStep, stageCount> m_steps{};
    const core::Clock* m_clock = nullptr;
    std::chrono::steady_clock::time_point m_since;
};

/// What is noted while a request is judged: always what each stage said, and with a trace also what
/// it saw.
struct StageNotes
{
    StageMarks marks;
    Trace* trace = nullptr;

    /// \a saw makes the remarks, and is asked only when somebody listens.
    template <typename Saw>
    void note(Stage stage, StageVerdict verdict, Saw&& saw)
    {
        marks.note(stage, verdict);
        if (trace) [[unlikely]]
            trace->note(stage, verdict, std::forward<Saw>(saw));
    }

    /// A run of stages that have nothing to say.
    void skip(Stage first, Stage last, domain::Remark::Kind why)
    {
        for (auto stage = static_cast<std::uint8_t>(first);
             stage <= static_cast<std::uint8_t>(last); ++stage)
            note(static_cast<Stage>(stage), StageVerdict::Skipped, [why] {
                return domain::Remarks{{why, {}}};
            });
    }
};

} // namespace policy
