// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/trace.h"

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

} // namespace policy
