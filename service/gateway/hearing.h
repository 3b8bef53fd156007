// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auth/credential.h"
#include "service/gateway/judge.h"

#include <optional>
#include <string>
#include <string_view>

namespace gateway {

/// One request before its judge: what is given, and what the stages have found so far.
struct Hearing
{
    const Call& call;
    const policy::Snapshot& snapshot;
    const policy::TokenHasher& hasher;
    Counters& counters;
    Judgement& out;
    policy::StageNotes notes;

    /// A public path or a CORS preflight: nobody need say who they are.
    bool open = false;
    auth::Credential credential{};
    /// Whom the credential names, where only the upstream can verify it.
    const policy::UserRecord* claimed = nullptr;

    [[nodiscard]] auth::CredentialPlaces places() const
    {
        return {snapshot.apiKeyHeader, snapshot.queryParameter};
    }
};

/// Nothing: go on with the next stage. A reason is the verdict; NotDecided means that judge() must
/// be asked again with what out.need says.
using Outcome = std::optional<domain::Reason>;

/// A stage is a function of the hearing. Each has one job and a name in policy::Stage.
using StageFunction = Outcome (*)(Hearing&);

// request_stages.cpp
[[nodiscard]] Outcome judgeTarget(Hearing& hearing);
[[nodiscard]] Outcome judgeAddress(Hearing& hearing);
[[nodiscard]] Outcome judgeRoute(Hearing& hearing);
[[nodiscard]] Outcome judgeIp(Hearing& hearing);
[[nodiscard]] Outcome judgeLockout(Hearing& hearing);

// credential_stages.cpp
[[nodiscard]] Outcome judgeCredential(Hearing& hearing);
[[nodiscard]] Outcome judgeAuthenticity(Hearing& hearing);

// permission_stages.cpp
[[nodiscard]] Outcome judgePermission(Hearing& hearing);
[[nodiscard]] Outcome judgeRate(Hearing& hearing);

template <typename Saw>
Outcome passed(Hearing& hearing, policy::Stage stage, Saw&& saw)
{
    hearing.notes.note(stage, policy::StageVerdict::Passed, saw);
    return std::nullopt;
}
template <typename Saw>
Outcome skipped(Hearing& hearing, policy::Stage stage, Saw&& saw)
{
    hearing.notes.note(stage, policy::StageVerdict::Skipped, saw);
    return std::nullopt;
}
/// The verdict stands, whichever it is.
template <typename Saw>
Outcome decided(Hearing& hearing, policy::Stage stage, domain::Reason reason, Saw&& saw)
{
    const auto verdict =
        domain::lets(reason) ? policy::StageVerdict::Passed : policy::StageVerdict::Failed;
    hearing.notes.note(stage, verdict, saw);
    return reason;
}

} // namespace gateway
