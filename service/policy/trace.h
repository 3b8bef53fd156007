// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/policy/stage.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace policy {

struct TraceStep
{
    StageVerdict verdict = StageVerdict::NotReached;
    std::string saw; ///< what the stage looked at, in words; never a secret
};

/// What the stages of one decision saw. It observes: the code that decides is the same with and
/// without one, and without one nothing is put into words.
class Trace
{
public:
    void note(Stage stage, StageVerdict verdict, std::string saw)
    {
        m_steps[static_cast<std::size_t>(stage)] = {verdict, std::move(saw)};
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
};

/// What is noted while a request is judged: always what each stage said, and with a trace also what
/// it saw.
struct StageNotes
{
    StageMarks marks;
    Trace* trace = nullptr;

    /// \a saw makes the words, and is asked only when somebody listens.
    template <typename Saw>
    void note(Stage stage, StageVerdict verdict, Saw&& saw)
    {
        marks.note(stage, verdict);
        if (trace) [[unlikely]]
            trace->note(stage, verdict, saw());
    }

    /// A run of stages that have nothing to say.
    void skip(Stage first, Stage last, std::string_view why)
    {
        for (auto stage = static_cast<std::uint8_t>(first);
             stage <= static_cast<std::uint8_t>(last); ++stage)
            note(static_cast<Stage>(stage), StageVerdict::Skipped,
                 [why] { return std::string(why); });
    }
};

/// What to change so that the stage that refused would let the request pass: names the setting or
/// the field, not its new value. Empty for reasons that let through.
[[nodiscard]] std::string_view smallestChange(domain::Reason reason);

} // namespace policy
