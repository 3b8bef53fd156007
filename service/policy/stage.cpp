// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/stage.h"

#include <algorithm>

namespace policy {

std::string_view code(Stage stage)
{
    switch (stage) {
    case Stage::Target:
        return "target";
    case Stage::Address:
        return "address";
    case Stage::Route:
        return "route";
    case Stage::Ip:
        return "ip";
    case Stage::Lockout:
        return "lockout";
    case Stage::Credential:
        return "credential";
    case Stage::Authenticate:
        return "authenticate";
    case Stage::TokenState:
        return "token_state";
    case Stage::Owner:
        return "owner";
    case Stage::UserMatch:
        return "user_match";
    case Stage::TokenIp:
        return "token_ip";
    case Stage::TokenPaths:
        return "token_paths";
    case Stage::ApiGroups:
        return "api_groups";
    case Stage::ReadOnly:
        return "read_only";
    case Stage::Limits:
        return "limits";
    case Stage::Rate:
        return "rate";
    }
    return {};
}

std::string_view code(StageVerdict verdict)
{
    switch (verdict) {
    case StageVerdict::NotReached:
        return "not_reached";
    case StageVerdict::Passed:
        return "passed";
    case StageVerdict::Failed:
        return "failed";
    case StageVerdict::Skipped:
        return "skipped";
    }
    return {};
}

std::optional<StageMarks> StageMarks::unpack(std::uint32_t bits)
{
    StageMarks marks;
    marks.m_skipped = static_cast<std::uint16_t>(bits);
    marks.m_asked = static_cast<std::uint8_t>(bits >> 16 & 31U);
    marks.m_failed = (bits >> 21 & 1U) != 0;
    const std::uint32_t skippedUnasked = marks.m_skipped >> std::min<unsigned>(marks.m_asked, 16);
    const bool lastSkipped =
        marks.m_asked > 0 && (marks.m_skipped >> (marks.m_asked - 1) & 1U) != 0;
    if (bits != marks.packed() || marks.m_asked > stageCount || skippedUnasked != 0
        || (marks.m_failed && (marks.m_asked == 0 || lastSkipped)))
        return std::nullopt;
    return marks;
}

} // namespace policy
