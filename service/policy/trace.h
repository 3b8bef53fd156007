// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace policy {

/// The stages of a decision, in the order in which they are asked.
enum class Stage : std::uint8_t
{
    Target,
    Address,
    Route,
    Ip,
    Lockout,
    Credential,
    Authenticate,
    TokenState,
    Owner,
    UserMatch,
    TokenIp,
    TokenPaths,
    ApiGroups,
    ReadOnly,
    Limits,
    Rate,
};
inline constexpr std::size_t stageCount = static_cast<std::size_t>(Stage::Rate) + 1;

/// Stable snake_case name, as the API writes it: "token_paths".
[[nodiscard]] std::string_view code(Stage stage);

enum class StageVerdict : std::uint8_t
{
    NotReached,
    Passed,
    Failed,
    Skipped, ///< the stage has nothing to say about this request
};
/// "not_reached", "passed", "failed", "skipped".
[[nodiscard]] std::string_view code(StageVerdict verdict);

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

/// Notes what \a saw returns, which is asked only when somebody listens.
template <typename Saw>
void note(Trace* trace, Stage stage, StageVerdict verdict, Saw&& saw)
{
    if (trace) [[unlikely]]
        trace->note(stage, verdict, saw());
}

/// Notes a run of stages that have nothing to say.
inline void skip(Trace* trace, Stage first, Stage last, std::string_view why)
{
    if (!trace) [[likely]]
        return;
    for (auto stage = static_cast<std::uint8_t>(first); stage <= static_cast<std::uint8_t>(last);
         ++stage)
        trace->note(static_cast<Stage>(stage), StageVerdict::Skipped, std::string(why));
}

/// What to change so that the stage that refused would let the request pass: names the setting or
/// the field, not its new value. Empty for reasons that let through.
[[nodiscard]] std::string_view smallestChange(domain::Reason reason);

} // namespace policy
