// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

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

/// What every stage of one decision said, in three bytes, for the record of the call. Stages are
/// asked in order, so it is enough to know how many were asked, which of them had nothing to say,
/// and whether the last one refused.
class StageMarks
{
public:
    /// The zero value says that no stage was asked.
    constexpr StageMarks() = default;

    /// A stage that was asked; in the order of the stages.
    constexpr void note(Stage stage, StageVerdict verdict)
    {
        const auto index = static_cast<unsigned>(stage);
        m_asked = static_cast<std::uint8_t>(index + 1);
        m_failed = verdict == StageVerdict::Failed;
        if (verdict == StageVerdict::Skipped)
            m_skipped = static_cast<std::uint16_t>(m_skipped | 1U << index);
    }
    /// The verdict was \a stage's after all, whatever later ones have said.
    constexpr void refuseAt(Stage stage)
    {
        m_skipped =
            static_cast<std::uint16_t>(m_skipped & ((1U << static_cast<unsigned>(stage)) - 1));
        note(stage, StageVerdict::Failed);
    }

    [[nodiscard]] constexpr StageVerdict verdict(Stage stage) const
    {
        const auto index = static_cast<unsigned>(stage);
        if (index >= m_asked)
            return StageVerdict::NotReached;
        if ((m_skipped >> index & 1U) != 0)
            return StageVerdict::Skipped;
        return m_failed && index + 1 == m_asked ? StageVerdict::Failed : StageVerdict::Passed;
    }
    /// The stage that refused.
    [[nodiscard]] constexpr std::optional<Stage> refusedAt() const
    {
        return m_failed ? std::optional(static_cast<Stage>(m_asked - 1)) : std::nullopt;
    }

    /// 24 bits: 0 to 15 stages that had nothing to say, 16 to 20 how many were asked, 21 the last
    /// one refused, 22 and 23 the version of this layout, 1. Never 0, which is what records without
    /// marks hold.
    [[nodiscard]] constexpr std::uint32_t packed() const
    {
        return m_skipped | static_cast<std::uint32_t>(m_asked) << 16
            | static_cast<std::uint32_t>(m_failed) << 21 | std::uint32_t{1} << 22;
    }
    /// Nothing for 0, and for bits that packed() never makes.
    [[nodiscard]] static std::optional<StageMarks> unpack(std::uint32_t bits);

    friend constexpr bool operator==(const StageMarks&, const StageMarks&) = default;

private:
    std::uint16_t m_skipped = 0;
    std::uint8_t m_asked = 0;
    bool m_failed = false;
};
static_assert(stageCount <= 16, "marks have one bit for each stage");

} // namespace policy
