// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/remark.h"
#include "service/admin/call.h"
#include "service/gateway/judge.h"
#include "service/policy/snapshot.h"
#include "service/store/audit_event.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace admin {

/// A request that is asked about: typed in, or taken from the audit log. Its views point into its
/// own texts, so it stays where it is.
struct ExplainQuestion
{
    enum class Scheme
    {
        None,
        Basic,
        Bearer,
        ApiKey
    };

    ExplainQuestion() = default;
    ExplainQuestion(const ExplainQuestion&) = delete;
    ExplainQuestion& operator=(const ExplainQuestion&) = delete;

    http::Method method = http::Method::Get;
    std::string target;
    std::string host;
    std::deque<std::string> texts; ///< names and values of the fields
    http::Headers headers;
    gateway::BodyKnowledge bodyKnowledge = gateway::BodyKnowledge::None;
    std::string body;
    domain::IpAddress client;
    bool tls = true;

    Scheme scheme = Scheme::None;
    QString user;
    QString tokenId; ///< instead of a credential
    core::Secret credential;
    bool forUsers = false; ///< whoever asks is no administrator

    policy::SnapshotPtr snapshot;
    gateway::PasswordKnowledge password = gateway::PasswordKnowledge::NotChecked;
    gateway::Judgement judgement;
    policy::Trace trace;

    void addField(std::string name, std::string value);
    /// Puts the credential where the scheme has it. After the snapshot is set.
    void addCredential();
};
using ExplainQuestionPtr = std::shared_ptr<ExplainQuestion>;

/// The body of POST /explain.
[[nodiscard]] ExplainQuestionPtr readQuestion(const Call& call, domain::Problems& problems);

/// A recorded call as a question, as far as it was recorded.
struct RecordedQuestion
{
    ExplainQuestionPtr question; ///< null: too little is known to ask again
    domain::Remarks assumed; ///< what was filled in, or why there is no question; whole sentences
};
[[nodiscard]] RecordedQuestion questionFrom(const store::AuditEvent& row,
                                            const policy::SnapshotPtr& today);

} // namespace admin
